import { expect, test } from 'vitest';
import { brief, campaignOf, REPAIRED } from '../example.ts';

const planIds = new Set(['luquan/2026/annual-plan']);

function carrying(row: string) {
  return campaignOf(REPAIRED.replace('planRows: [luquan/2026/annual-plan#2]', `planRows: [${row}]`), { planIds });
}

test('a row is one of a plan of the root, or of a registered document', () => {
  for (const row of ['luquan/2026/annual-plan#2', 'luquan-2026-annual-plan#2', 'luquan/2026/annual-plan#120']) {
    const { plan, diagnostics } = carrying(row);
    expect(diagnostics, row).toEqual([]);
    expect(plan?.planRows).toEqual([{ text: row, path: ['planRows', 0] }]);
  }
});

test('only the last # parts a plan from its row', () => {
  expect(carrying('luquan/2026/annual-plan#1#2').diagnostics.map(({ message }) => message.zh)).toEqual([
    '方案“luquan/2026/annual-plan#1”没有登记，应为“luquan/2026/annual-plan”',
  ]);
});

test('a row of a plan or document nobody has is said, with the nearest one', () => {
  expect(brief(carrying('luquan/2062/annual-plan#2').diagnostics)).toEqual(['names/unknown @ luquan/2062/annual-plan#2']);
  const { diagnostics } = carrying('luquan-2026-anual-plan#2');
  expect(diagnostics.map(({ message }) => message.zh)).toEqual([
    '文件“luquan-2026-anual-plan”没有登记，应为“luquan-2026-annual-plan”',
  ]);
});
