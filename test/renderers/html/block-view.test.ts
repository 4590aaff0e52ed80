import { expect, test } from 'vitest';
import type { Block, Paragraph, Signature, Table } from '../../../src/documents/manuscript.ts';
import { blockView, type PartContext } from '../../../src/renderers/html/block-view.ts';
import { makeSectionIds } from '../../../src/renderers/html/section-ids.ts';

const origin = { path: [] };
const part = (own: Partial<PartContext> = {}): PartContext => ({
  ...{ annexIds: [], ids: makeSectionIds(), sectionId: 'part-1', title: '抽查方案', isAnnex: false, orientation: 'portrait' },
  ...own,
});
const viewOf = (block: Block, own: Partial<PartContext> = {}) => blockView(block, part(own));
const joined = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');

const paragraph = (own: Partial<Paragraph>): Paragraph => ({
  ...{ kind: 'paragraph', origin, level: null, number: '', lead: '', text: '正文。' },
  ...own,
});
const signature = (own: Partial<Signature>): Signature => ({
  ...{ kind: 'signature', origin, organs: ['甲局'], date: '2026年7月7日', sealing: 'seal', stamps: [] },
  ...own,
});
const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
const table = (own: Partial<Table>): Table => ({
  ...{ kind: 'table', origin, caption: '名单', widths: [0.5, 0.5], header: [[cell('序号'), cell('名称')]], body: [] },
  ...own,
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => [cell(String(index + 1)), cell('示例企业')]);

test('each organ of a joint document stands in the mark, in order, with the word after them once', () => {
  const organs = ['清河市市场监督管理局', '清河市人力资源和社会保障局', '国家税务总局清河市税务局'];
  const view = viewOf({ kind: 'mark', origin, organs, suffix: '文件' });
  expect(view).toMatchObject({ kind: 'mark', suffix: '文件' });
  expect(view.kind === 'mark' && view.organs.map(joined)).toEqual(organs);
});

test.each<readonly [block: Block, name: string, tag: string]>([
  [{ kind: 'organ-line', origin, text: '甲局' }, 'organ-line', ''],
  [{ kind: 'addressee', origin, text: '各科室：' }, 'addressee', 'addressee'],
  [{ kind: 'note', origin, text: '（此件公开发布）' }, 'note', 'note'],
  [{ kind: 'annex-label', origin, text: '附件1' }, 'annex-label', 'annex-label'],
])('a line of its own is set by its name: %o', (block, name, tag) => {
  expect(viewOf(block)).toEqual({ kind: 'line', name, tag, text: 'text' in block ? block.text : '' });
});

test('several who sign for sending a document upward stand beside its number, which may be missing', () => {
  const numbered = { kind: 'document-number', origin, text: '', signers: ['李振华', '王建国'] } as const;
  expect(viewOf(numbered)).toEqual({ kind: 'documentNumber', text: '', signers: '李振华　王建国' });
  expect(viewOf({ ...numbered, text: '清市监〔2026〕6号', signers: [] })).toMatchObject({ signers: '' });
});

test('the title of an annex is told apart from that of the document, both below the title of the page', () => {
  const title = { kind: 'title', origin, text: '统计表' } as const;
  expect(viewOf(title)).toMatchObject({ tag: 'title', rank: 2, id: 'part-1', text: '统计表' });
  expect(viewOf(title, { isAnnex: true, sectionId: 'annex-2' })).toMatchObject({ tag: 'annex-title', rank: 2, id: 'annex-2' });
});

test.each([
  '清河市市场监督管理局清河市人力资源和社会保障局清河市文化广电体育和旅游局关于开展2026年联合抽查的通知',
  '关于开展ISO 9001认证机构“双随机、一公开”抽查的通知',
  '甲'.repeat(700),
  '通知',
])('the lines of a title joined are the title: %s', (text) => {
  const view = viewOf({ kind: 'title', origin, text });
  expect(view.kind === 'title' && view.lines.map(joined).join('')).toBe(text);
});

test.each([
  [1, 3],
  [2, 4],
  [3, 5],
  [4, 6],
] as const)('a heading of level %i has rank %i', (level, rank) => {
  const heading = { kind: 'heading', origin, level, number: '一、', text: '时间安排' } as const;
  expect(viewOf(heading)).toEqual({ kind: 'heading', level, rank, id: 's-时间安排', number: '一、', text: '时间安排' });
});

test('a heading is found by the id of its section, whatever it is called, and two of one name apart', () => {
  const context = part();
  const heading = { kind: 'heading', origin, level: 1, number: '', text: '工作要求' } as const;
  const ids = [heading, { ...heading, opens: { id: 'duties', level: 1 } as const }, heading].map((block) => {
    const view = blockView(block, context);
    return view.kind === 'heading' ? view.id : '';
  });
  expect(ids).toEqual(['s-工作要求', 's-duties', 's-工作要求-2']);
});

test.each<readonly [what: string, own: Partial<Paragraph>, view: object]>([
  ['a plain one has no id', {}, { id: '', level: 0, number: '', lead: '' }],
  ['a number alone begins no section', { level: 3, number: '1.' }, { id: '', level: 3, number: '1.' }],
  [
    'a heading that runs in begins one',
    { level: 2, number: '（一）', lead: '抽查比例。' },
    { id: 's-抽查比例', lead: '抽查比例。' },
  ],
  ['the outline says of another', { level: 3, number: '1.', opens: { id: 'draw', level: 3 } }, { id: 's-draw' }],
  ['one without name has its number', { level: 3, number: '1.', opens: { id: null, level: 3 } }, { id: 's-1' }],
])('paragraphs: %s', (_, own, view) => {
  expect(viewOf(paragraph(own))).toMatchObject({ kind: 'paragraph', ...view });
});

test('days in a paragraph stay in one piece, and nothing of it is lost', () => {
  const text = '于2026年7月7日—31日检查ABC Co., Ltd.等12户，比例5%。';
  const view = viewOf(paragraph({ text }));
  expect(view.kind === 'paragraph' && joined(view.pieces)).toBe(text);
  expect(view.kind === 'paragraph' && view.pieces.flatMap(({ text: own, isWhole }) => (isWhole ? [own] : []))).toEqual([
    '2026年7月7日',
    '5%。',
  ]);
});

test('an annex that is listed is linked to; one that is not part of the page is named only', () => {
  const list = { kind: 'attachment-list', origin, label: '附件：' } as const;
  const entries = [
    { number: '1.', title: '统计表' },
    { number: '2.', title: '“双随机”名单' },
  ];
  const view = viewOf({ ...list, entries }, { annexIds: ['annex-1'] });
  const targets = view.kind === 'attachments' ? view.entries.map(({ number, title, target }) => [number, title, target]) : [];
  expect(targets).toEqual([
    ['1.', '统计表', 'annex-1'],
    ['2.', '“双随机”名单', ''],
  ]);
  expect(viewOf({ ...list, entries: [{ number: '', title: '名单' }] })).toMatchObject({
    entries: [{ number: '', title: '名单' }],
  });
});

test.each<readonly [what: string, own: Partial<Signature>, names: readonly object[], date: string]>([
  ['an organ', {}, [{ text: '甲局', stamp: '' }], '2026年7月7日'],
  [
    'organs that sign together',
    { organs: ['甲局', '乙局'], sealing: 'none' },
    [
      { text: '甲局', stamp: '' },
      { text: '乙局', stamp: '' },
    ],
    '2026年7月7日',
  ],
  [
    'stamps of those who sign, with their posts',
    { organs: ['甲局', '乙局'], sealing: 'stamp', stamps: [{ post: '局长', name: '李振华' }] },
    [{ text: '局长', stamp: '李振华' }],
    '2026年7月7日',
  ],
  ['no day yet', { date: null }, [{ text: '甲局', stamp: '' }], ''],
])('a signature names %s', (_, own, names, date) => {
  expect(viewOf(signature(own))).toEqual({ kind: 'signature', names, date });
});

test('a table of up to a hundred rows is shown whole, a longer one page by page', () => {
  expect(viewOf(table({ body: rows(100) }))).toMatchObject({ isLong: false, classes: 'set', stretches: [{ header: [] }] });
  expect(viewOf(table({ body: rows(101) }))).toMatchObject({ isLong: true, classes: 'long sortable set cut' });
  expect(viewOf(table({ body: [] }))).toMatchObject({ isLong: false, stretches: [{ rows: [] }] });
});

test.each<readonly [what: string, own: Partial<Table>]>([
  ['rows under a heading across the table', { body: [[cell('甲镇', 2)], ...rows(100)] }],
  ['rows that share a cell', { body: [[cell('1', 1, 2), cell('甲')], [cell('乙')], ...rows(100)] }],
  ['a header of two rows', { header: [[cell('企业', 2)], [cell('序号'), cell('名称')]], body: rows(101) }],
  ['no header', { header: [], body: rows(101) }],
])('a long table with %s is not put in another order', (_, own) => {
  expect(viewOf(table(own))).toMatchObject({ isLong: true, classes: expect.not.stringContaining('sortable') });
});

test('the cells of a short table keep days in one piece, those of a long one are set as they are', () => {
  const body = [[cell('1'), cell('2026年7月7日起')]];
  const short = viewOf(table({ body }));
  expect(short.kind === 'table' && short.stretches[0]?.rows[0]?.[1]?.pieces).toEqual([
    { text: '2026年7月7日', isWhole: true },
    { text: '起', isWhole: false },
  ]);
  const long = viewOf(table({ body: [...body, ...rows(100)] }));
  expect(long.kind === 'table' && long.stretches[0]?.rows[0]?.[1]).toMatchObject({ text: '2026年7月7日起', pieces: [] });
});
