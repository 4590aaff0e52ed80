import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sealZip } from '../../src/zip/seal-zip.ts';
import { unzip } from '../support/unzip.ts';

const text = (value: string): Buffer => Buffer.from(value, 'utf8');

/** A zip as other programs write it: times set, stored or deflated, with a folder. */
function foreignZip(files: readonly (readonly [string, Buffer])[], options: { time: number; deflate: boolean }): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const packed = options.deflate ? deflateRawSync(bytes, { level: 1 }) : bytes;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(options.deflate ? 8 : 0, 4);
    head.writeUInt16LE(options.time, 6);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([text('PK\u0003\u0004'), head, text(name), packed]);
    locals.push(local);
    centrals.push(Buffer.concat([text('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, text(name)]));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, text('PK\u0005\u0006'), end]);
}

const files: readonly (readonly [string, Buffer])[] = [
  ['word/', text('')],
  ['word/文档.xml', text('<a>正文</a>'.repeat(50))],
  ['[Content_Types].xml', text('<Types/>')],
  ['a.xml', text('')],
];

for (const deflate of [true, false]) {
  test(`the same contents ${deflate ? 'deflated' : 'stored'} give the same bytes whatever the order and time`, () => {
    const one = sealZip(foreignZip(files, { time: 1, deflate }));
    const other = sealZip(foreignZip(files.toReversed(), { time: 9999, deflate }));
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, sealZip(one))).toBe(0);
  });
}

test('entries are sorted with the content types first, without folders', () => {
  const entries = unzip(sealZip(foreignZip(files, { time: 0, deflate: true })));
  expect([...entries.keys()]).toEqual(['[Content_Types].xml', 'a.xml', 'word/文档.xml']);
  expect(entries.get('word/文档.xml')).toBe('<a>正文</a>'.repeat(50));
});

test('an entry may be rewritten', () => {
  const sealed = sealZip(foreignZip(files, { time: 0, deflate: true }), (name, bytes) =>
    name === 'a.xml' ? text('new') : bytes,
  );
  expect(unzip(sealed).get('a.xml')).toBe('new');
});

test('a damaged or foreign file is refused', () => {
  const damaged = foreignZip([['a.xml', text('abcdefgh')]], { time: 0, deflate: false });
  damaged.writeUInt8(0, 38);
  expect(() => sealZip(damaged)).toThrow('damaged');
  expect(() => sealZip(text('not a zip'))).toThrow('no end of central directory');
  expect(() => sealZip(foreignZip(files, { time: 0, deflate: true }).subarray(20))).toThrow();
});
