import { expect, test } from 'vitest';
import type { Block, Imprint, Layout, Manuscript, Part } from '../../../src/documents/manuscript.ts';
import { imprintView } from '../../../src/renderers/pdf/imprint-view.ts';
import { letterHead } from '../../../src/renderers/pdf/letter-head.ts';
import { printView } from '../../../src/renderers/pdf/print-view.ts';
import type { SettledPages } from '../../../src/renderers/settle-pages.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const base = everyBlock();
const origin = { path: [] };
const SHEETS = { pages: [], imprint: 'flow' } as const;
const settled = (change: Partial<Manuscript> = {}, more: Partial<SettledPages> = {}): SettledPages => {
  const manuscript = { ...base, ...change };
  return {
    manuscript,
    pitches: manuscript.parts.map(() => 28.95),
    breaks: manuscript.parts.map(() => null),
    imprintPage: 'last',
    ...more,
  };
};
const viewOf = (change: Partial<Manuscript> = {}) => printView(settled(change), SHEETS);
const letter: Layout = { ...base.layout, form: 'letter' };

test('annexes are counted apart from other parts, and turned where they lie across', () => {
  expect(viewOf().sections.map(({ id, role, landscape, hasMark }) => [id, role, landscape, hasMark])).toEqual([
    ['', 'notice', false, true],
    ['', 'plan', false, false],
    ['annex-1', 'annex', true, false],
    ['annex-2', 'annex', false, false],
  ]);
});

test('the title of the first part ranks above those of the others', () => {
  const titles = viewOf().sections.map(({ blocks }) => blocks.find((block) => block.kind === 'title'));
  expect(titles.map((title) => title && [title.name, title.rank])).toEqual([
    ['title', 1],
    ['title', 2],
    ['annex-title', 2],
    ['annex-title', 2],
  ]);
});

test('a pitch is told where it is not the regular one', () => {
  const view = printView(settled({}, { pitches: [28.95, 27.5, 30] }), SHEETS);
  expect(view.sections.map(({ pitch }) => pitch)).toEqual(['', '27.50', '30.00', '']);
});

test('a paragraph goes on on the next page where it was said to, in its own part alone', () => {
  const at = base.parts[0]?.blocks.findIndex(({ kind }) => kind === 'paragraph') ?? 0;
  const view = printView(settled({}, { breaks: [{ block: at, offset: 4 }] }), SHEETS);
  const rests = view.sections.map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.rest] : [])));
  expect(rests[0]).toEqual(['印发给你们，请结合实际，认真贯彻落实。']);
  expect(new Set(rests.slice(1).flat())).toEqual(new Set(['']));
});

test('a letter begins with its head, which holds mark, number and marks above', () => {
  const { sections, page } = viewOf({ layout: letter });
  expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['letterHead', 'title', 'line', 'paragraph', 'signature', 'line']);
  expect(sections[0]?.hasMark).toBe(false);
  expect(page.letter).not.toBeNull();
  expect(viewOf().page.letter).toBeNull();
});

test.each([
  [null, ''],
  ['7F3A 91C2', '7F3A 91C2'],
  ['7F"}\\3A<b>\n', '7F3Ab'],
  ['国 办：一·二-三', '国 办一·二-三'],
])('a digest %j stands at the foot as `%s`, and cannot leave its string', (fingerprint, expected) => {
  expect(viewOf({ layout: { ...base.layout, fingerprint } }).fingerprint).toBe(expected);
});

test.each([
  ['flow', false, true],
  ['apart', true, true],
  ['none', false, false],
] as const)('an imprint that is to %s', (imprint, apart, isThere) => {
  const view = printView(settled(), { pages: ['portrait'], imprint });
  expect([view.apart, view.imprint !== null]).toEqual([apart, isThere]);
  expect(Number(view.height) > 0).toBe(isThere);
});

test('a document without imprint is not stretched', () => {
  const view = printView(settled({ imprint: null }), { pages: ['portrait'], imprint: 'flow' });
  expect([view.imprint, view.height]).toEqual([null, '0.0']);
});

const imprint: Imprint = { origin, sentTo: null, copiesTo: null, organ: '甲局办公室', date: '2026年7月7日印发' };
// a line of 4号 is 26.95 pt, its rules 2.75, and a blank line of 28.95 stands above
test.each([
  ['of an organ alone', {}, base.layout, { names: false, ruled: true, points: '58.65', sentTo: '', copiesTo: '' }],
  ['with copies', { copiesTo: '市政府。' }, base.layout, { names: true, ruled: true, points: '85.60', copiesTo: '市政府。' }],
  ['with all', { sentTo: '各局。', copiesTo: '市政府。' }, base.layout, { names: true, points: '112.55', sentTo: '各局。' }],
  ['of a letter', { copiesTo: '市政府。' }, letter, { names: true, ruled: false, points: '55.90' }],
])('an imprint %s takes its lines, its rules and a blank one above', (_, change, layout, expected) => {
  expect(imprintView({ ...imprint, ...change }, layout)).toMatchObject(expected);
});

test('of a letter without copies nothing is printed', () => {
  expect(imprintView(imprint, letter)).toBeNull();
});

const head = (...blocks: readonly Block[]) => letterHead({ role: 'notice', orientation: 'portrait', blocks } satisfies Part);

test('the head of a letter has the host alone, without 文件, and its number', () => {
  const mark: Block = { kind: 'mark', origin, organs: ['甲局', '乙局'], suffix: '文件' };
  const number: Block = { kind: 'document-number', origin, text: '甲函〔2026〕1号', signers: [] };
  const marks: Block = { kind: 'file-marks', origin, copyNumber: '000001', secrecy: null, urgency: '特急' };
  expect(head(mark, number, marks)).toMatchObject({
    lines: ['甲局'],
    narrow: false,
    number: '甲函〔2026〕1号',
    marks: [{ text: '000001' }, { text: '特急' }],
  });
});

test('a letter without mark and number has an empty head', () => {
  expect(head()).toMatchObject({ kind: 'letterHead', lines: [''], marks: [], number: '', gap: 0 });
});
