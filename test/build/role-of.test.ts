import { expect, test } from 'vitest';
import { isShared, roleOf, sourcesByPath } from '../../src/build/role-of.ts';

test.each([
  ['plans/luquan/2026/joint-02.yaml', { is: 'plan', id: 'luquan/2026/joint-02', area: 'luquan' }],
  ['plans/hebei/luquan/2026/joint-02.yml', { is: 'plan', id: 'hebei/luquan/2026/joint-02', area: 'hebei/luquan' }],
  ['plans/loose.yaml', { is: 'plan', id: 'loose', area: '' }],
  ['plans/registry.yaml', { is: 'plan', id: 'registry', area: '' }],
  ['plans/registry/luquan/orgs.yaml', { is: 'registry', area: 'luquan' }],
  ['plans/registry/hebei/luquan/orgs.yaml', { is: 'registry', area: 'hebei/luquan' }],
  ['plans/registry/calendar.overrides.yaml', { is: 'calendar-overrides' }],
  ['plans/registry/orgs.yaml', { is: 'other' }],
  ['plans/profiles/luquan-2026.yaml', { is: 'profile', id: 'luquan-2026' }],
  ['plans/profiles/hebei/luquan-2026.yaml', { is: 'profile', id: 'hebei/luquan-2026' }],
  ['plans/data/2026/list.yaml', { is: 'other' }],
  ['templates/campaign/outline.yaml', { is: 'outline', id: 'campaign' }],
  ['templates/campaign/notes.yaml', { is: 'other' }],
  ['templates/campaign/more/outline.yaml', { is: 'other' }],
  ['templates/outline.yaml', { is: 'other' }],
  ['plans/.schemas/campaign.yaml', { is: 'other' }],
  ['plans/luquan/2026/.joint-02.yaml', { is: 'other' }],
  ['plans/luquan/2026/results.csv', { is: 'other' }],
  ['plans/luquan/2026/.yaml', { is: 'other' }],
  ['output/luquan/2026/joint-02.yaml', { is: 'other' }],
  ['banwen.config.yaml', { is: 'other' }],
])('%s is for %j', (path, role) => {
  expect(roleOf(path)).toEqual(role);
  expect(isShared(path)).toBe(role.is !== 'plan' && role.is !== 'other');
});

test('files stand in the order of their paths, and the list that was given stays as it was', () => {
  const given = ['b', 'a/z', 'a'].map((path) => ({ path, text: '' }));
  expect(sourcesByPath(given).map(({ path }) => path)).toEqual(['a', 'a/z', 'b']);
  expect(given.map(({ path }) => path)).toEqual(['b', 'a/z', 'a']);
});
