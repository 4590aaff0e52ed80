import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addLiteral, packedRun, packLiteral, storeLiteral } from '../../src/renderers/holed-file.ts';

function unpacked(stretches: readonly ReturnType<typeof packLiteral>[]) {
  const run = packedRun();
  for (const stretch of stretches) addLiteral(run, stretch);
  const text = inflateRawSync(Buffer.concat(run.pieces)).toString('utf8');
  return { text, ...run };
}

test.each<[string, readonly string[]]>([
  ['words between two stretches', ['<w:p>', '清河市𠮷喆', '</w:p>']],
  ['nothing between them', ['<w:p>', '', '</w:p>']],
  ['nothing around', ['', '甲', '']],
  ['more than one block of a deflated file holds, by a byte and by two blocks', ['甲', 'x'.repeat(65_536), '乙']],
  ['a whole block', ['甲', 'x'.repeat(65_535), '乙']],
  ['long words of three bytes each', ['甲', '文'.repeat(70_000), '乙']],
  ['many holes', ['a', '1', 'b', '2', 'c', '3', 'd']],
])('%s read back as one file, with the checksum and the length of it', (_, texts) => {
  const stretches = texts.map((text, index) =>
    index % 2 === 1 ? storeLiteral(text) : packLiteral(text, index === texts.length - 1),
  );
  const { text, crc, size } = unpacked(stretches);
  expect(text).toBe(texts.join(''));
  expect([crc, size]).toEqual([crc32(texts.join('')), Buffer.byteLength(texts.join(''))]);
});

test('a stretch deflated once serves any number of files', () => {
  const [head, end] = [packLiteral('<w:body>', false), packLiteral('</w:body>', true)];
  const files = ['甲', '乙乙'].map((name) => unpacked([head, storeLiteral(name), end]).text);
  expect(files).toEqual(['<w:body>甲</w:body>', '<w:body>乙乙</w:body>']);
});

test('a file with nothing in it has no checksum and no length', () => {
  expect(packedRun()).toEqual({ pieces: [], crc: 0, size: 0 });
});
