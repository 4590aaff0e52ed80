import { expect, test } from 'vitest';
import { missingProfile } from '../../../src/build/shared/missing-profile.ts';
import { positionsOf } from '../../support/positions-of.ts';

const positions = positionsOf('kind: campaign\nyear: 2026\n');
const proposed = (ids: readonly string[], area = 'hebei/luquan') =>
  /`profile: (.*)`/.exec(missingProfile(positions, { ids, area, year: 2026 }).message.zh)?.[1];

test('the profile of the plan’s own area and year is proposed first', () => {
  expect(proposed(['luquan-2025', 'other-2026', 'luquan-2026'])).toBe('luquan-2026');
});

test('else one of the area, else any there is, else the name it would have', () => {
  expect(proposed(['other-2026', 'luquan-2025'])).toBe('luquan-2025');
  expect(proposed(['other-2025'])).toBe('other-2025');
  expect(proposed([])).toBe('luquan-2026');
  expect(proposed([], 'luquan')).toBe('luquan-2026');
});

test('it is an error of the plan', () => {
  const said = missingProfile(positions, { ids: [], area: 'luquan', year: 2026 });
  expect(said).toMatchObject({ rule: 'schema/missing-key', severity: 'error', file: positions.source.path });
});
