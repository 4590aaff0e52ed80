import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/manuscript.ts';
import { type PrintContext, printBlock } from '../../../src/renderers/pdf/print-block.ts';

const origin = { path: [] };
const context: PrintContext = {
  rank: 1,
  title: '方案',
  titleName: 'title',
  hasMark: true,
  annexes: 2,
  breakAt: null,
  previous: undefined,
  next: undefined,
};
const printed = (block: Block, change: Partial<PrintContext> = {}) => printBlock(block, { ...context, ...change });

const note: Block = { kind: 'note', origin, text: '（此件公开发布）' };
const signature: Block = { kind: 'signature', origin, organs: ['甲局'], date: '2026年7月7日', sealing: 'seal', stamps: [] };
const mark = (...organs: readonly string[]): Block => ({ kind: 'mark', origin, organs, suffix: '文件' });
const paragraph = (text: string): Block => ({ kind: 'paragraph', origin, level: 2, number: '（一）', lead: '时间。', text });

test.each([
  ['an addressee', { kind: 'addressee', origin, text: '各局：' }, { kind: 'line', name: 'addressee', text: '各局：' }],
  ['a note', note, { kind: 'line', name: 'note', text: '（此件公开发布）' }],
  ['a label of an annex', { kind: 'annex-label', origin, text: '附件1' }, { kind: 'line', name: 'annex-label', text: '附件1' }],
  ['an organ above a title', { kind: 'organ-line', origin, text: '甲局办公室' }, { kind: 'organLine', lines: ['甲局办公室'] }],
  [
    'contacts, a line each',
    {
      kind: 'contacts',
      origin,
      lines: [
        { label: '联系人', value: '张三' },
        { label: '电话', value: '' },
      ],
    },
    { kind: 'contacts', lines: ['联系人：张三', '电话：'] },
  ],
] as const)('%s stands as it is', (_, block, expected) => {
  expect(printed(block)).toEqual({ gap: 0, opens: false, closes: false, ...expected });
});

test.each([
  [1, 1, 2],
  [1, 4, 5],
  [2, 1, 3],
  [2, 4, 6],
  // there are six ranks
  [3, 4, 6],
] as const)('a heading below a title of rank %i and of level %i has rank %i', (rank, level, expected) => {
  expect(printed({ kind: 'heading', origin, level, number: '一、', text: '时间' }, { rank })).toMatchObject({
    rank: expected,
    level,
    text: '一、时间',
  });
});

test('a title has the rank and the name of its part', () => {
  const title: Block = { kind: 'title', origin, text: '统计表' };
  expect(printed(title, { rank: 2, titleName: 'annex-title' })).toMatchObject({
    name: 'annex-title',
    rank: 2,
    lines: ['统计表'],
  });
});

test.each([
  ['goes on to its end', null, '七月七日，至月底。', ''],
  ['ends where the page does', 9, '七月七', '日，至月底。'],
  ['ends behind a clause', 11, '七月七日，', '至月底。'],
] as const)('a paragraph %s', (_, breakAt, text, rest) => {
  expect(printed(paragraph('七月七日，至月底。'), { breakAt })).toMatchObject({ level: 2, head: '（一）时间。', text, rest });
});

test('a paragraph of plain text has no level', () => {
  const plain: Block = { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '正文' };
  expect(printed(plain)).toMatchObject({ level: 0, head: '', text: '正文', rest: '' });
});

test.each([
  ['a signature alone opens and closes', signature, {}, [true, true]],
  ['one before its note opens alone', signature, { next: note }, [true, false]],
  ['one before something else closes too', signature, { next: paragraph('') }, [true, true]],
  ['a note below a signature closes', note, { previous: signature }, [false, true]],
  ['a note elsewhere does not', note, { previous: paragraph('') }, [false, false]],
] as const)('what is signed stays on one page: %s', (_, block, change, [opens, closes]) => {
  expect(printed(block, change)).toMatchObject({ opens, closes });
});

test('a signature says its lines, with the free space at their right in characters', () => {
  // 右空四字 of the date, and the organ centred on it (7.3.5.1)
  expect(printed(signature)).toMatchObject({
    lines: [
      { name: 'organ', blanks: [], beside: false, texts: [{ text: '甲局', right: '6.00', wide: false }] },
      { name: 'date', blanks: [], beside: false, texts: [{ text: '2026年7月7日', right: '4.00', wide: false }] },
    ],
  });
});

test('a name longer than a line is told, so that it may be set over several', () => {
  const long = { ...signature, organs: ['长'.repeat(29)] };
  expect(printed(long)).toMatchObject({ lines: [{ texts: [{ wide: true }] }, { texts: [{ wide: false }] }] });
});

test.each([
  ['one organ', mark('甲局'), { kind: 'mark', lines: ['甲局文件'], narrow: false }],
  ['none', mark(), { kind: 'mark', lines: ['文件'] }],
  [
    'several',
    mark('甲局', '乙局'),
    { kind: 'jointMark', organs: ['甲局', '乙局'], suffix: '文件', narrow: false, pitch: 1.15, between: 0.5 },
  ],
] as const)('a mark of %s', (_, block, expected) => {
  expect(printed(block)).toMatchObject(expected);
});

test('the number of a document is ruled below a mark alone', () => {
  const number: Block = { kind: 'document-number', origin, text: '清市监〔2026〕6号', signers: [] };
  expect([printed(number), printed(number, { hasMark: false })]).toMatchObject([
    { text: '清市监〔2026〕6号', ruled: true, signers: [] },
    { ruled: false },
  ]);
});

test('a list of annexes leads to those that are there', () => {
  const entries = ['甲', '乙', '丙'].map((title, index) => ({ number: `${index + 1}.`, title }));
  const list = printed({ kind: 'attachment-list', origin, label: '附件：', entries });
  // 左空二字, names under each other behind 附件：1.
  expect(list).toMatchObject({
    kind: 'attachments',
    entries: [
      { head: '附件：1.', title: '甲', target: 'annex-1', left: '6.00', back: '-4.00' },
      { head: '2.', title: '乙', target: 'annex-2', left: '6.00', back: '-1.00' },
      { head: '3.', title: '丙', target: '' },
    ],
  });
});

const cell = (text: string, columns = 1) => ({ text, columns, rows: 1 });
const table = (widths: readonly number[], ...body: readonly (readonly ReturnType<typeof cell>[])[]) =>
  printed({ kind: 'table', origin, caption: '', widths, header: [], body });

test('rows of a table break where they might not fit a page, and a heading across it stays with the row below', () => {
  expect(
    table([0.5, 0.5], [cell('标题', 2)], [cell('甲'), cell('字'.repeat(400))], [cell('乙'), cell('字'.repeat(401))]),
  ).toMatchObject({
    caption: '方案',
    isTitled: true,
    columnCount: 2,
    body: [
      { leads: true, breaks: false },
      { leads: false, breaks: false },
      { leads: false, breaks: true },
    ],
  });
});

test('the only cell of a table of one column is no heading', () => {
  expect(table([1], [cell('甲')])).toMatchObject({ body: [{ leads: false }] });
});

test('short texts stand in the middle of their cells, up to ten characters', () => {
  expect(table([0.5, 0.5], [cell('十个字的文本放在中间'), cell('十一个字的文本靠左边放')])).toMatchObject({
    body: [{ cells: [{ short: true }, { short: false }] }],
  });
});

test.each([
  [6, false],
  [7, true],
])('a table of %i columns is set small: %s', (count, dense) => {
  expect(table(Array.from({ length: count }, () => 1 / count))).toMatchObject({ dense });
});

test('a form has a caption of its own where it says one', () => {
  const rows = [{ label: '名称', choices: [], text: '' }];
  expect(printed({ kind: 'form', origin, caption: '登记表', rows })).toMatchObject({
    kind: 'form',
    caption: '登记表',
    isTitled: false,
  });
});
