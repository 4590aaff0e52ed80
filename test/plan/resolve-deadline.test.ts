import { expect, test } from 'vitest';
import { AS_ISSUED, campaignOf } from './example.ts';

function milestoneDue(deadline: string): string | null | undefined {
  const text = AS_ISSUED.replace('\nsampling:', `  milestones:\n    - { id: x, name: 节点, deadline: ${deadline} }\n\nsampling:`);
  const { plan, diagnostics } = campaignOf(text);
  expect(diagnostics).toEqual([]);
  return plan?.schedule.milestones[0]?.due;
}

test.each([
  ['window.end', '2026-07-31'],
  ['2026-07-10', '2026-07-10'],
  ['{ due: 2026-07-10, time: 17:00 }', '2026-07-10'],
  ['{ within: 4d, after: window.start }', '2026-07-13'], // the 11th is a Saturday
  ['{ within: 3d, after: window.start }', '2026-07-10'],
  ['{ within: 1m, after: 2026-05-31 }', '2026-06-30'],
  ['{ within: 2m, after: 2025-12-31 }', '2026-02-28'],
  ['{ within: 3wd, after: summary }', '2026-08-10'],
  ['{ within: 5wd, after: disposals }', null],
])('%s is due %s', (deadline, due) => {
  expect(milestoneDue(deadline)).toBe(due);
});
