import { expect, test } from 'vitest';
import { readPdf } from '../../../src/renderers/pdf/pdf-file.ts';

interface Told {
  readonly size?: number;
  readonly root?: number;
  readonly info?: number;
  readonly moved?: number;
}

/** A PDF as Chromium writes it, of objects numbered from 1; `told` is what its trailer says otherwise. */
function printed(bodies: readonly string[], told: Told = {}): Uint8Array {
  const { size = bodies.length + 1, root = 1, info = 2, moved = 0 } = told;
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset + moved).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}${table}${trailer}`, 'latin1');
}

const CATALOG = '<</Type /Catalog\n/Pages 3 0 R>>';
const INFO = '<</Title (\xe9\\)>>)>>';
const streamOf = (text: string, length = text.length) => `<</Length ${length}>> stream\n${text}\nendstream`;

test('objects are read by the table, a byte as a character', () => {
  const file = readPdf(printed([CATALOG, INFO, '[1 0 R null]']));
  expect([file?.root, file?.info]).toEqual([1, 2]);
  expect([...(file?.objects ?? [])]).toEqual([
    [1, { text: CATALOG, stream: null }],
    [2, { text: INFO, stream: null }],
    [3, { text: '[1 0 R null]', stream: null }],
  ]);
});

test.each([
  ['of bytes', '\x00\xff\n\x80'],
  ['that is empty', ''],
  ['that looks like the end of an object', 'a\nendobj\nb'],
  ['that looks like the beginning of one', 'a stream\n9 0 obj\n'],
])('a stream %s is as long as it says', (_, content) => {
  const third = readPdf(printed([CATALOG, INFO, streamOf(content), '<</N 4>>']))?.objects.get(3);
  expect(third?.text).toBe(`<</Length ${content.length}>>`);
  expect(Buffer.from(third?.stream ?? []).toString('latin1')).toBe(content);
});

test.each([
  ['that counts more objects than there are', printed([CATALOG, INFO], { size: 9 })],
  ['without its catalog', printed([CATALOG, INFO], { root: 7 })],
  ['without its title', printed([CATALOG, INFO], { info: 7 })],
  ['whose objects stand elsewhere', printed([CATALOG, INFO], { moved: 1 })],
  ['with a stream of no length', printed([CATALOG, INFO, '<</A 1>> stream\nabc\nendstream'])],
  ['with a length that stands elsewhere', printed([CATALOG, INFO, '<</Length 4 0 R>> stream\nabc\nendstream', '3'])],
  ['with something behind its end', Buffer.concat([printed([CATALOG, INFO]), Buffer.from('more')])],
  ['that is cut off', printed([CATALOG, INFO]).subarray(0, -30)],
])('a PDF %s is none we know', (_, bytes) => {
  expect(readPdf(bytes)).toBeUndefined();
});
