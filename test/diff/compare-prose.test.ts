import { expect, test } from 'vitest';
import { compareProse } from '../../src/diff/compare-prose.ts';
import type { Block, Manuscript, Part } from '../../src/documents/manuscript.ts';
import { plainManuscript } from '../support/plain-manuscript.ts';

const origin = { path: [] };
const heading = (number: string, text: string): Block => ({ kind: 'heading', level: 1, number, text, origin });
const paragraph = (text: string, lead = ''): Block => ({ kind: 'paragraph', level: null, number: '', lead, text, origin });
const table = (...rows: readonly (readonly string[])[]): Block => ({
  ...{ kind: 'table', caption: '', widths: [], origin, header: [] },
  body: rows.map((cells) => cells.map((text) => ({ text, columns: 1, rows: 1 }))),
});
const document = (...blocks: readonly Block[]): Manuscript => ofParts({ role: 'plan', orientation: 'portrait', blocks });
const ofParts = (...parts: readonly Part[]): Manuscript => ({ ...plainManuscript('a/2026/x', '方案'), parts });
const told = (before: Manuscript, after: Manuscript) =>
  compareProse(before, after).map((change) => `${change.place}｜${change.before ?? ''} → ${change.after ?? ''}`);

test('a sentence worded otherwise is told below its heading, with the number that has now', () => {
  const before = document(heading('一、', '工作要求'), paragraph('各部门要认真总结。'));
  const after = document(
    heading('一、', '组织实施'),
    paragraph('按时报送。'),
    heading('二、', '工作要求'),
    paragraph('各有关部门要认真总结。'),
  );
  expect(told(before, after)).toEqual([
    '｜ → 组织实施',
    '一、组织实施｜ → 按时报送。',
    '二、工作要求｜各部门要认真总结。 → 各有关部门要认真总结。',
  ]);
});

test('another number before a heading is no change of words', () => {
  expect(told(document(heading('一、', '工作要求')), document(heading('二、', '工作要求')))).toEqual([]);
});

test('a run-in heading belongs to its paragraph', () => {
  expect(told(document(paragraph('按时报送。', '总结。')), document(paragraph('按时报送。', '报送。')))).toEqual([
    '｜总结。按时报送。 → 报送。按时报送。',
  ]);
});

test('rows of a table are told one by one, with the annex they stand in', () => {
  const annex = (...rows: readonly (readonly string[])[]): Part => ({
    role: 'annex',
    orientation: 'portrait',
    blocks: [{ kind: 'annex-label', text: '附件1', origin }, table(...rows)],
  });
  const main: Part = { role: 'plan', orientation: 'portrait', blocks: [paragraph('见附件。')] };
  expect(
    told(
      ofParts(main, annex(['登记', '企业'], ['公示', '企业'])),
      ofParts(main, annex(['登记', '企业'], ['公示', '个体工商户'])),
    ),
  ).toEqual(['附件1｜公示 | 企业 → 公示 | 个体工商户']);
});

test('what the head and the foot say is told by the facts, and not again as words', () => {
  const titled = (text: string) => document({ kind: 'title', text, origin }, paragraph('按时报送。'));
  expect(told(titled('甲方案'), titled('乙方案'))).toEqual([]);
});

test('both questions on a row of a form are told', () => {
  const form = (choice: string, answer: string): Manuscript =>
    document({
      ...{ kind: 'form', caption: '', origin },
      rows: [
        { label: '检查方式', choices: ['现场', choice], text: '', beside: { label: '检查日期', choices: [], text: answer } },
      ],
    });
  expect(told(form('书面', ''), form('网络', ''))).toEqual([
    '｜检查方式 | 现场 | 书面 |  | 检查日期 |  → 检查方式 | 现场 | 网络 |  | 检查日期 | ',
  ]);
  expect(told(form('书面', '年月日'), form('书面', '当日'))).toEqual([
    '｜检查方式 | 现场 | 书面 |  | 检查日期 | 年月日 → 检查方式 | 现场 | 书面 |  | 检查日期 | 当日',
  ]);
});
