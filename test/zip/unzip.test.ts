import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readZip } from '../../src/zip/read-zip.ts';
import { zipOf } from '../../src/zip/seal-zip.ts';
import { storeZip } from '../../src/zip/store-zip.ts';
import { unzip } from '../../src/zip/unzip.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'));
const everything = { bytes: 1e6, wants: () => true };
const DIRECTORY = Buffer.from('PK\u0001\u0002');
const END = Buffer.from('PK\u0005\u0006');

const deflated = zipOf([
  { name: 'a.xml', bytes: bytesOf('正文'.repeat(40)) },
  { name: 'b.xml', bytes: bytesOf('') },
]);
const stored = storeZip(new Map([['a.xml', bytesOf('正文')]]));

/** The zip with a byte of the last record of its directory, or of its end, changed. */
function bent(zip: Uint8Array, record: Buffer, [at, value]: readonly [number, number]): Uint8Array {
  const copy = Buffer.from(zip);
  copy.writeUInt8(value, copy.lastIndexOf(record) + at);
  return copy;
}

test('both readers find what either writer wrote', () => {
  const files = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array()), { selector: ([name]) => name });
  fc.assert(
    fc.property(files, (entries) => {
      const parts = new Map(entries);
      for (const zip of [storeZip(parts), zipOf(entries.map(([name, bytes]) => ({ name, bytes })))]) {
        const found = unzip(zip, everything);
        if (typeof found === 'string') throw new Error(found);
        const listed = readZip(zip).map(({ name, bytes }) => [name, Uint8Array.from(bytes)] as const);
        expect(new Map(listed)).toEqual(parts);
        expect(Array.from(found, ([name, bytes]) => [name, Uint8Array.from(bytes)])).toEqual(listed);
      }
    }),
  );
});

test('only wanted parts are unpacked, and count', () => {
  const found = unzip(deflated, { bytes: 0, wants: (name) => name === 'b.xml' });
  expect(found).toEqual(new Map([['b.xml', Buffer.alloc(0)]]));
  expect(unzip(deflated, { bytes: 239, wants: () => true })).toBe('too-large');
  expect(unzip(deflated, { bytes: 240, wants: () => true })).not.toBeTypeOf('string');
});

test.each([
  ['nothing', new Uint8Array()],
  ['no zip', bytesOf('no zip, though longer than the end of one')],
  ['a zip without its end', deflated.subarray(0, -1)],
  ['a zip without its beginning', deflated.subarray(1)],
  ['more files said than listed', bent(deflated, END, [10, 3])],
  ['more files than are read', bent(deflated, END, [11, 0xff])],
  ['a directory elsewhere', bent(deflated, END, [16, 0])],
  ['an encrypted file', bent(deflated, DIRECTORY, [8, 1])],
  ['a way of packing not known', bent(deflated, DIRECTORY, [10, 12])],
  ['a file that does not stand where it should', bent(deflated, DIRECTORY, [42, 1])],
  ['a file that is cut off', bent(stored, DIRECTORY, [22, 1])],
  ['a file shorter than it says', bent(deflated, DIRECTORY, [24, 1])],
  ['a file longer than it says', bent(stored, DIRECTORY, [24, 1])],
])('%s is damaged', (_, bytes) => {
  expect(unzip(bytes, everything)).toBe('damaged');
});

test('a name that comes twice is damage', () => {
  const twice = zipOf([
    { name: 'a.xml', bytes: bytesOf('1') },
    { name: 'a.xml', bytes: bytesOf('2') },
  ]);
  expect(unzip(twice, everything)).toBe('damaged');
  expect(() => readZip(twice)).toThrow('two entries of one name');
});
