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

test('the working adds the campaigns up', () => {
  const scene = { others: { 'joint-01': earlier } };
  const workings = ['closed: true', 'closed: true\nenterprises: 9000'].map((profile) => {
    const [finding] = yearlyShareBelowFloor.find(testSubject(one.replace('1%', '0.5%'), { ...scene, profile }));
    return finding?.related[0]?.note.zh;
  });
  expect(workings).toEqual([
    '各次抽查的比例合计 2% + 0.5% = 2.5%；每次只占其对象范围，占全辖区的比例不会更高',
    '80 + 20 = 100；100 ÷ 9000 = 1.11%',
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
