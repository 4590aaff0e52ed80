import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/manuscript.ts';
import { blocksOf, composedOf } from './elements.ts';

const labelsOf = (lines: string) => blocksOf(composedOf(lines), 'annex-label').map(({ text }) => text);

test('an annex that is bound apart bears the document number', () => {
  const attachments = 'attachments: [{ form: statistics-10 }, { form: pre-notice, detached: true }]';
  expect(labelsOf(`number: { sequence: 6 }\n${attachments}`)).toEqual(['附件1', '甲市监〔2026〕6号附件2']);
  expect(labelsOf(attachments)).toEqual(['附件1', '附件2']);
});

const listOf = (lines: string) =>
  blocksOf(composedOf(lines), 'attachment-list').map(({ label, entries }) => [
    label,
    ...entries.map(({ number, title }) => `${number}${title}`),
  ]);
const TABLE = '情况统计表';
const NOTICE = '现场检查预先通知单';

test.each([
  ['none', '[]', []],
  ['one: it takes no number', '[{ form: statistics-10 }]', [['附件：', TABLE]]],
  ['two', '[{ form: statistics-10 }, { form: pre-notice }]', [['附件：', `1.${TABLE}`, `2.${NOTICE}`]]],
  [
    'three, with titles the plan types, and references in them',
    '[{ form: statistics-11 }, { form: pre-notice, title: 通知单 }, { form: pre-notice, title: "{{region}}通知单" }]',
    [['附件：', `1.${TABLE}`, '2.通知单', '3.示例市甲区通知单']],
  ],
])('the list of annexes, of %s', (_, attachments, expected) => {
  expect(listOf(`attachments: ${attachments}`)).toEqual(expected);
});

test('each annex begins a page: its label, its title, its form; wide forms are set across', () => {
  const { parts } = composedOf('attachments: [{ form: statistics-10 }, { form: pre-notice, title: 通知单 }]');
  const shown = (block: Block | undefined) => (block && 'text' in block ? block.text : block?.kind);
  expect(parts.slice(1).map(({ role, orientation, blocks }) => [role, orientation, ...blocks.map(shown)])).toEqual([
    ['annex', 'landscape', '附件1', TABLE, 'table'],
    ['annex', 'portrait', '附件2', '通知单', 'form'],
  ]);
});

test('a table is captioned as it is titled, and has as many blank rows as are asked for, one at the least', () => {
  const tablesOf = (attachment: string) =>
    blocksOf(composedOf(`attachments: [${attachment}]`), 'table').map(({ caption, body }) => [caption, body.length]);
  expect(tablesOf('{ form: statistics-10, title: 抽查统计表, blankRows: 5 }')).toEqual([['抽查统计表', 5]]);
  expect(tablesOf('{ form: statistics-10, blankRows: 0 }')).toEqual([[TABLE, 1]]);
});

test('under a notice the annexes follow the plan and are listed with it', () => {
  const { parts } = composedOf('notice: true\nattachments: [{ form: pre-notice }]');
  expect(parts.map(({ role }) => role)).toEqual(['notice', 'plan', 'annex']);
  expect(parts.map(({ blocks }) => blocks.some(({ kind }) => kind === 'attachment-list'))).toEqual([false, true, false]);
});

test('a document of the past has the label it was printed with, and a list only where it had one', () => {
  const attachments = 'attachments: [{ form: pre-notice }]';
  expect(labelsOf(`asIssued: { attachmentLabel: "附件:" }\n${attachments}`)).toEqual(['附件:']);
  expect(listOf(`asIssued: { attachmentList: false }\n${attachments}`)).toEqual([]);
  expect(listOf(`asIssued: { organLine: 某局 }\n${attachments}`)).toEqual([['附件：', NOTICE]]);
});
