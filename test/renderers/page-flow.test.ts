import { expect, test } from 'vitest';
import type { Block, Layout, Part } from '../../src/documents/manuscript.ts';
import { type Band, bandsOf, pageHeight, pagesOf, surelyOnFirstPage } from '../../src/renderers/page-flow.ts';
import { everyBlock } from '../support/manuscripts.ts';

const { layout, parts } = everyBlock();
const band = (height: number, more: Partial<Band> = {}): Band => ({ height, block: 0, isBody: true, sticks: false, ...more });

test('bands fill a page before the next begins', () => {
  expect(pagesOf([band(40), band(40), band(40)], 100)).toEqual([0, 0, 1]);
});

test('what sticks goes with the band below it, unless it would leave the page empty', () => {
  expect(pagesOf([band(40), band(40, { sticks: true }), band(40)], 100)).toEqual([0, 1, 1]);
  expect(pagesOf([band(80, { sticks: true }), band(40)], 100)).toEqual([0, 1]);
});

test('a band higher than a page has one of its own', () => {
  expect(pagesOf([band(40), band(400), band(40)], 100)).toEqual([0, 1, 2]);
});

test('22 lines fill a page', () => {
  const origin = { path: [] };
  const blocks: Block[] = [{ kind: 'paragraph', origin, level: null, number: '', lead: '', text: '文'.repeat(26 + 28 * 21) }];
  const part: Part = { role: 'plan', orientation: 'portrait', blocks };
  const height = (given: readonly Band[]) => given.reduce((sum, each) => sum + each.height, 0);
  expect(height(bandsOf(part, { layout, pitch: 28.95 }))).toBeCloseTo(636.9);
});

test('several that stick go together, down to the page they began', () => {
  const stick = band(20, { sticks: true });
  expect(pagesOf([band(30), stick, stick, band(40)], 100)).toEqual([0, 1, 1, 1]);
  expect(pagesOf([stick, stick, stick, band(60), band(50)], 100)).toEqual([0, 0, 0, 1, 2]);
  expect(pagesOf([], 100)).toEqual([]);
});

test('a band that fills its page to the last point stays on it', () => {
  expect(pagesOf([band(60), band(40), band(1)], 100)).toEqual([0, 0, 1]);
});

test('a part on its side has the width of the text for its height', () => {
  const origin = { path: [] };
  const upright: Part = { role: 'annex', orientation: 'portrait', blocks: [{ kind: 'note', origin, text: '甲' }] };
  const heights = [upright, { ...upright, orientation: 'landscape' } as const].map((part) => pageHeight(part, layout));
  expect(heights.map((height) => Math.round((height / 72) * 25.4))).toEqual([225, 156]);
});

test('body is what says something; heads, titles and signatures are not', () => {
  const shown = parts.flatMap((part) => {
    const bodies = new Set(bandsOf(part, { layout, pitch: 28.95 }).flatMap(({ block, isBody }) => (isBody ? [block] : [])));
    return part.blocks.flatMap(({ kind }, index) => (bodies.has(index) ? [kind] : []));
  });
  expect([...new Set(shown)].toSorted()).toEqual(['attachment-list', 'contacts', 'form', 'heading', 'paragraph', 'table']);
});

test('heads and headings stay with what follows, a signature with the note below it', () => {
  const sticking = parts.flatMap((part) => {
    const stuck = new Set(bandsOf(part, { layout, pitch: 28.95 }).flatMap(({ block, sticks }) => (sticks ? [block] : [])));
    return part.blocks.flatMap(({ kind }, index) => (stuck.has(index) ? [kind] : []));
  });
  expect([...new Set(sticking)].toSorted()).toEqual([
    'annex-label',
    'document-number',
    'heading',
    'mark',
    'organ-line',
    'signature',
    'title',
  ]);
  const origin = { path: [] };
  const signature: Block = { kind: 'signature', origin, organs: ['甲'], date: null, sealing: 'none', stamps: [] };
  const alone = bandsOf({ role: 'notice', orientation: 'portrait', blocks: [signature] }, { layout, pitch: 28.95 });
  expect(alone.map(({ sticks }) => sticks)).toEqual([false]);
});

test('every kind of block has a height, in each form', () => {
  for (const form of ['document', 'letter'] as const) {
    const chosen: Layout = { ...layout, form };
    for (const part of parts) {
      const bands = bandsOf(part, { layout: chosen, pitch: 28.95 });
      expect(new Set(bands.map(({ block }) => block)).size).toBe(part.blocks.length);
      expect(bands.every(({ height }) => Number.isFinite(height) && height > 0)).toBe(true);
    }
  }
});

test('what surely stands on the first page stands there, whatever the height of the page', () => {
  const laying = { layout, pitch: 28.95 };
  for (const part of parts) {
    const bands = bandsOf(part, laying);
    for (let height = 50; height < 900; height += 37) {
      const pages = pagesOf(bands, height);
      const last = part.blocks.findLastIndex((_, index) => surelyOnFirstPage(part, laying, { last: index, height }));
      const until = bands.findLastIndex(({ block, sticks }) => block <= last && !sticks);
      expect(pages.slice(0, until + 1).every((page) => page === 0)).toBe(true);
    }
  }
});
