import { expect, test } from 'vitest';
import { pinImprint } from '../../../src/renderers/pdf/pin-imprint.ts';
import type { Sheets } from '../../../src/renderers/pdf/sheets.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const base = { ...everyBlock(), parts: everyBlock().parts.slice(0, 1) };
const even = { ...base, layout: { ...base.layout, imprintPage: 'even' as const } };

/** A printer whose documents take `text` pages, and `all` with their imprint, and what it was asked. */
function printer(text: number, all: number) {
  const asked: Sheets[] = [];
  const print = async (sheets: Sheets) => {
    asked.push(sheets);
    const count = Math.max(sheets.imprint === 'none' ? text : all, sheets.pages.length);
    return { pages: Array<'portrait'>(count).fill('portrait') };
  };
  return { asked, print, told: () => asked.map(({ pages, imprint }) => `${pages.length} ${imprint}`) };
}

test('a document of one page is printed once', async () => {
  const { print, told } = printer(1, 1);
  await pinImprint(base, print);
  expect(told()).toEqual(['1 flow']);
});

test('a longer one is printed again, stretched over its pages; without imprint once', async () => {
  const { print, told } = printer(3, 3);
  await pinImprint(base, print);
  expect(told()).toEqual(['1 flow', '3 flow']);
  const bare = printer(3, 3);
  await pinImprint({ ...base, imprint: null }, bare.print);
  expect(bare.told()).toEqual(['1 flow']);
});

test('an imprint on the back of the last sheet goes one page on where the text ends on an odd one', async () => {
  const { print, told } = printer(3, 3);
  await pinImprint(even, print);
  expect(told()).toEqual(['1 flow', '0 none', '4 flow']);
  const already = printer(2, 2);
  await pinImprint(even, already.print);
  expect(already.told()).toEqual(['1 flow', '2 flow']);
});

test('where an even page has no room for it, a blank page stands before it', async () => {
  const { print, told } = printer(2, 3);
  await pinImprint(even, print);
  expect(told()).toEqual(['1 flow', '0 none', '4 apart']);
});
