import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearlyShareBelowFloor } from '../../../src/checks/ratios/yearly-share-below-floor.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const earlier = `
  sequence: 2
  issued: 2026-03-02
  schedule: { window: { start: 2026-04-01, end: 2026-04-30 } }
  sampling: { objects: { text: 全区企业, population: 4000 }, ratio: { exactly: 2% } }`;
const one = 'sampling: { objects: { text: 全区企业, population: 4000 }, ratio: { exactly: 1% } }';

const inspected = (campaign: string, ...names: readonly string[]) => `
  kind: results
  campaign: test/2026/${campaign}
  entities: [${names.map((name) => `{ name: ${name}, outcome: 未发现问题 }`).join(', ')}]`;

testCheck(yearlyShareBelowFloor, {
  passes: {
    'exactly the floor in two campaigns': { plan: one, others: { 'joint-01': earlier }, profile: 'closed: true' },
    'the year is open': { plan: one },
    'no floor': { plan: one, profile: 'closed: true\nlimits: { yearlyShare: null }' },
    'a later campaign is told of it': {
      plan: one.replace('1%', '0.5%'),
      others: {
        later:
          'schedule: { window: { start: 2026-09-01, end: 2026-09-30 } }\nsampling: { objects: { text: 全区企业 }, ratio: { exactly: 1% } }',
      },
      profile: 'closed: true',
    },
    'a campaign that was withdrawn itself': {
      plan: `${one.replace('1%', '0.5%')}\nstatus: 废止`,
      profile: 'closed: true',
    },
    'one campaign says nothing to count by': {
      plan: one,
      others: {
        'joint-01': 'schedule: { window: { start: 2026-04-01, end: 2026-04-30 } }\nsampling: { objects: { text: 全区企业 } }',
      },
      profile: 'closed: true',
    },
    'one campaign says nothing to count by, in an area whose enterprises are counted': {
      plan: one,
      others: {
        'joint-01': 'schedule: { window: { start: 2026-04-01, end: 2026-04-30 } }\nsampling: { objects: { text: 全区企业 } }',
        'joint-02': 'schedule: { window: { start: 2026-05-06, end: 2026-05-29 } }',
      },
      profile: 'closed: true\nenterprises: 9000',
    },
    'exactly the floor of the enterprises of the area': {
      plan: one,
      others: { 'joint-01': earlier },
      profile: 'closed: true\nenterprises: 4000',
    },
  },
  fails: {
    'a hundredth of a per cent missing': {
      plan: 'sampling: { objects: { text: 全区企业, population: 4000 }, ratio: { exactly: «0.99%» } }',
      others: { 'joint-01': earlier },
      profile: 'closed: true',
      messages: ['`2026` 年累计抽查占比为 `2.99%`，应不低于 `3%`（以辖区企业为基数）'],
      related: [['{ text: 全区企业, population: 4000 }', '2%']],
    },
    'each of the other campaigns is shown': {
      plan: 'sampling: { objects: { text: 全区企业, population: 4000 }, ratio: { exactly: «0.5%» } }',
      others: { a: earlier.replace('2%', '0.4%'), b: earlier.replace('2%', '0.3%') },
      profile: 'closed: true',
      related: [['{ text: 全区企业, population: 4000 }', '0.4%', '0.3%']],
    },
    'a campaign that was withdrawn does not count': {
      plan: 'sampling: { objects: { text: 全区企业, population: 4000 }, ratio: { exactly: «1%» } }',
      others: { 'joint-01': `${earlier}\n  status: 废止` },
      profile: 'closed: true',
      values: [{ year: '2026', share: '1%', expected: '3%', base: '辖区企业' }],
    },
    'one enterprise more in the area': {
      plan: 'sampling: { objects: { text: 全区企业, population: 4000 }, ratio: { exactly: «1%» } }',
      others: { 'joint-01': earlier },
      profile: 'closed: true\nenterprises: 4001',
      values: [{ year: '2026', share: '2.99%', expected: '3%', base: '辖区企业' }],
    },
    'a number to draw, and a share set by the region': {
      plan: 'sampling: { objects: { text: 全区企业, population: 100 }, count: { exactly: «4» } }',
      profile: 'closed: true\nlimits: { yearlyShare: 5% }',
      values: [{ year: '2026', share: '4%', expected: '5%', base: '辖区企业' }],
    },
    'a campaign of which nothing but the results is known': {
      plan: '«sampling»: { objects: { text: 全区企业 } }',
      others: { results: inspected('plan', '示例甲医院') },
      profile: 'closed: true\nenterprises: 9000',
      values: [{ year: '2026', share: '0.01%', expected: '3%', base: '辖区企业' }],
    },
    'what was inspected counts before what was planned': {
      plan: 'sampling: { objects: { text: 全区企业, population: 40 }, ratio: { exactly: «3%» } }',
      others: {
        results: `
          kind: results
          campaign: test/2026/plan
          entities:
            - { name: 示例甲有限公司, outcome: 未发现问题 }
            - { name: 示例甲有限公司, outcome: 发现问题已责令改正 }`,
      },
      profile: 'closed: true',
      values: [{ year: '2026', share: '2.5%', expected: '3%', base: '辖区企业' }],
    },
  },
});

const half = one.replace('1%', '0.5%');
const apart = '；每次只占其对象范围，占全辖区的比例不会更高';

test.each<[string, { plan: string; others?: Record<string, string>; enterprises?: number }, string]>([
  ['one campaign, by its own share', { plan: half }, `各次抽查的比例合计 0.5%${apart}`],
  ['the shares of two, added up', { plan: half, others: { 'joint-01': earlier } }, `各次抽查的比例合计 2% + 0.5% = 2.5%${apart}`],
  [
    'the share inspected, cut rather than rounded',
    { plan: half.replace('4000', '300'), others: { results: inspected('plan', '示例甲医院', '示例乙医院') } },
    `各次抽查的比例合计 0.66%${apart}`,
  ],
  [
    'the ratio of a campaign with results, where nobody knows of how many',
    {
      plan: 'sampling: { objects: { text: 全区企业 }, ratio: { exactly: 1% } }',
      others: { results: inspected('plan', '示例甲医院') },
    },
    `各次抽查的比例合计 1%${apart}`,
  ],
  ['one campaign of an area whose enterprises are counted', { plan: half, enterprises: 9000 }, '20 ÷ 9000 = 0.22%'],
  ['two campaigns', { plan: half, others: { 'joint-01': earlier }, enterprises: 7000 }, '80 + 20 = 100；100 ÷ 7000 = 1.42%'],
  [
    'what was inspected in one, what is planned in the other',
    {
      plan: half,
      others: { 'joint-01': earlier, results: inspected('joint-01', '示例甲医院', '示例乙医院') },
      enterprises: 9000,
    },
    '2 + 20 = 22；22 ÷ 9000 = 0.24%',
  ],
  [
    'what was inspected in both, each object once',
    {
      plan: half,
      others: {
        'joint-01': earlier,
        results: inspected('joint-01', '示例甲医院', '示例乙医院'),
        more: inspected('plan', '示例乙医院', '示例丙医院'),
      },
      enterprises: 9000,
    },
    '3 ÷ 9000 = 0.03%',
  ],
])('it says how the share was worked out: %s', (_, { plan, others = {}, enterprises = null }, working) => {
  const subject = testSubject(plan, { others, profile: `closed: true\nenterprises: ${enterprises}` });
  const [finding] = yearlyShareBelowFloor.find(subject);
  expect(finding?.related[0]?.note.zh).toBe(working);
});

test('its working in English, and what it says of the other campaigns', () => {
  const scene = { others: { 'joint-01': earlier } };
  const said = ['closed: true', 'closed: true\nenterprises: 9000'].map((profile) => {
    const [finding] = yearlyShareBelowFloor.find(testSubject(half, { ...scene, profile }));
    return finding?.related.map(({ note }) => note.en);
  });
  expect(said).toEqual([
    [
      "the campaigns' own shares come to 2% + 0.5% = 2.5%; of the whole area they are no more",
      'another campaign of the year, `test/2026/joint-01`',
    ],
    ['80 + 20 = 100; 100 ÷ 9000 = 1.11%', 'another campaign of the year, `test/2026/joint-01`'],
  ]);
});

test('a year is below its floor where the objects drawn, in big integers, are less than that share of the enterprises', () => {
  const count = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(
      count,
      count,
      fc.integer({ min: 900, max: 60_000 }),
      fc.integer({ min: 1, max: 500 }),
      (first, last, enterprises, floor) => {
        const campaign = (drawn: number, month: string) => `
schedule: { window: { start: 2026-${month}-01, end: 2026-${month}-28 } }
sampling: { objects: { text: 全区企业, population: 900 }, count: { exactly: ${drawn} } }`;
        const share = `${Math.floor(floor / 100)}.${String(floor % 100).padStart(2, '0')}%`;
        const profile = `closed: true\nenterprises: ${enterprises}\nlimits: { yearlyShare: ${share} }`;
        const subject = testSubject(campaign(last, '10'), { others: { first: campaign(first, '04') }, profile });
        const isBelow = BigInt(first + last) * 10_000n < BigInt(floor) * BigInt(enterprises);
        expect([...yearlyShareBelowFloor.find(subject)].length).toBe(isBelow ? 1 : 0);
      },
    ),
    { numRuns: 80 },
  );
});
