import { expect, test } from 'vitest';
import { anchorNames } from '../../../src/plan/resolve/anchor-names.ts';
import { campaignOf, REPAIRED } from '../example.ts';

/** What is said of a deadline that counts from a name. */
function said(anchor: string) {
  return campaignOf(
    REPAIRED.replace(
      '  summary:',
      `  milestones: [{ id: m, name: 甲, deadline: { within: 1wd, after: ${anchor} } }]\n  summary:`,
    ),
  );
}

test('the names are those a deadline may count from', () => {
  const hint = said('nowhere').diagnostics.find(({ rule }) => rule === 'names/unknown')?.hint?.en ?? '';
  for (const name of anchorNames.keys()) expect(hint).toContain(name);
  const listed = /Known anchors are (.+), or a day/.exec(hint)?.[1]?.split(', ') ?? [];
  expect(listed.filter((name) => name !== 'm' && !anchorNames.has(name))).toEqual([]);
});
