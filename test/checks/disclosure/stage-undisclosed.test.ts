import { stageUndisclosed } from '../../../src/checks/disclosure/stage-undisclosed.ts';
import { testCheck } from '../../support/test-check.ts';

const CAMPAIGN = `kind: campaign
issued: 2026-05-06
planRows: [test/2026/annual#1]
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  results: { within: 20wd, after: window.end }
  disposals: { within: 20wd, after: results }
disclosure: { type: 主动公开, publishedOn: 2026-05-11 }`;
const UNRECORDED = CAMPAIGN.replace(', publishedOn: 2026-05-11', '');
const ANNUAL = `kind: annual-plan
issued: 2026-03-20
disclosure: { type: 主动公开, publishedOn: 2026-03-24 }`;
const RESULTS = `kind: results
campaign: test/2026/campaign
disclosure: { type: 主动公开, publishedOn: 2026-07-28 }
entities: [{ name: 示例甲诊所, outcome: 公示信息隐瞒真实情况、弄虚作假 }]`;
const PENDING = RESULTS.replace('公示信息隐瞒真实情况、弄虚作假', '发现问题待后续处理');
const DONE = RESULTS.replace('弄虚作假 }', '弄虚作假, disposition: 立案 }');

testCheck(stageUndisclosed, {
  passes: {
    'the twentieth working day after the window itself': {
      plan: CAMPAIGN.replace('planRows: [test/2026/annual#1]\n', ''),
      today: '2026-07-28',
    },
    'where no stage has a day of publication nobody records them': {
      plan: UNRECORDED,
      others: { annual: ANNUAL.replace(', publishedOn: 2026-03-24', '') },
    },
    'results that are on file speak for themselves': {
      plan: CAMPAIGN,
      others: { annual: ANNUAL, results: RESULTS.replace('test/2026/campaign', 'test/2026/plan') },
    },
    'the results of a campaign that was revised are those of the revision': {
      plan: CAMPAIGN,
      others: {
        annual: ANNUAL,
        revised: `${CAMPAIGN}\nstatus: 调整\nsupersedes: test/2026/plan`,
        results: RESULTS.replace('test/2026/campaign', 'test/2026/revised'),
      },
    },
    'results whose entries are all public': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        disclosure: { type: 主动公开 }
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-07-20 }]`,
      others: { campaign: CAMPAIGN, annual: ANNUAL },
    },
    'what is withheld is never due': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        disclosure: { type: 主动公开 }
        entities: [{ name: 示例甲诊所, outcome: 未发现问题, withheld: { basis: 某条例第十五条 } }]`,
      others: { campaign: CAMPAIGN, annual: ANNUAL },
    },
    'disposals on record in the results are published with them': { plan: DONE, others: { campaign: CAMPAIGN, annual: ANNUAL } },
    'objects that wait for a disposal are told one by one': { plan: PENDING, others: { campaign: CAMPAIGN, annual: ANNUAL } },
    'problems of results whose campaign is not on file': RESULTS,
    'problems with disposals on file, which speak for themselves': {
      plan: RESULTS,
      others: {
        campaign: CAMPAIGN,
        annual: ANNUAL,
        disposals: `
          kind: disposals
          results: test/2026/plan
          entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      },
    },
    'problems of results that nobody published': {
      plan: RESULTS.replace(', publishedOn: 2026-07-28', ''),
      others: { campaign: UNRECORDED, annual: ANNUAL.replace(', publishedOn: 2026-03-24', '') },
    },
    'a problem that was set right on the spot': {
      plan: RESULTS.replace('公示信息隐瞒真实情况、弄虚作假', '发现问题已责令改正'),
      others: { campaign: CAMPAIGN, annual: ANNUAL },
    },
    'an object of two departments one of which has acted': {
      plan: RESULTS.replace(
        /entities: .*/,
        `entities:
  - { name: 示例甲诊所, org: 区市场监管局, outcome: 公示信息隐瞒真实情况、弄虚作假, disposition: 立案 }
  - { name: 示例甲诊所, org: 区卫生健康局, outcome: 公示信息隐瞒真实情况、弄虚作假 }`,
      ),
      others: { campaign: CAMPAIGN, annual: ANNUAL },
    },
    'where one object waits for its disposal, others are not told before it': {
      plan: RESULTS.replace(
        /entities: .*/,
        `entities:
  - { name: 示例甲诊所, org: 区市场监管局, outcome: 公示信息隐瞒真实情况、弄虚作假 }
  - { name: 示例乙诊所, org: 区市场监管局, outcome: 发现问题待后续处理 }
  - { name: 示例乙诊所, org: 区卫生健康局, outcome: 公示信息隐瞒真实情况、弄虚作假 }`,
      ),
      others: { campaign: CAMPAIGN, annual: ANNUAL },
    },
    'disposals that are withheld': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开 }
        entries: [{ entity: 示例甲诊所, action: 立案, withheld: { basis: 某条例第十五条 } }]`,
      others: { campaign: CAMPAIGN, results: RESULTS, annual: ANNUAL },
    },
    'disposals that are for those who ask': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 依申请公开, reason: 内部安排 }
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS, annual: ANNUAL },
    },
    'disposals of a campaign nobody records': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开 }
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: {
        campaign: UNRECORDED,
        results: RESULTS.replace(', publishedOn: 2026-07-28', ''),
        annual: ANNUAL.replace(', publishedOn: 2026-03-24', ''),
      },
    },
    'a case of a region that sets no time after its closing': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开 }
        entries:
          - { entity: 示例甲诊所, action: 立案, done: 2026-07-22, publishedOn: 2026-08-10 }
          - { entity: 示例乙诊所, action: 立案, done: 2026-07-22 }`,
      others: { campaign: CAMPAIGN, results: RESULTS, annual: ANNUAL },
      profile: 'limits: { disclosureWithin: null }',
    },
    'an open case is not due': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开 }
        entries:
          - { entity: 示例甲诊所, action: 立案, done: 2026-08-03, publishedOn: 2026-08-10 }
          - { entity: 示例乙诊所, action: 立案 }`,
      others: { campaign: CAMPAIGN, results: RESULTS, annual: ANNUAL },
    },
    'a campaign of which no day follows': `
      schedule: {}
      disclosure: { type: 主动公开, publishedOn: 2026-05-11 }`,
    'disposals of results that are not on file': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: { campaign: CAMPAIGN, annual: ANNUAL },
    },
    'disposals of results whose campaign is not on file': {
      plan: `
        kind: disposals
        results: test/2026/results
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: { results: RESULTS, annual: ANNUAL },
    },
    'a case closed before the day the campaign states has until then': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开 }
        entries:
          - { entity: 示例甲诊所, action: 立案, done: 2026-07-22, publishedOn: 2026-08-10 }
          - { entity: 示例乙诊所, action: 立案, done: 2026-07-22 }`,
      others: { campaign: CAMPAIGN, results: RESULTS, annual: ANNUAL },
      today: '2026-08-25',
    },
    'a plan that is for those who ask': {
      plan: UNRECORDED.replace('主动公开', '依申请公开'),
      others: { annual: ANNUAL },
    },
    'an annulled plan': { plan: `${CAMPAIGN}\nstatus: 废止`, others: { annual: ANNUAL } },
    'a revised plan is told by another rule': { plan: `${UNRECORDED}\nversion: 2`, others: { annual: ANNUAL } },
  },
  fails: {
    'no results the day after': {
      plan: CAMPAIGN.replace('within: 20wd, after: window.end', 'within: «20wd», after: window.end'),
      others: { annual: ANNUAL },
      today: '2026-07-29',
      messages: ['“2026年第三次联合抽查”的抽查结果没有公开，应不晚于 `2026-07-28`'],
      related: [['20wd', '2026-05-11']],
    },
    'results the profile sets a time for': {
      plan: `
        schedule: { window: { start: 2026-06-01, end: «2026-06-30» } }
        disclosure: { type: 主动公开, publishedOn: 2026-05-11 }`,
      values: [{ campaign: '2026年第三次联合抽查', stage: '抽查结果', due: '2026-07-28' }],
      related: [['2026-06-30', '2026-05-11']],
    },
    'a campaign of a published annual plan': {
      plan: UNRECORDED.replace('disclosure', '«disclosure»'),
      others: { annual: ANNUAL },
      today: '2026-06-03',
      messages: ['Unexpected gap: 实施方案 of “2026年第三次联合抽查” not published, expected by `2026-06-02`'],
    },
    'the annual plan of a published campaign': {
      plan: `
        kind: annual-plan
        issued: 2026-03-20
        «disclosure»: { type: 主动公开 }`,
      others: { campaign: CAMPAIGN.replace('annual#1', 'plan#1') },
      values: [{ campaign: '2026年第三次联合抽查', stage: '年度抽查工作计划', due: '2026-04-20' }],
    },
    'results nobody published': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        «disclosure»: { type: 主动公开 }
        entities: [{ name: 示例甲诊所, outcome: 未发现问题 }]`,
      others: { campaign: CAMPAIGN, annual: ANNUAL },
      values: [{ campaign: '2026年第三次联合抽查', stage: '抽查结果', due: '2026-07-28' }],
    },
    'results of which some are public': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        disclosure: { type: 主动公开 }
        entities:
          - { name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-07-20 }
          - { name: «示例乙诊所», outcome: 未发现问题 }
          - { name: 示例丙诊所, outcome: 未发现问题 }`,
      others: { campaign: UNRECORDED, annual: ANNUAL.replace(', publishedOn: 2026-03-24', '') },
      values: [{ campaign: '2026年第三次联合抽查', stage: '抽查结果（“示例乙诊所”等 2 户）', due: '2026-07-28' }],
    },
    'problems without a sequel': {
      plan: RESULTS.replace('公示信息隐瞒真实情况、弄虚作假', '«公示信息隐瞒真实情况、弄虚作假»'),
      others: { campaign: CAMPAIGN, annual: ANNUAL },
      today: '2026-08-26',
      values: [{ campaign: '2026年第三次联合抽查', stage: '后续处置', due: '2026-08-25' }],
    },
    'problems of results some of which are public, the others withheld': {
      plan: `
        kind: results
        campaign: test/2026/campaign
        disclosure: { type: 主动公开 }
        entities:
          - { name: 示例甲诊所, outcome: 未发现问题, publishedOn: 2026-07-20 }
          - { name: 示例乙诊所, outcome: «公示信息隐瞒真实情况、弄虚作假», withheld: { basis: 某条例第十五条 } }`,
      others: { campaign: CAMPAIGN, annual: ANNUAL },
      values: [{ campaign: '2026年第三次联合抽查', stage: '后续处置', due: '2026-08-25' }],
    },
    'disposals of a published campaign, whatever became of its results': {
      plan: `
        kind: disposals
        results: test/2026/results
        «disclosure»: { type: 主动公开 }
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS.replace(', publishedOn: 2026-07-28', ''), annual: ANNUAL },
      related: [['20wd', '2026-05-11']],
    },
    'disposals of results of which some are public': {
      plan: `
        kind: disposals
        results: test/2026/results
        «disclosure»: { type: 主动公开 }
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: {
        campaign: UNRECORDED,
        results: `
          kind: results
          campaign: test/2026/campaign
          entities:
            - { name: 示例甲诊所, outcome: 公示信息隐瞒真实情况、弄虚作假, publishedOn: 2026-07-20 }
            - { name: 示例乙诊所, outcome: 未发现问题 }`,
        annual: ANNUAL.replace(', publishedOn: 2026-03-24', ''),
      },
      related: [['20wd']],
    },
    'disposals nobody published': {
      plan: `
        kind: disposals
        results: test/2026/results
        «disclosure»: { type: 主动公开 }
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: { campaign: CAMPAIGN, results: RESULTS, annual: ANNUAL },
      related: [['20wd', '2026-07-28']],
    },
    'disposals of results that were published by themselves': {
      plan: `
        kind: disposals
        results: test/2026/results
        «disclosure»: { type: null }
        entries: [{ entity: 示例甲诊所, action: 立案 }]`,
      others: {
        campaign: UNRECORDED.replace(/planRows: .*\n/, ''),
        results: RESULTS.replace(', publishedOn: 2026-07-28', '').replace('弄虚作假 }', '弄虚作假, publishedOn: 2026-07-28 }'),
      },
      related: [['20wd']],
      values: [{ campaign: '2026年第三次联合抽查', stage: '后续处置', due: '2026-08-25' }],
    },
    'a case of a campaign without a day for disposals': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开 }
        entries:
          - { entity: 示例甲诊所, action: 立案, done: 2026-07-22, publishedOn: 2026-08-10 }
          - { entity: «示例乙诊所», action: 立案, done: 2026-07-22 }`,
      others: { campaign: CAMPAIGN.replace(/ {2}disposals: .*\n/, ''), results: RESULTS, annual: ANNUAL },
      today: '2026-08-20',
      values: [{ campaign: '2026年第三次联合抽查', stage: '后续处置（“示例乙诊所”）', due: '2026-08-19' }],
    },
    'a case closed late is due twenty working days after': {
      plan: `
        kind: disposals
        results: test/2026/results
        disclosure: { type: 主动公开 }
        entries:
          - { entity: 示例甲诊所, action: 立案, done: 2026-08-03, publishedOn: 2026-08-10 }
          - { entity: «示例乙诊所», action: 立案, done: 2026-09-08 }`,
      others: { campaign: CAMPAIGN, results: RESULTS, annual: ANNUAL },
      today: '2026-10-14',
      related: [['2026-09-08']],
      values: [{ campaign: '2026年第三次联合抽查', stage: '后续处置（“示例乙诊所”）', due: '2026-10-12' }],
    },
  },
});
