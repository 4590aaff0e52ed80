import { expect, test } from 'vitest';
import type { Block } from '../../src/documents/manuscript.ts';
import { blankLines } from '../../src/renderers/blank-lines.ts';
import {
  addressee,
  annexLabel,
  attachments,
  fileMarks,
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
import { statisticsTable } from '../support/manuscripts.ts';

const NAME = '清河市市场监督管理局';
const MARK = mark([NAME]);
const NUMBER = number('清市监〔2026〕6号');
const TITLE = title('关于开展联合抽查的通知');
const BODY = linesOf(1);
const LIST = attachments('检查情况登记表');

const CASES: readonly (readonly [string, Block | undefined, Block, number])[] = [
  ['the mark below 份号, whose lines are in its 35 mm (7.2.4)', fileMarks({ copyNumber: '000012' }), MARK, 0],
  ['发文字号 two lines below the mark (7.2.5)', MARK, NUMBER, 2],
  ['the title two lines below the red rule (7.3.1)', NUMBER, TITLE, 2],
  ['the title of a document without 发文字号, below its mark', MARK, TITLE, 2],
  ['the name of an organ above the title, below the red rule', NUMBER, organLine(NAME), 2],
  ['the title right below the name of its organ', organLine(NAME), TITLE, 0],
  ['主送机关 a line below the title (7.3.2)', TITLE, addressee('各区：'), 1],
  ['the body right below 主送机关 (7.3.3)', addressee('各区：'), BODY, 0],
  ['a body without 主送机关, below the title', TITLE, BODY, 1],
  ['a heading in the body', BODY, heading(1, '一、', '总体要求'), 0],
  ['a table in the body', BODY, statisticsTable, 0],
  ['附件说明 a line below the body (7.3.4)', BODY, LIST, 1],
  ['署名 under a seal, two lines below the body: a seal of 42 mm reaches within a line of it (7.3.5.1)', BODY, signed([NAME]), 2],
  ['署名 under a seal, below 附件说明', LIST, signed([NAME]), 2],
  ['署名 without a seal, a line below (7.3.5.2)', BODY, signed([NAME], 'none'), 1],
  ['签名章 two lines below (7.3.5.3)', BODY, stamped([NAME, '局长', '李华']), 2],
  ['附注 right below 成文日期 (7.3.6)', signed([NAME]), note('（此件公开发布）'), 0],
  ['the title of an annex on its third line (7.3.7)', annexLabel('附件1'), TITLE, 1],
];

test.each(CASES)('%s', (_, previous, block, lines) => {
  expect(blankLines(block, previous)).toBe(lines);
});

test('nothing stands above what begins a page', () => {
  for (const block of [MARK, NUMBER, TITLE, BODY, LIST, signed([NAME])]) expect(blankLines(block, undefined)).toBe(0);
});

test('in a letter the number stands right below the rule under the mark, all else as in a document', () => {
  expect(blankLines(NUMBER, MARK, 'letter')).toBe(0);
  expect(blankLines(TITLE, NUMBER, 'letter')).toBe(2);
  expect(blankLines(NUMBER, organLine(NAME), 'letter')).toBe(2);
});
