import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackWoff2 } from '../../../src/shell/browser/browser-woff2.ts';

const face = new Uint8Array(readFileSync(new URL('../../../templates/fonts/GwSong.woff2', import.meta.url)));

test('a face of ours unpacks to a TrueType font with its tables in order and whole', () => {
  const font = unpackWoff2(face) ?? new Uint8Array(12);
  const view = new DataView(font.buffer);
  const count = view.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const record = 12 + index * 16;
    return {
      tag: String.fromCharCode(...font.subarray(record, record + 4)),
      end: view.getUint32(record + 8) + view.getUint32(record + 12),
    };
  });
  const tags = tables.map(({ tag }) => tag);
  expect(tags).toEqual([...tags].sort());
  expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']));
  expect(Math.max(...tables.map(({ end }) => end))).toBeLessThanOrEqual(font.length);
});

test('what is no woff2 file is passed over', () => {
  expect(unpackWoff2(new Uint8Array(64))).toBeUndefined();
});
