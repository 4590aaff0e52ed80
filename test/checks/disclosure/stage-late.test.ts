import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageLate } from '../../../src/checks/disclosure/stage-late.ts';
import { naiveCalendar } from '../../support/naive-calendar.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const CAMPAIGN = `kind: campaign
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  results: { within: 20wd, after: window.end }
  disposals: { within: 20wd, after: results }`;
const RESULTS = `kind: results
campaign: test/2026/campaign`;

testCheck(stageLate, {
  passes: {
    'the twentieth working day': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-07-28 }]`,
      others: { campaign: CAMPAIGN },
    },
    'the document where its entries have no days': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        issued: 2026-07-20
        disclosure: { type: 主动公开, publishedOn: 2026-07-28 }`,
      others: { campaign: CAMPAIGN },
    },
    'a document that is late after its own issue is told by another rule': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        issued: 2026-06-01
        disclosure: { type: 主动公开, publishedOn: 2026-07-29 }`,
      others: { campaign: CAMPAIGN },
    },
    'results of a campaign that is not on file': `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-12-29 }]`,
    'a disposal twenty working days after its case was closed': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲有限公司, action: 立案, done: 2026-08-31, publishedOn: 2026-09-27 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS },
    },
    'a disposal within the time its campaign states, though its case was closed long before': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲有限公司, action: 立案, done: 2026-06-20, publishedOn: 2026-08-25 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS },
    },
    'entries in time, whatever day the document has': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        issued: 2026-07-20
        disclosure: { type: 主动公开, publishedOn: 2026-07-29 }
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-07-28 }]`,
      others: { campaign: CAMPAIGN },
    },
    'disposals without days of their own, by the last case that was closed': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开, publishedOn: 2026-09-07 }
        entries:
          - { entity: 示例甲有限公司, action: 立案, done: 2026-08-03 }
          - { entity: 示例乙有限公司, action: 立案, done: 2026-08-10 }`,
      others: { campaign: CAMPAIGN, results: RESULTS },
    },
    'a case of a region that sets no time after its closing': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲有限公司, action: 立案, done: 2026-08-03, publishedOn: 2026-12-28 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS },
      profile: 'limits: { disclosureWithin: null }',
    },
    'results of a campaign that has no window and sets no time': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-12-29 }]`,
      others: { campaign: 'kind: campaign\nschedule: {}' },
    },
    'disposals of a campaign that sets no time for them': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲有限公司, action: 立案, done: 2026-08-03, publishedOn: 2026-12-28 }]`,
      others: { campaign: CAMPAIGN.replace(/\n {2}disposals: .*/, ''), results: RESULTS },
    },
    'what is withheld, whatever day it has': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-12-29, withheld: { basis: 某条例第十五条 } }]`,
      others: { campaign: CAMPAIGN },
    },
    'a document whose cases are all open': {
      plan: `
        kind: disposals
        results: test/2026/results
        issued: 2026-12-20
        disclosure: { type: 主动公开, publishedOn: 2026-12-29 }
        entries: [{ entity: 示例甲有限公司, action: 立案 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS },
    },
    'an open case': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲有限公司, action: 立案, publishedOn: 2026-10-27 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS },
    },
    'a campaign itself': CAMPAIGN,
  },
  fails: {
    'the day after': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities:
          - { name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-07-28 }
          - { name: 示例乙诊所, outcome: 未发现问题, publishedOn: «2026-07-29» }
          - { name: 示例丙诊所, outcome: 未发现问题, publishedOn: 2026-08-03 }`,
      others: { campaign: CAMPAIGN },
      messages: ['“2026年第三次联合抽查”的抽查结果（“示例乙诊所”等 2 户）公开于 `2026-07-29`，应不晚于 `2026-07-28`'],
      related: [['20wd']],
    },
    'a shorter period the campaign states': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: «2026-07-08» }]`,
      others: { campaign: CAMPAIGN.replace('results: { within: 20wd', 'results: { within: 5wd') },
      values: [
        { campaign: '2026年第三次联合抽查', stage: '抽查结果（“示例甲诊所”）', published: '2026-07-08', due: '2026-07-07' },
      ],
    },
    'the document where its entries have no days': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        issued: 2026-07-20
        disclosure: { type: 主动公开, publishedOn: «2026-07-29» }`,
      others: { campaign: CAMPAIGN },
      values: [{ campaign: '2026年第三次联合抽查', stage: '抽查结果', published: '2026-07-29', due: '2026-07-28' }],
    },
    'a document without a day of issue': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        issued: null
        disclosure: { type: 主动公开, publishedOn: «2026-07-29» }`,
      others: { campaign: CAMPAIGN },
      values: [{ campaign: '2026年第三次联合抽查', stage: '抽查结果', published: '2026-07-29', due: '2026-07-28' }],
    },
    'a document published on the very day it was due after its own issue': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        issued: 2026-07-01
        disclosure: { type: 主动公开, publishedOn: «2026-07-29» }`,
      others: { campaign: CAMPAIGN },
      values: [{ campaign: '2026年第三次联合抽查', stage: '抽查结果', published: '2026-07-29', due: '2026-07-28' }],
    },
    'a campaign that leaves its day open has that of the region': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: «2026-07-29» }]`,
      others: {
        campaign: CAMPAIGN.replace('results: { within: 20wd, after: window.end }', 'results: { within: 10wd, after: null }'),
      },
      values: [
        { campaign: '2026年第三次联合抽查', stage: '抽查结果（“示例甲诊所”）', published: '2026-07-29', due: '2026-07-28' },
      ],
    },
    'disposals without days of their own, the day after the last': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开, publishedOn: «2026-09-08» }
        entries:
          - { entity: 示例甲有限公司, action: 立案, done: 2026-08-10 }
          - { entity: 示例乙有限公司, action: 立案, done: 2026-08-03 }`,
      others: { campaign: CAMPAIGN, results: RESULTS },
      values: [{ campaign: '2026年第三次联合抽查', stage: '后续处置', published: '2026-09-08', due: '2026-09-07' }],
    },
    'a disposal the day after that the campaign states': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲有限公司, action: 立案, done: 2026-06-20, publishedOn: «2026-08-26» }]`,
      others: { campaign: CAMPAIGN, results: RESULTS },
      values: [
        { campaign: '2026年第三次联合抽查', stage: '后续处置（“示例甲有限公司”）', published: '2026-08-26', due: '2026-08-25' },
      ],
    },
    'a disposal the day after': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲有限公司, action: 立案, done: 2026-08-03, publishedOn: «2026-09-01» }]`,
      others: { campaign: CAMPAIGN, results: RESULTS },
      values: [
        { campaign: '2026年第三次联合抽查', stage: '后续处置（“示例甲有限公司”）', published: '2026-09-01', due: '2026-08-31' },
      ],
      related: [['2026-08-03']],
    },
  },
});

test('late is what lies after the twentieth working day of the window’s end, counted one by one', () => {
  const { after, isWorked, workedAmong } = naiveCalendar;
  const ends = fc.integer({ min: 0, max: 300 }).map((count) => after('2026-01-05', count));
  fc.assert(
    fc.property(ends, fc.integer({ min: 15, max: 45 }), (end, delay) => {
      const published = after(end, delay);
      const counted = workedAmong(end, published);
      const isLate = counted > 20 || (counted === 20 && !isWorked(published));
      const campaign = `kind: campaign\nschedule: { window: { start: 2026-01-05, end: ${end} } }`;
      const plan = `${RESULTS}\nentities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: ${published} }]`;
      fc.pre(published < '2027-01-01');
      expect([...stageLate.find(testSubject(plan, { others: { campaign } }))].length).toBe(isLate ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
