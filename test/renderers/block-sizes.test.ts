import { expect, test } from 'vitest';
import type { Block, Layout, Part } from '../../src/documents/manuscript.ts';
import { bandsOf } from '../../src/renderers/page-flow.ts';
import {
  addressee,
  annexLabel,
  attachments,
  contacts,
  fileMarks,
  form,
  heading,
  linesOf,
  mark,
  note,
  number,
  organLine,
  signed,
  stamped,
  title,
} from '../scenarios/blocks.ts';

const DOCUMENT: Layout = { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null };
const LETTER: Layout = { ...DOCUMENT, form: 'letter' };
/** A line of the body, of a title, and 35 mm, in points. */
const LINE = 28.95;
const TITLE = 35;
const ZONE = (35 / 25.4) * 72;

/** The height of a block that begins a page, or that stands below others, with the blank lines above it. */
function heightOf(block: Block, layout: Layout = DOCUMENT, above: readonly Block[] = [], pitch = LINE): number {
  const part: Part = { role: 'notice', orientation: 'portrait', blocks: [...above, block] };
  const own = bandsOf(part, { layout, pitch }).filter((band) => band.block === above.length);
  return own.reduce((sum, { height }) => sum + height, 0);
}

const MARK = mark(['清河市市场监督管理局']);
const LONG = '清河市2026年第2次跨部门“双随机、一公开”联合抽查情况统计表';

test.each<[string, Block, number]>([
  ['an addressee of one line', addressee('各县（市、区）市场监督管理局：'), LINE],
  ['an addressee of 29 characters, flush left on both lines', addressee(`${'各'.repeat(28)}：`), 2 * LINE],
  ['a heading', heading(1, '一、', '总体要求'), LINE],
  ['a heading whose number makes it longer than a line', heading(2, '（十一）', '抽'.repeat(23)), 2 * LINE],
  ['a paragraph of three lines', linesOf(3), 3 * LINE],
  ['an empty paragraph', { kind: 'paragraph', origin: { path: [] }, level: null, number: '', lead: '', text: '' }, LINE],
  ['a note', note('（此件公开发布）'), LINE],
  ['contacts, a line each', contacts(['联系人', '张三'], ['电话', '0311-12345678']), 2 * LINE],
  ['the label of an annex', annexLabel('附件1'), LINE],
  ['a title of one line', title('检查情况登记表'), TITLE],
  ['a title of two', title('清河市市场监督管理局关于开展跨部门联合抽查的通知'), 2 * TITLE],
  ['the name of an organ above it', organLine('清河市市场监督管理局办公室'), TITLE],
  ['a list of one annex', attachments('检查情况登记表'), LINE],
  ['a list of two, the first longer than the 22 characters beside its number', attachments(LONG, '检查情况登记表'), 3 * LINE],
  ['a signature under a seal', signed(['清河市公安局']), 2 * LINE],
  ['one of four organs in two rows, room for a seal between them', signed(['甲', '乙', '丙', '丁']), 7 * LINE],
  ['签名章 of two, a blank line between all', stamped(['甲', '局长', '李华'], ['乙', '局长', '王芳']), 5 * LINE],
])('%s', (_, block, height) => {
  expect(heightOf(block)).toBeCloseTo(height);
});

test('the mark reaches from the top of the text to 35 mm and its letters below', () => {
  expect(heightOf(mark(['税务局']))).toBeCloseTo(ZONE + 60, 0);
  expect(heightOf(mark(['税务局']), { ...DOCUMENT, grid: 'gbt33476' })).toBeCloseTo(((72 - 34.58) / 25.4) * 72 + 60, 0);
});

test('份号, 密级 and 紧急程度 stand in the 35 mm above a mark, and take lines of their own without one', () => {
  const marks = fileMarks({ secrecy: '秘密', urgency: '特急' });
  const part: Part = { role: 'notice', orientation: 'portrait', blocks: [marks, MARK] };
  expect(bandsOf(part, { layout: DOCUMENT, pitch: LINE }).map(({ block }) => block)).toEqual([1]);
  expect(heightOf(marks)).toBeCloseTo(3 * LINE);
  expect(heightOf(fileMarks({ urgency: '特急' }))).toBeCloseTo(LINE);
});

test('发文字号 has two blank lines above it, and 4 mm below it the red rule where it stands under a mark', () => {
  expect(heightOf(number('清市监〔2026〕6号'), DOCUMENT, [MARK])).toBeCloseTo(3 * LINE + (4 / 25.4) * 72, -0.4);
  expect(heightOf(number('清市监〔2026〕6号'))).toBeCloseTo(LINE);
});

test('签发人 take a line for two names, with 发文字号 on the last', () => {
  const lines = (signers: readonly string[]) => heightOf(number('清市监报〔2026〕3号', signers)) / LINE;
  expect([[], ['李华'], ['李华', '王芳'], ['李华', '王芳', '赵敏']].map(lines).map(Math.round)).toEqual([1, 1, 1, 2]);
});

test('in a letter 发文字号 stands on the line below the double rule, 份号 and 密级 beside it and below', () => {
  const signed = number('清市监函〔2026〕6号', ['李华', '王芳', '赵敏']);
  expect(heightOf(signed, LETTER, [MARK])).toBeCloseTo(LINE);
  expect(heightOf(title('关于商请派员的函'), LETTER, [MARK, signed])).toBeCloseTo(2 * LINE + TITLE);
  const height = (marks: Block) => {
    const part: Part = { role: 'notice', orientation: 'portrait', blocks: [marks, MARK, signed] };
    return bandsOf(part, { layout: LETTER, pitch: LINE }).filter(({ block }) => block === 0).length;
  };
  expect(height(fileMarks({ copyNumber: '000012' }))).toBe(0);
  expect(height(fileMarks({ copyNumber: '000012', secrecy: '秘密', urgency: '特急' }))).toBe(2);
});

test('in a letter the mark is that of the host alone, from 30 mm below the edge to the line below the double rule', () => {
  const height = (organs: readonly string[], suffix: string) => heightOf(mark(organs, suffix), LETTER);
  const [host, other] = ['清河市市场监督管理局', '清河市高新技术产业开发区管理委员会'];
  expect(height([host, other], '文件')).toBe(height([host], ''));
  expect(height([host], '')).toBeCloseTo(((30 - 37 + 4 + 1 + 4.9) / 25.4) * 72 + 43, -0.7);
});

test('lines of the body follow the pitch, titles and tables keep their height', () => {
  const blocks = [linesOf(2), title('检查情况登记表'), form('登记表', [['企业名称', [], '']])];
  expect(blocks.map((block) => heightOf(block, DOCUMENT, [], 26))).toEqual([52, 35, 34.5]);
});
