import { expect, test } from 'vitest';
import type { GatheredNames } from '../../../src/build/editor/gather-names.ts';
import { namesOf } from '../../support/root-names.ts';

const ORGS = `orgs:
  - { id: x-market, name: 甲区市场监督管理局, short: 区市场监管局, aliases: [区局], former: [{ name: 甲区工商局 }], kind: 政府部门 }
`;
const ITEMS = `items:
  - { name: 公示信息检查, owner: x-market, class: 一般检查事项, objects: [企业] }
`;

function offered({ sets }: Pick<GatheredNames, 'sets'>, set: string): readonly (readonly [string, string])[] {
  return (sets.get(set)?.entries ?? []).flatMap((entry) => entry.offered.map(({ text, note }) => [text, note] as const));
}

test('an organ goes by its short name, full name and id; other names are known', async () => {
  const names = await namesOf({ 'plans/registry/x/orgs.yaml': ORGS });
  const note = '甲区市场监督管理局，政府部门';
  expect(offered(names, 'organ')).toEqual([
    ['区市场监管局', note],
    ['甲区市场监督管理局', note],
    ['x-market', note],
  ]);
  expect(names.sets.get('organ')?.entries[0]?.accepted).toEqual(['区局', '甲区工商局']);
});

test('owners are called by the names people know', async () => {
  const names = await namesOf({ 'plans/registry/x/orgs.yaml': ORGS, 'plans/registry/x/items.yaml': ITEMS });
  expect(offered(names, 'item')).toEqual([['公示信息检查', '区市场监管局，一般检查事项，企业']]);
});

test('entries say their area where there are several', async () => {
  const platform = 'platforms:\n  - { id: p, name: 某平台 }\n';
  const names = await namesOf({
    'plans/registry/x/orgs.yaml': ORGS,
    'plans/registry/y/orgs.yaml': ORGS.replaceAll('甲区', '乙区').replace('x-market', 'y-market'),
    'plans/registry/common/platforms.yaml': platform,
  });
  const notes = offered(names, 'organ').map(([, note]) => note);
  expect(notes.filter((note) => note === '甲区市场监督管理局，政府部门，x')).toHaveLength(3);
  expect(notes.filter((note) => note.endsWith('，y'))).toHaveLength(3);
  expect(offered(names, 'platform')).toContainEqual(['某平台', '某平台']);
  expect(offered(names, 'area').map(([area]) => area)).toEqual(['x', 'y']);
});

test('the order of files does not show', async () => {
  const files = { 'plans/registry/x/orgs.yaml': ORGS, 'plans/registry/x/items.yaml': ITEMS, 'plans/registry/y/orgs.yaml': ORGS };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(JSON.stringify([...(await namesOf(reversed)).sets])).toBe(JSON.stringify([...(await namesOf(files)).sets]));
});

test('plans are offered by id, those of a kind apart, and the rows of an annual plan by number', async () => {
  const names = await namesOf({
    'plans/x/2026/annual-plan.yaml':
      'kind: annual-plan\nyear: 2026\nrows:\n  - { name: 甲 }\n  - { number: 5, name: 乙 }\n  - { name: 丙 }\n',
    'plans/x/2026/joint-02.yaml': 'kind: campaign\nyear: 2026\nsequence: 2\n',
  });
  expect(offered(names, 'plan.campaign')).toEqual([['x/2026/joint-02', '联合抽查实施方案，2026，第2次']]);
  expect(offered(names, 'plan').map(([id]) => id)).toEqual(['x/2026/annual-plan', 'x/2026/joint-02']);
  expect(offered(names, 'row')).toEqual([
    ['x/2026/annual-plan#1', '甲'],
    ['x/2026/annual-plan#5', '乙'],
    ['x/2026/annual-plan#6', '丙'],
  ]);
});

test('the sentences of a kind are those of its outline and of all built on it, with their wording', async () => {
  const own = 'id: mine\nextends: campaign\nphrases:\n  greeting: 各有关单位\n';
  const { sentences } = await namesOf({ 'templates/mine/outline.yaml': own });
  const campaign = offered(
    { sets: new Map([['sentence', sentences.get('campaign') ?? { title: '', entries: [] }]]) },
    'sentence',
  );
  expect(campaign).toContainEqual(['phrases.greeting', '各有关单位']);
  expect(campaign.find(([id]) => id === 'schedule')?.[1]).toContain('{{schedule.window}}');
  expect(sentences.get('work-plan')?.entries.some(({ offered: [first] }) => first?.text === 'phrases.greeting')).toBe(false);
});

test('a file with errors is told, and gives the names that can be read', async () => {
  const faulty = `${ORGS}  - { id: y, nmae: 乙区文旅局, kind: 政府部门 }\n  - 3\n`;
  const names = await namesOf({ 'plans/registry/x/orgs.yaml': faulty });
  expect(names.diagnostics.map(({ rule }) => rule)).toContain('schema/unknown-key');
  expect(offered(names, 'organ').map(([text]) => text)).toEqual(['y', '区市场监管局', '甲区市场监督管理局', 'x-market']);
});

test('a file without syntax gives nothing but its fault', async () => {
  const names = await namesOf({ 'plans/registry/x/orgs.yaml': 'orgs: [', 'plans/registry/x/items.yaml': ITEMS });
  expect(names.diagnostics.map(({ file }) => file)).toContain('plans/registry/x/orgs.yaml');
  expect(offered(names, 'item')).toEqual([['公示信息检查', 'x-market，一般检查事项，企业']]);
});

test('rules, forms, profiles and anchors are offered with what they are', async () => {
  const names = await namesOf({ 'plans/profiles/x-2026.yaml': 'region: 甲区\nyear: 2026\nregistry: x\n' });
  expect(offered(names, 'profile')).toEqual([['x-2026', '甲区，2026']]);
  expect(offered(names, 'rule').map(([id]) => id)).toContain('dates/lead-time-short');
  expect(offered(names, 'form').map(([id]) => id)).toContain('statistics-10');
  expect(offered(names, 'anchor')).toContainEqual(['window.end', '抽查时间的最后一日']);
});
