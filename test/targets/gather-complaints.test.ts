import { expect, test } from 'vitest';
import type { Complaint } from '../../src/targets/complaint.ts';
import { gatherComplaints } from '../../src/targets/gather-complaints.ts';
import type { ListPlace } from '../../src/targets/target-rows.ts';
import { listOf } from '../support/target-lists.ts';
import { told } from '../support/told.ts';

function complaint(rule: string, at: ListPlace): Complaint {
  return { rule, severity: 'warning', cell: { column: 0, text: '甲', at }, message: { zh: '甲不对', en: 'Unexpected 甲' } };
}

const IN_TEXT: ListPlace = { range: { start: 5, end: 6 } };

test('a complaint about a text points at its words, one about a workbook names the cell', () => {
  const gathering = gatherComplaints(listOf('企业名称\n甲'));
  gathering.add(complaint('targets/a', IN_TEXT));
  gathering.add(complaint('targets/b', { cell: '名单!D7' }));
  expect(told(gathering.diagnostics())).toEqual([
    ['targets/a', '甲', '甲不对', 'Unexpected 甲'],
    ['targets/b', '', '`名单!D7`：甲不对', '`名单!D7`: Unexpected 甲'],
  ]);
});

test.each([
  [50, 50, undefined],
  [51, 51, 'targets/a 还有 1 处没有列出，这是最后一处'],
  [3000, 51, 'targets/a 还有 2950 处没有列出，这是最后一处'],
])('of %i complaints of a rule %i are told', (count, lines, last) => {
  const gathering = gatherComplaints(listOf('企业名称\n甲'));
  for (let index = 0; index < count; index += 1) gathering.add(complaint('targets/a', IN_TEXT));
  gathering.add(complaint('targets/b', IN_TEXT));
  const found = gathering.diagnostics();
  expect(found).toHaveLength(lines + 1);
  expect(found.find(({ rule }) => rule === 'tables/more')?.message.zh).toBe(last);
});
