import { expect, test } from 'vitest';
import { brief, campaignOf, PROFILE, REGISTRY, REPAIRED } from '../example.ts';

const RENAMED = REGISTRY.replace(
  'short: 区市场监管局,',
  'short: 区市场监管局, former: [{ name: 石家庄市鹿泉区工商行政管理局, short: 区工商局, until: 2026-06-30 }],',
);

/** The campaign issued on another day, signed by `issuer`. */
function issued(day: string | null, issuer: string, registry = RENAMED) {
  const text = REPAIRED.replace('issuers: [区市场监管局]\nissued: 2026-07-01', `issuers: [${issuer}]\nissued: ${day}`);
  return campaignOf(text, { registry });
}

test('version, the plan superseded and the days in force are kept', () => {
  const { plan, diagnostics } = campaignOf(
    `${REPAIRED}version: 2\nsupersedes: luquan/2026/joint-01\neffective: 2026-07-02\nexpires: 2026-12-31\n`,
  );
  expect(diagnostics).toEqual([]);
  expect(plan).toMatchObject({
    version: 2,
    supersedes: { text: 'luquan/2026/joint-01', path: ['supersedes'] },
    effective: '2026-07-02',
    expires: '2026-12-31',
  });
  expect(campaignOf(REPAIRED).plan).toMatchObject({ version: null, supersedes: null, effective: null, expires: null });
});

test('a plan is not out of force before it is in force', () => {
  const term = (lines: string) => campaignOf(`${REPAIRED}${lines}\n`).diagnostics;
  expect(brief(term('effective: 2026-07-02\nexpires: 2026-07-02'))).toEqual([]);
  const [early] = term('effective: 2026-07-02\nexpires: 2026-07-01');
  expect(early?.message.zh).toBe('结束日期为 `2026-07-01`，应不早于开始日期 `2026-07-02`');
  expect(brief(term('effective: 2026-07-02\nexpires: 2026-07-01'))).toEqual(['dates/end-before-start @ 2026-07-01']);
  const [related] = early?.related ?? [];
  expect(related?.source.text.slice(related.range.start, related.range.end)).toBe('2026-07-02');
  expect(brief(term('expires: 2026-06-30'))).toEqual(['dates/end-before-start @ 2026-06-30']);
});

test('a plan supersedes one that exists', () => {
  const text = `${REPAIRED}supersedes: luquan/2026/joint-1\n`;
  const { diagnostics } = campaignOf(text, { planIds: new Set(['luquan/2026/joint-01', 'luquan/2026/annual-plan']) });
  expect(brief(diagnostics)).toEqual(['names/unknown @ luquan/2026/joint-1']);
  expect(diagnostics[0]?.message.zh).toBe('方案“luquan/2026/joint-1”没有登记，应为“luquan/2026/joint-01”');
});

test('an organ goes by the name of the day of issue, however it is written', () => {
  for (const [written, sort] of [
    ['lq-market', 'id'],
    ['区工商局', 'short'],
    ['石家庄市鹿泉区工商行政管理局', 'name'],
  ]) {
    const { plan } = issued('2026-06-30', written ?? '');
    expect(plan?.issuers[0], written).toMatchObject({
      sort,
      written,
      organ: { name: '石家庄市鹿泉区工商行政管理局', short: '区工商局' },
    });
  }
});

test('after its last day a former name still tells who is meant, and that it is a former one', () => {
  const { plan } = issued('2026-07-01', '区工商局');
  expect(plan?.issuers[0]).toMatchObject({ sort: 'former', organ: { name: '石家庄市鹿泉区市场监督管理局' } });
});

test('a document without a day of issue is judged by the last of its year', () => {
  const { plan } = issued(null, '区市场监管局');
  expect(plan?.asOf).toBe('2026-12-31');
  expect(plan?.issuers[0]).toMatchObject({ sort: 'short', organ: { name: '石家庄市鹿泉区市场监督管理局' } });
  expect(issued('2026-06-30', '区工商局').plan?.asOf).toBe('2026-06-30');
});

test('a platform from the profile goes by the name of the day as well', () => {
  const registry = REGISTRY.replace('until: null }]', 'until: 2026-12-31 }]');
  const { plan } = campaignOf(REPAIRED, {
    registry,
    profile: PROFILE.replace('platform: 河北省双随机执法监管平台', 'platform: hebei-platform'),
  });
  expect(plan?.platform).toMatchObject({ written: '河北省双随机监管工作平台', sort: 'id' });
});

test('an organ that seals for another leaves the signature to it', () => {
  const { plan, diagnostics } = issued('2026-07-01', '{ org: 区市场监管局, sealedFor: 区双随机办 }', REGISTRY);
  expect(diagnostics).toEqual([]);
  expect(plan?.issuers[0]).toMatchObject({
    organ: { id: 'lq-group-office' },
    path: ['issuers', 0, 'sealedFor'],
    sealedBy: { organ: { id: 'lq-market' }, path: ['issuers', 0, 'org'] },
  });
});

test('contacts and cited documents nobody knows are said where they stand', () => {
  const text = REPAIRED.replace('contacts: [luquan-credit-section]', 'contacts: [luquan-credit-sektion]').replace(
    'basis: [luquan-2026-scheme,',
    'basis: [某某方案,',
  );
  expect(brief(campaignOf(text).diagnostics)).toEqual(['names/unknown @ luquan-credit-sektion', 'names/unknown @ 某某方案']);
});

test('of two documents of one title the one of before the plan is meant', () => {
  const registry = REGISTRY.replace(
    'docs:\n',
    'docs:\n  - { id: list-2019, title: 抽查事项清单, number: 甲〔2019〕1号, date: 2019-05-01, until: 2026-06-30 }\n  - { id: list-2026, title: 抽查事项清单, number: 甲〔2026〕1号, date: 2026-07-01 }\n',
  );
  const cited = (day: string) => {
    const text = REPAIRED.replace('luquan-2026-scheme', '抽查事项清单').replace('issued: 2026-07-01', `issued: ${day}`);
    return campaignOf(text, { registry }).plan?.basis[0]?.document.id;
  };
  expect([cited('2026-06-30'), cited('2026-07-01')]).toEqual(['list-2019', 'list-2026']);
});

test('a profile of another year is a warning at the plan’s `profile`', () => {
  const { diagnostics } = campaignOf(REPAIRED, { profile: PROFILE.replace('year: 2026', 'year: 2025') });
  expect(brief(diagnostics)).toEqual(['names/profile-of-another-year @ luquan-2026']);
  expect(diagnostics[0]).toMatchObject({
    severity: 'warning',
    message: { zh: '地区年度规则 `luquan-2026` 是 `2025` 年的，应为 `2026` 年的' },
  });
  const byFolder = campaignOf(REPAIRED.replace('profile: luquan-2026\n', ''), {
    profile: PROFILE.replace('year: 2026', 'year: 2025'),
  });
  expect(brief(byFolder.diagnostics)).toEqual(['names/profile-of-another-year @ 2026']);
});
