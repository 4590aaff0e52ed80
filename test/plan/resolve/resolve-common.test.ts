import { expect, test } from 'vitest';
import { AS_ISSUED, brief, campaignOf, PROFILE, pointedAt, REGISTRY, REPAIRED } from '../example.ts';

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
  expect(diagnostics[0]).not.toHaveProperty('hint');
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

test.each([
  ['luquan/2026/joint-02', 'luquan'],
  ['hebei/luquan/2026/joint-02', 'hebei/luquan'],
  ['luquan/2025/2026/joint-02', 'luquan/2025'],
  ['luquan/drafts/joint-02', 'luquan/drafts'],
  ['luquan/2026', 'luquan'],
  ['2026/joint-02', ''],
  ['joint-02', ''],
])('%s is a plan of the area “%s”', (id, area) => {
  expect(campaignOf(REPAIRED, { id }).plan).toMatchObject({ id, area });
});

test.each([
  ['{ sequence: 6 }', '石鹿市监〔2026〕6号'],
  ['{ sequence: 6, year: 2025 }', '石鹿市监〔2025〕6号'],
  ['{ sequence: 12, prefix: 石鹿双随机办 }', '石鹿双随机办〔2026〕12号'],
])('the number %s is %s', (number, text) => {
  expect(campaignOf(`${REPAIRED}number: ${number}\n`).plan?.number).toMatchObject({ text, path: ['number'] });
});

test('the number of several issuers is that of the first', () => {
  const text = REPAIRED.replace('issuers: [区市场监管局]', 'issuers: [区市场监管局, 区公安局]');
  expect(campaignOf(`${text}number: { sequence: 6 }\n`).plan?.number?.prefix).toBe('石鹿市监');
  const turned = REPAIRED.replace('issuers: [区市场监管局]', 'issuers: [区公安局, 区市场监管局]');
  expect(campaignOf(`${turned}number: { sequence: 6 }\n`).plan?.number).toMatchObject({ prefix: '', text: '〔2026〕6号' });
});

function imprintOf(imprint: string, issued = '2026-07-01') {
  const { plan, diagnostics } = campaignOf(`${REPAIRED.replace('2026-07-01', issued)}imprint: ${imprint}\n`);
  return {
    said: brief(diagnostics),
    printed: plan?.imprint && [plan.imprint.organ.organ.id, plan.imprint.date, plan.imprint.organ.path.join('.')],
  };
}

test.each([
  ['{}', ['lq-market', '2026-07-01', 'issuers.0']],
  ['{ org: 区政府办公室 }', ['lq-gov-office', '2026-07-01', 'imprint.org']],
  ['{ date: 2026-07-04 }', ['lq-market', '2026-07-04', 'issuers.0']],
  ['{ org: 区政府办公室, date: 2026-07-04 }', ['lq-gov-office', '2026-07-04', 'imprint.org']],
])('imprint %s: who signs prints on the day of issue, but for what it says', (imprint, printed) => {
  expect(imprintOf(imprint)).toEqual({ said: [], printed });
});

test('a draft without a day of issue keeps who prints it', () => {
  expect(imprintOf('{ org: 区政府办公室 }', 'null')).toEqual({ said: [], printed: ['lq-gov-office', null, 'imprint.org'] });
});

test.each([
  ['{ org: 区政府办公事 }', '2026-07-01', 'names/unknown @ 区政府办公事', '2026-07-01'],
  ['{ date: 2026-07-32 }', '2026-07-01', 'dates/date-not-in-calendar @ 2026-07-32', '2026-07-31'],
  ['{}', '2026-06-31', 'dates/date-not-in-calendar @ 2026-06-31', '2026-06-30'],
])('imprint %s of a plan issued on %s: %s, and it stays', (imprint, issued, said, day) => {
  const found = imprintOf(imprint, issued);
  expect(found.said).toEqual([said]);
  expect(found.printed?.[1]).toBe(day);
});

test('days that no calendar has are said where they stand', () => {
  const wrong = ['effective: 2026-02-30', 'expires: 2026-11-31', 'filed: 2026-13-01', 'disclosure: { publishedOn: 2026-00-10 }'];
  for (const line of wrong) {
    const base = line.startsWith('disclosure') ? REPAIRED.replace(/disclosure: .*\n/, '') : REPAIRED;
    const { diagnostics } = campaignOf(`${base}${line}\n`);
    expect(diagnostics.map(pointedAt), line).toContain(/\d{4}-\d{2}-\d{2}/.exec(line)?.[0]);
  }
});

test('what goes out of force before it was issued is shown with the day it was issued', () => {
  const [early] = campaignOf(`${REPAIRED}expires: 2026-06-30\n`).diagnostics;
  const [related] = early?.related ?? [];
  expect(related?.source.text.slice(related.range.start, related.range.end)).toBe('2026-07-01');
  const [inForce] = campaignOf(`${REPAIRED.replace('2026-07-01', 'null')}expires: 2026-06-30\n`).diagnostics;
  expect(inForce).toBeUndefined();
});

test('a contact comes with the organ it belongs to', () => {
  const { plan } = campaignOf(REPAIRED);
  expect(plan?.contacts).toMatchObject([
    { contact: { id: 'luquan-credit-section' }, organ: { id: 'lq-market' }, path: ['contacts', 0] },
  ]);
});

test('a contact nobody knows is left out, the others keep their places', () => {
  const text = REPAIRED.replace('contacts: [luquan-credit-section]', 'contacts: [某科, luquan-credit-section]');
  const { plan } = campaignOf(text);
  expect(plan?.contacts.map(({ contact, path }) => [contact.id, ...path])).toEqual([['luquan-credit-section', 'contacts', 1]]);
});

test('a cited document nobody knows stands for itself, without number, issuer or day', () => {
  const { plan } = campaignOf(REPAIRED.replace('basis: [luquan-2026-scheme,', 'basis: [某某方案,'));
  expect(plan?.basis[0]).toEqual({
    written: '某某方案',
    path: ['basis', 0],
    document: {
      id: '某某方案',
      title: '某某方案',
      number: null,
      issuer: null,
      date: null,
      kind: null,
      status: null,
      until: null,
      url: null,
    },
  });
});

test('an annex is bound with the text, with one blank row, unless it says otherwise; a form of the registry brings its columns', () => {
  const registry = `${REGISTRY}forms:\n  - { id: count, columns: [{ label: 检查户数, counts: checked }] }\n`;
  const text = REPAIRED.replace(
    '[{ form: statistics-10 }]',
    '[{ form: count }, { form: statistics-10, blankRows: 4, detached: true }]',
  );
  const { plan, diagnostics } = campaignOf(text, { registry });
  expect(diagnostics).toEqual([]);
  const usual = { title: null, noun: null };
  expect(plan?.attachments).toEqual([
    {
      ...usual,
      form: 'count',
      blankRows: 1,
      detached: false,
      path: ['attachments', 0],
      layout: {
        id: 'count',
        columns: [{ key: 'checked', counts: 'checked', label: '检查户数', group: null, share: 1, prompt: null }],
      },
    },
    { ...usual, form: 'statistics-10', blankRows: 4, detached: true, path: ['attachments', 1] },
  ]);
});

test('a sentence of the plan’s own stands for that of the outline, or drops it', () => {
  const { plan } = campaignOf(`${REPAIRED}overrides: { preamble: 制定本方案。, closing: null }\n`);
  expect([...(plan?.overrides ?? [])]).toEqual([
    ['preamble', { id: 'preamble', text: '制定本方案。', path: ['overrides', 'preamble'] }],
    ['closing', { id: 'closing', text: null, path: ['overrides', 'closing'] }],
  ]);
});

test('a waiver is of a rule, for a part of the plan or all of it, with its reason and its end', () => {
  const waivers = `waivers:
  - { rule: dates/late, path: schedule.results, reason: 按原文, by: 某甲, until: 2026-12-31 }
  - { rule: text/other, reason: 另有规定, by: 某乙 }
  - { rule: text/third, reason: 另有规定, by: 某乙, until: 2026-11-31 }
`;
  const { plan, diagnostics } = campaignOf(`${REPAIRED}${waivers}`);
  expect(plan?.waivers).toEqual([
    { rule: 'dates/late', at: 'schedule.results', reason: '按原文', by: '某甲', until: '2026-12-31', path: ['waivers', 0] },
    { rule: 'text/other', at: '', reason: '另有规定', by: '某乙', until: null, path: ['waivers', 1] },
    { rule: 'text/third', at: '', reason: '另有规定', by: '某乙', until: '2026-11-30', path: ['waivers', 2] },
  ]);
  expect(brief(diagnostics)).toEqual(['dates/date-not-in-calendar @ 2026-11-31']);
});

test('a document of the past keeps what it had printed; what it does not say is as the program prints it', () => {
  const { plan } = campaignOf(AS_ISSUED);
  expect(plan?.asIssued).toEqual({
    path: ['asIssued'],
    numbers: new Map([
      ['level2', '(一)'],
      ['methods', '（二）'],
      ['results', '（三）'],
    ]),
    items: new Map([['区公安局', '对金融机构营业场所; 金库。']]),
    attachmentLabel: null,
    attachmentList: true,
    imprint: null,
    organLine: null,
    addressee: null,
    mark: null,
    signature: null,
    note: null,
  });
  const bare = campaignOf(`${REPAIRED}asIssued: { attachmentList: false, mark: 某局文件 }\n`).plan?.asIssued;
  expect(bare).toMatchObject({ numbers: new Map(), items: new Map(), attachmentList: false, mark: '某局文件' });
});

test('what the plan discloses stands beside what the profile says of all plans', () => {
  const profile = `${PROFILE}disclosure: { type: 主动公开, theme: 市场监管 }\n`;
  const disclosed = (own: string) => campaignOf(REPAIRED.replace(/disclosure: .*\n/, own), { profile }).plan?.disclosure;
  expect(disclosed('')).toMatchObject({ type: '主动公开', theme: '市场监管', genre: null });
  expect(disclosed('disclosure: { type: null, genre: 通知 }\n')).toMatchObject({ type: null, theme: '市场监管', genre: '通知' });
});

test('a form of the registry stands for the standard one of its id', () => {
  const registry = `${REGISTRY}forms:\n  - { id: statistics-10, columns: [{ label: 检查户数 }] }\n`;
  expect(campaignOf(REPAIRED, { registry }).plan?.attachments[0]?.layout?.columns.map(({ label }) => label)).toEqual([
    '检查户数',
  ]);
  expect(campaignOf(REPAIRED).plan?.attachments[0]).not.toHaveProperty('layout');
});
