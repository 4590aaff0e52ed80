import { expect, test } from 'vitest';
import { canonicalPdf } from '../../../src/renderers/pdf/canonical-pdf.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const print = (date: string, first: string, second: string) =>
  encoder.encode(
    `%PDF /CreationDate (D:${date}+08'00') /ModDate (D:${date}+08'00') /ID (node${second}) [(node${first}) (node${second})]`,
  );

test('prints that differ in dates and node names become equal, of equal length', () => {
  const one = canonicalPdf(print('20261121145114', '00000007', '00000031'), '2026-07-07');
  const two = canonicalPdf(print('20270101000001', '00001207', '00001331'), '2026-07-07');
  expect(decoder.decode(one)).toBe(decoder.decode(two));
  expect(decoder.decode(one)).toBe(
    "%PDF /CreationDate (D:20260707000000+00'00') /ModDate (D:20260707000000+00'00') /ID (node00000002) [(node00000001) (node00000002)]",
  );
});

test('a print without a day of issue gets a fixed one, and the input is left alone', () => {
  const input = print('20261121145114', '00000007', '00000031');
  const before = decoder.decode(input);
  expect(decoder.decode(canonicalPdf(input, null))).toContain('D:20000101000000');
  expect(decoder.decode(input)).toBe(before);
});

test('a print that is a buffer is left alone too', () => {
  const input = Buffer.from(print('20261121145114', '00000007', '00000031'));
  const before = input.toString('latin1');
  expect(decoder.decode(canonicalPdf(input, null))).not.toBe(before);
  expect(input.toString('latin1')).toBe(before);
});

test.each([
  ['a day in words', '七月', "D:20000101000000+00'00'"],
  ['a day', '2026-12-31', "D:20261231000000+00'00'"],
])('a print is dated by %s', (_, day, expected) => {
  expect(decoder.decode(canonicalPdf(encoder.encode("/ModDate (D:20261121145114-05'30')"), day))).toBe(`/ModDate (${expected})`);
});

test('dates without a zone, and dates of other entries, keep their length', () => {
  const text = '/CreationDate(D:20261121145114Z) /ModDate (D:20261121145114) /Other (D:20261121145114)';
  expect(decoder.decode(canonicalPdf(encoder.encode(text), '2026-07-07'))).toBe(
    '/CreationDate(D:20260707000000Z) /ModDate (D:20260707000000) /Other (D:20261121145114)',
  );
});
