import { expect, test } from 'vitest';
import { readTextLines } from './text-lines.ts';

const word = (text: string, [left, top, right, bottom]: readonly [number, number, number, number]) =>
  `<word xMin="${left}" yMin="${top}" xMax="${right}" yMax="${bottom}">${text}</word>`;

test('words on one height are one line, in millimetres, from left to right', () => {
  const body = word('年', [144, 72, 160, 88]) + word('下一行', [72, 100, 120, 116]) + word('2026', [112, 72.2, 144, 88.2]);
  const [page, ...others] = readTextLines(`<page width="595.28" height="841.89">${body}</page>`);
  expect(others).toEqual([]);
  expect(page?.width).toBeCloseTo(210, 1);
  expect(page?.lines.map(({ text }) => text)).toEqual(['2026年', '下一行']);
  expect(page?.lines[0]?.left).toBeCloseTo((112 * 25.4) / 72, 3);
  expect(page?.lines[0]?.right).toBeCloseTo((160 * 25.4) / 72, 3);
});

test('markup in the text is read, and a page may be empty', () => {
  const pages = readTextLines(
    `<page width="10" height="10"></page><page width="10" height="10">${word('a&amp;b&lt;', [1, 1, 2, 2])}</page>`,
  );
  expect(pages.map(({ lines }) => lines.map(({ text }) => text))).toEqual([[], ['a&b<']]);
});
