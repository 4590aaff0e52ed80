import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/core/diagnostic.ts';
import type { ProfileTree } from '../../../src/plan/profile/profile-chain.ts';
import { type ResolvedProfile, resolveProfile } from '../../../src/plan/profile/resolve-profile.ts';
import type { ProfileInput } from '../../../src/schema/inputs.ts';
import { validate } from '../../../src/schema/validate.ts';
import { brief, REGISTRY, registryOf, treeOf } from '../example.ts';

type Files = Readonly<Record<string, string>>;

const KNOWN = {
  outlines: ['campaign', 'campaign-2019', 'work-plan'],
  areas: ['common', 'luquan'],
  registryOf: () => registryOf(REGISTRY),
};
const BASE = 'region: 石家庄市鹿泉区\nyear: 2025\nregistry: luquan\n';

function profileOf(id: string, files: Files): Outcome<ResolvedProfile> {
  const trees = new Map<string, ProfileTree>();
  for (const [name, text] of Object.entries(files)) {
    const tree = treeOf(text, `plans/profiles/${name}.yaml`).value;
    const input = tree && validate<ProfileInput>('profile', tree).value;
    if (!tree || !input) throw new Error(text);
    trees.set(name, { input, positions: tree.positions });
  }
  return resolveProfile(id, trees, KNOWN);
}

test('what a profile leaves out gets the defaults the schema names', () => {
  const { value, diagnostics } = profileOf('p', { p: BASE });
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    closed: false,
    creditSystem: 'ABCD',
    mailDomains: ['gov.cn'],
    limits: { leadWorkdays: 3, inspectorsPerVisit: 2, annualPlanBy: '03-31', yearlyShare: 300, jointShare: null },
    requires: { filing: false, scanOnEntry: true, parts: ['随机抽取', '拒绝签字处理'] },
    outcomes: { found: [4, 5, 6, 7, 9], abnormal: [5] },
  });
  expect(value?.outlines.size).toBe(0);
});

test('what it states is carried, and null turns a limit off', () => {
  const { value } = profileOf('p', {
    p: `${BASE}closed: true
government: 区政府
creditSystem: ABC
mailDomains: [sjz.gov.cn]
limits: { resultsWithin: null, yearlyShare: null, jointShare: 100%, inspectionsPerYear: 2 }
requires: { filing: true, parts: [] }
outcomes: { abnormal: [5, 6] }
`,
  });
  expect(value).toMatchObject({
    closed: true,
    government: '区政府',
    creditSystem: 'ABC',
    mailDomains: ['sjz.gov.cn'],
    limits: { resultsWithin: null, yearlyShare: null, jointShare: 10_000, inspectionsPerYear: 2 },
    requires: { filing: true, scanOnEntry: true, parts: [] },
    outcomes: { found: [4, 5, 6, 7, 9], abnormal: [5, 6] },
  });
});

test('a single outline is that of campaigns; several are given by kind', () => {
  const outlines = (template: string) => [...(profileOf('p', { p: `${BASE}template: ${template}\n` }).value?.outlines ?? [])];
  expect(outlines('campaign-2019')).toEqual([['campaign', 'campaign-2019']]);
  expect(outlines('{ campaign: campaign-2019, work-plan: work-plan }')).toEqual([
    ['campaign', 'campaign-2019'],
    ['work-plan', 'work-plan'],
  ]);
});

test('a profile builds on that of the year before, key by key within its groups', () => {
  const { value, diagnostics } = profileOf('y2026', {
    y2025: `${BASE}government: 区政府
closed: true
template: campaign-2019
platform: hebei-platform
limits: { leadWorkdays: 5, yearlyShare: 2% }
inspectors: { perVisit: 2, credentials: 执法证 }
schedule: { dispatch: window.start }
`,
    y2026:
      'extends: y2025\nyear: 2026\nlimits: { yearlyShare: 3% }\ninspectors: { credentials: 执法证件 }\ntemplate: { work-plan: work-plan }\n',
  });
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    id: 'y2026',
    region: '石家庄市鹿泉区',
    year: 2026,
    registry: 'luquan',
    government: '区政府',
    closed: false,
    platform: 'hebei-platform',
    limits: { leadWorkdays: 5, yearlyShare: 300 },
    defaults: { inspectors: { perVisit: 2, credentials: '执法证件' }, schedule: { dispatch: 'window.start' } },
  });
  expect(Object.fromEntries(value?.outlines ?? [])).toEqual({ campaign: 'campaign-2019', 'work-plan': 'work-plan' });
});

test('of every group a key is inherited that the profile does not state; whether a year is closed, and its enterprises, are not', () => {
  const { value } = profileOf('y2026', {
    y2025: `${BASE}closed: true
enterprises: 1000
inspectionNotice: { by: [电话通知] }
disclosure: { type: 主动公开, theme: 市场监管 }
requires: { filing: true, scanOnEntry: false }
outcomes: { found: [5, 6], abnormal: [6] }
`,
    y2026:
      'extends: y2025\nyear: 2026\ndisclosure: { theme: 公告 }\nrequires: { scanOnEntry: true }\noutcomes: { abnormal: [5] }\n',
  });
  expect(value).toMatchObject({
    closed: false,
    enterprises: null,
    requires: { filing: true, scanOnEntry: true },
    outcomes: { found: [5, 6], abnormal: [5] },
    defaults: { disclosure: { type: '主动公开', theme: '公告' }, inspectionNotice: { by: ['电话通知'] } },
  });
  const own = profileOf('y2026', { y2025: BASE, y2026: 'extends: y2025\nyear: 2026\nclosed: true\nenterprises: 7\n' }).value;
  expect(own).toMatchObject({ closed: true, enterprises: 7, defaults: { disclosure: {}, inspectionNotice: null } });
});

test('`template: null` goes back to the outlines of the product', () => {
  const base = { y2025: `${BASE}template: campaign-2019\n` };
  expect(profileOf('y2026', { ...base, y2026: 'extends: y2025\nyear: 2026\ntemplate: null\n' }).value?.outlines.size).toBe(0);
  expect(profileOf('y2026', { ...base, y2026: 'extends: y2025\nyear: 2026\n' }).value?.outlines.size).toBe(1);
});

test('limits are read as periods and shares; those left out have their defaults', () => {
  const limitsOf = (limits: string) => profileOf('p', { p: `${BASE}limits: ${limits}\n` }).value?.limits;
  const usual = { count: 20, unit: 'wd', text: '20wd' };
  expect(limitsOf('{}')).toEqual({
    leadWorkdays: 3,
    inspectorsPerVisit: 2,
    resultsWithin: usual,
    disclosureWithin: usual,
    annualPlanBy: '03-31',
    yearlyShare: 300,
    jointShare: null,
    routineItemShare: null,
    inspectionsPerYear: null,
    campaignsPerWeek: 2,
  });
  expect(
    limitsOf('{ resultsWithin: 1m, disclosureWithin: null, annualPlanBy: 02-15, routineItemShare: 5%, campaignsPerWeek: null }'),
  ).toMatchObject({
    resultsWithin: { count: 1, unit: 'm', text: '1m' },
    disclosureWithin: null,
    annualPlanBy: '02-15',
    routineItemShare: 500,
    campaignsPerWeek: null,
  });
  expect(limitsOf('{ annualPlanBy: null, campaignsPerWeek: 5 }')).toMatchObject({ annualPlanBy: null, campaignsPerWeek: 5 });
});

test('a base nobody has and a circle are said at `extends`', () => {
  const missing = profileOf('y2026', { y2026: `${BASE.replace('2025', '2026')}extends: y2024\n`, y2025: BASE });
  expect(brief(missing.diagnostics)).toEqual(['names/unknown @ y2024']);
  expect(missing.diagnostics[0]?.message.zh).toBe('地区年度规则“y2024”没有登记，应为“y2025”');
  const circle = profileOf('a', { a: `${BASE}extends: b\n`, b: `${BASE}extends: a\n` });
  expect(brief(circle.diagnostics)).toEqual(['names/cycle @ a']);
  expect(circle.diagnostics[0]).toMatchObject({
    file: 'plans/profiles/b.yaml',
    message: {
      zh: '地区年度规则互相依据 `a → b → a`，应有一份不再依据别的',
      en: 'Unexpected circle of profiles `a → b → a`, expected one that extends no other',
    },
  });
  expect(brief(profileOf('a', { a: `${BASE}extends: a\n` }).diagnostics)).toEqual(['names/cycle @ a']);
});

test('a region and a registry come from somewhere', () => {
  const { value, diagnostics } = profileOf('p', { p: 'year: 2026\nregistry: luquan\n' });
  expect(value).toBeUndefined();
  expect(brief(diagnostics)).toEqual(['schema/missing-key @ year']);
  expect(brief(profileOf('p', { p: 'year: 2026\nregion: 鹿泉区\n' }).diagnostics)).toEqual(['schema/missing-key @ year']);
});

test('names a profile gives are held against what there is, each in the file that gives it', () => {
  const { diagnostics } = profileOf('y2026', {
    y2025: `${BASE}platform: 河北省双随机监管平台\n`,
    y2026: `extends: y2025
year: 2026
template: { campaign: campagin }
publishTo: 国家市场主体信用信息公示系统（河北）
creditSystem: ABCDEF
`,
  });
  expect(brief(diagnostics)).toEqual([
    'names/unknown @ campagin',
    'names/unknown @ ABCDEF',
    'names/unknown @ 河北省双随机监管平台',
  ]);
  expect(diagnostics.map(({ file }) => file.slice(15, 20))).toEqual(['y2026', 'y2026', 'y2025']);
  expect(diagnostics[2]?.message.zh).toContain('应为“河北省双随机执法监管平台”');
});

test('an outline nobody has is said where it is given alone, too; none given is none unknown', () => {
  expect(brief(profileOf('p', { p: `${BASE}template: campaing\n` }).diagnostics)).toEqual(['names/unknown @ campaing']);
  expect(profileOf('p', { p: `${BASE}template: { campaign: null }\n` }).diagnostics).toEqual([]);
});

test('a slip in a day to count from is said at it; what may be a milestone of a plan is not', () => {
  const schedule = `schedule:
  dispatch: windo.start
  results: { within: 20wd, after: window.edn }
  disposals: { within: 20wd, after: meeting }
  confirmation: { within: 2wd, after: dispatch }
`;
  const { diagnostics } = profileOf('p', { p: BASE + schedule });
  expect(brief(diagnostics)).toEqual(['names/unknown @ windo.start', 'names/unknown @ window.edn']);
  expect(diagnostics[0]?.message.zh).toContain('应为“window.start”');
});

test('a registry folder nobody has is one fault, whatever else would be looked up there', () => {
  const { diagnostics } = profileOf('p', { p: `${BASE.replace('registry: luquan', 'registry: luqan')}platform: 某平台\n` });
  expect(brief(diagnostics)).toEqual(['names/unknown @ luqan']);
});

test('a former name of a platform will do, and an area below one that is registered', () => {
  const text = `${BASE.replace('registry: luquan', 'registry: luquan/zhai')}platform: 河北省双随机监管工作平台\n`;
  expect(profileOf('p', { p: text }).diagnostics).toEqual([]);
});

test('a profile nobody has is no value', () => {
  expect(profileOf('q', { p: BASE })).toEqual({ value: undefined, diagnostics: [] });
});

test('the number of enterprises, like whether the year is closed, is of one year and not carried on', () => {
  const base = `${BASE}closed: true\nenterprises: 4200\nlimits: { campaignsPerWeek: 3 }\n`;
  expect(profileOf('a', { a: base }).value).toMatchObject({ enterprises: 4200, limits: { campaignsPerWeek: 3 } });
  const next = profileOf('b', { a: base, b: 'extends: a\nyear: 2027\n' }).value;
  expect(next).toMatchObject({ closed: false, enterprises: null, limits: { campaignsPerWeek: 3 } });
});

test('a department carries two campaigns a week unless the profile says otherwise', () => {
  expect(profileOf('p', { p: BASE }).value?.limits.campaignsPerWeek).toBe(2);
  expect(profileOf('p', { p: `${BASE}limits: { campaignsPerWeek: null }\n` }).value?.limits.campaignsPerWeek).toBe(null);
});

test('a parameter is placed where it is stated: in the profile, else in what it extends; a default nowhere', () => {
  const { value } = profileOf('own', {
    base: `${BASE}limits: { leadWorkdays: 5, jointShare: 90% }\n`,
    own: 'extends: base\nyear: 2026\nlimits: { leadWorkdays: 7 }\n',
  });
  const textAt = (parameter: string) => {
    const place = value?.placeOf(parameter);
    return place && [place.source.path, place.source.text.slice(place.range.start, place.range.end)];
  };
  expect(textAt('limits.leadWorkdays')).toEqual(['plans/profiles/own.yaml', '7']);
  expect(textAt('limits.jointShare')).toEqual(['plans/profiles/base.yaml', '90%']);
  expect(textAt('limits.yearlyShare')).toBeNull();
  expect(textAt('requires.filing')).toBeNull();
});
