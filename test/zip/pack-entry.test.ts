import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packEntry } from '../../src/zip/pack-entry.ts';
import { zipOf } from '../../src/zip/seal-zip.ts';
import { unzip } from '../support/unzip.ts';

test('a file in pieces is the file whole, whatever the pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), async (pieces) => {
      const text = pieces.join('');
      const whole = await packEntry('a.xml', [text]);
      expect(inflateRawSync(whole.packed).toString('utf8')).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      const halves = [...text].flatMap((character) => [character, '']);
      expect(await packEntry('a.xml', halves)).toEqual(whole);
    }),
  );
});

test('a zip takes packed files beside others', async () => {
  const row = '<row>统计</row>'.repeat(50_000);
  const packed = await packEntry('b.xml', [row, row]);
  const files = unzip(zipOf([packed, { name: 'a.xml', bytes: Buffer.from('甲') }]));
  expect([...files.keys()]).toEqual(['a.xml', 'b.xml']);
  expect(files.get('b.xml')).toBe(row + row);
});
