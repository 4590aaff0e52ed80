import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTable } from '../../src/source/decode-table.ts';

test.each([
  ['UTF-8', [0xe7, 0x94, 0xb2], '甲'],
  ['UTF-8', [0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb2], '甲'],
  ['UTF-16', [0xff, 0xfe, 0x32, 0x75], '甲'],
  ['UTF-16', [0xfe, 0xff, 0x75, 0x32], '甲'],
  ['GB18030', [0xbc, 0xd7], '甲'],
  ['UTF-8', [], ''],
])('%s', (encoding, bytes, text) => {
  expect(decodeTable(Uint8Array.from(bytes))).toEqual({ text, encoding });
});

test('bytes that are no text give none', () => {
  expect(decodeTable(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff]))).toBeUndefined();
  expect(decodeTable(Uint8Array.from([0xff]))).toBeUndefined();
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      decodeTable(bytes);
    }),
    { numRuns: 1000 },
  );
});
