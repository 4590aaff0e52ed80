import { expect, test } from 'vitest';
import { compareFacts } from '../../../src/diff/compare-facts.ts';
import { planFacts } from '../../../src/diff/facts/plan-facts.ts';
import { wordFactChange } from '../../../src/diff/word-fact-change.ts';
import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import { calendarOf } from '../../../src/plan/days/calendar-data.ts';
import type { Sampling } from '../../../src/plan/sampling.ts';
import type { Schedule } from '../../../src/plan/schedule.ts';
import { campaign, day, deadline, department, organ, organReference, share, typed } from '../../support/plans.ts';

const calendar = calendarOf(undefined);
const base = campaign();
const POLICE = organ('清河市公安局东区分局', '区公安局');

/** The lines of what two versions of a campaign do not share. */
function told(after: Partial<CampaignPlan>, before: Partial<CampaignPlan> = {}): readonly string[] {
  const [old, fresh] = [campaign(before), campaign(after)].map((plan) => planFacts(plan, undefined));
  return compareFacts(old ?? [], fresh ?? [], calendar).map((change) => wordFactChange(change));
}
const scheduled = (change: Partial<Schedule>): Partial<CampaignPlan> => ({ schedule: { ...base.schedule, ...change } });
const drawing = (change: Partial<Sampling>): Partial<CampaignPlan> =>
  base.sampling === null ? {} : { sampling: { ...base.sampling, ...change } };
const objects = (change: Partial<Sampling['objects']>): Partial<CampaignPlan> =>
  base.sampling === null ? {} : drawing({ objects: { ...base.sampling.objects, ...change } });
const ratio = (low: string, change: Partial<NonNullable<Sampling['ratio']>> = {}): Partial<CampaignPlan> =>
  base.sampling?.ratio ? drawing({ ratio: { ...base.sampling.ratio, low: share(low), high: share(low), ...change } }) : {};
const inspecting = (change: Partial<CampaignPlan['inspectors']>): Partial<CampaignPlan> => ({
  inspectors: { ...base.inspectors, ...change },
});
const disclosed = (change: Partial<CampaignPlan['disclosure']>): Partial<CampaignPlan> => ({
  disclosure: { ...base.disclosure, ...change },
});
const [market, office] = base.departments;

test('equal versions share all facts', () => {
  expect(told({})).toEqual([]);
});

test.each<[fact: string, after: Partial<CampaignPlan>, lines: readonly string[]]>([
  [
    '发文字号',
    { number: { path: [], prefix: '清市监', year: 2026, sequence: 8, text: '清市监〔2026〕8号' } },
    ['发文字号 新增 清市监〔2026〕8号'],
  ],
  ['状态', { status: '废止' }, ['状态 印发 → 废止']],
  ['版次', { version: 2 }, ['版次 新增 2']],
  ['替代文件', { supersedes: typed([], 'qinghe/2026/joint-01') }, ['替代文件 新增 qinghe/2026/joint-01']],
  ['发文机关', { issuers: [organReference([], POLICE)] }, ['发文机关 增加 清河市公安局东区分局；删去 清河市东区市场监督管理局']],
  ['签发人', { signers: [typed([], '赵一')] }, ['签发人 增加 赵一']],
  ['主送机关', { addressees: [organReference([], POLICE)] }, ['主送机关 增加 清河市公安局东区分局']],
  ['抄送机关', { copiesTo: [organReference([], POLICE)] }, ['抄送机关 增加 清河市公安局东区分局']],
  ['成文日期', { issued: day('2026-07-03') }, ['成文日期 2026年7月1日 → 2026年7月3日，推迟 2 日（2 个工作日）']],
  ['施行日期', { effective: day('2026-07-06') }, ['施行日期 新增 2026年7月6日']],
  ['失效日期', { expires: day('2026-12-31') }, ['失效日期 新增 2026年12月31日']],
  ['备案日期', { filed: day('2026-07-02') }, ['备案日期 新增 2026年7月2日']],
  ['密级', { secrecy: typed([], '秘密★1年') }, ['密级 新增 秘密★1年']],
  ['紧急程度', { urgency: '特急' }, ['紧急程度 新增 特急']],
  [
    '信息公开类型',
    disclosed({ type: '依申请公开', reason: '涉及商业秘密' }),
    ['信息公开类型 主动公开 → 依申请公开', '不予公开理由 新增 涉及商业秘密'],
  ],
  ['索引号', disclosed({ indexNumber: 'QH-2026-007' }), ['索引号 新增 QH-2026-007']],
  ['发布日期', disclosed({ publishedOn: day('2026-07-02') }), ['发布日期 新增 2026年7月2日']],
  ['依据', { basis: base.basis.slice(0, 1) }, ['依据 删去 《全区年度抽查工作计划》']],
  ['抽查对象', objects({ text: '全区典当行' }), ['抽查对象 全区小额贷款公司、典当行 → 全区典当行']],
  ['涉及行业', objects({ industries: ['典当行'] }), ['涉及行业 删去 小额贷款公司']],
  ['对象类型', objects({ kinds: ['企业', '个体工商户'] }), ['对象类型 增加 个体工商户']],
  ['对象地域', objects({ region: '东部新城' }), ['对象地域 新增 东部新城']],
  ['名录库', objects({ list: '检查对象名录库' }), ['名录库 新增 检查对象名录库']],
  ['名录库户数', objects({ population: 141 }), ['名录库户数 41户 → 141户，+100户，应抽户数 +3（2 → 5户）']],
  ['户数截至', objects({ asOf: day('2026-07-31') }), ['户数截至 2026年6月30日 → 2026年7月31日，推迟 31 日（23 个工作日）']],
  ['抽查比例', ratio('10%'), ['抽查比例 3% → 10%，应抽户数 +3（2 → 5户）']],
  [
    '抽查比例, from one to another',
    ratio('10%', { sense: 'between', high: share('20%') }),
    ['抽查比例 3% → 10%至20%，应抽户数 +3（2 → 5户）', '比例口径 共计不低于 → 共计在此之间'],
  ],
  ['比例口径', ratio('3%', { sense: 'exactly' }), ['比例口径 共计不低于 → 共计按此比例']],
  ['抽查基数', ratio('3%', { base: '上年底企业' }), ['抽查基数 名录库企业 → 上年底企业']],
  ['最少户数', drawing({ minCount: 4 }), ['最少户数 2户 → 4户，+2户，应抽户数 +2（2 → 4户）']],
  ['全部抽查', drawing({ fullBelow: 50 }), ['全部抽查 新增 不足50户的，应抽户数 +39（2 → 41户）']],
  [
    '抽查频次',
    drawing({ frequency: { path: [], sense: 'atLeast', low: 1, high: 1, per: '年' } }),
    ['抽查频次 新增 每年不少于1次'],
  ],
  ['取整方式', drawing({ rounding: '向上取整' }), ['取整方式 新增 向上取整']],
  ['不再抽取', drawing({ exclude: [typed([], '近一年已抽查的')] }), ['不再抽取 增加 近一年已抽查的']],
  ['no sampling', { sampling: null }, expect.arrayContaining(['抽查比例 删去 3%，应抽户数 2户 → 未定'])],
  [
    '抽查时间',
    scheduled({ window: { path: [], start: day('2026-07-08'), end: day('2026-08-07') } }),
    ['抽查时间 2026年7月7日至7月31日 → 2026年7月8日至8月7日，开始推迟 1 日（1 个工作日），结束推迟 7 日（5 个工作日）'],
  ],
  [
    '实地核查',
    scheduled({ visits: { path: [], start: day('2026-07-10'), end: day('2026-07-20') } }),
    ['实地核查 新增 2026年7月10日至7月20日'],
  ],
  ['a deadline that goes', scheduled({ confirmation: null }), ['confirmation 删去 2026年7月9日']],
  [
    'a deadline that comes earlier',
    scheduled({ results: deadline([], { name: '检查结果录入', due: day('2026-08-21') }) }),
    ['检查结果录入 新增 2026年8月21日', 'results 删去 2026年8月28日'],
  ],
  [
    'an hour',
    scheduled({ dispatch: deadline(['dispatch'], { due: day('2026-07-07'), time: '17:00' }) }),
    ['dispatch 2026年7月7日 → 2026年7月7日下午5:00'],
  ],
  [
    'a milestone',
    scheduled({ milestones: [{ ...deadline([], { name: '名单上报', due: day('2026-07-03') }), id: 'list' }] }),
    ['新增环节「名单上报」（时间 2026年7月3日）'],
  ],
  [
    'a phase',
    scheduled({
      phases: [{ path: [], name: '准备阶段', start: day('2026-07-01'), end: day('2026-07-06'), what: typed([], '部署') }],
    }),
    ['新增环节「准备阶段」（时间 2026年7月1日至7月6日，内容 部署）'],
  ],
  [
    '分工',
    {
      departments: [market, office].flatMap((each, at) => (each ? [{ ...each, role: at === 0 ? '配合' : '牵头' } as const] : [])),
    },
    ['部门「区市场监管局」分工 牵头 → 配合', '部门「区政府办公室」分工 配合 → 牵头'],
  ],
  [
    'a department more',
    { departments: [...base.departments, department(2, '配合', POLICE, ['公示信息检查'])] },
    ['新增部门「区公安局」（分工 配合，抽查事项 公示信息检查）'],
  ],
  [
    'a department less',
    { departments: base.departments.slice(0, 1) },
    ['删去部门「区政府办公室」（分工 配合，抽查事项 对小额贷款公司的现场检查、对典当行的现场检查）'],
  ],
  [
    '承办单位',
    { departments: base.departments.map((each, at) => (at === 0 ? { ...each, units: ['信用科'] } : each)) },
    ['部门「区市场监管局」承办单位 增加 信用科'],
  ],
  [
    '牵头条件',
    { departments: base.departments.map((each, at) => (at === 0 ? { ...each, leadWhen: typed([], '学科类') } : each)) },
    ['部门「区市场监管局」牵头条件 新增 学科类'],
  ],
  ['所执行的计划行', { planRows: [typed([], 'qinghe/2026/annual-plan#2')] }, ['所执行的计划行 增加 qinghe/2026/annual-plan#2']],
  ['抽查类型', { draw: '定向' }, ['抽查类型 新增 定向']],
  ['抽查层级', { tiers: [{ path: [], draw: '市', inspect: '县' }] }, ['抽查层级 增加 市抽县查']],
  ['事项来源', { itemsFrom: typed([], '抽查事项清单') }, ['事项来源 新增 抽查事项清单']],
  ['每次检查人数', inspecting({ perVisit: 3 }), ['每次检查人数 2人 → 3人，+1人']],
  ['证件', inspecting({ credentials: '行政执法证' }), ['证件 执法证件 → 行政执法证']],
  ['扫码入企', inspecting({ scanOnEntry: false }), ['扫码入企 是 → 否']],
  ['专业人员', inspecting({ experts: true }), ['专业人员 新增 可以参加']],
  ['回避', inspecting({ recusal: true }), ['回避 新增 写明']],
  ['通知方式', { inspectionNotice: { path: [], by: ['电话通知'], annex: null } }, ['通知方式 删去 下达检查通知书']],
  ['工作平台', { platform: null }, ['工作平台 删去 省双随机平台']],
  ['公示系统', { publishTo: null }, ['公示系统 删去 信用公示系统']],
])('%s', (_, after, lines) => {
  expect(told(after)).toEqual(lines);
});

test('classes and their populations are told as the plan names its classes, in its unit', () => {
  const credit = (share3: string, count: number): Partial<CampaignPlan> =>
    drawing({
      credit: {
        path: [],
        required: true,
        system: 'ABCD',
        classes: new Map([
          ['A', share('1%')],
          ['D类', share(share3)],
        ]),
        populations: new Map([['D类', count]]),
      },
    });
  const lines = told(credit('50%', 4), credit('30%', 3)).map((line) => line.replace(/，应抽户数.*/, ''));
  expect(lines).toEqual(['各等级比例 增加 D类50%；删去 D类30%', '各等级户数 增加 D类4户；删去 D类3户']);
});

test('a number in words of another sense, and no other number, is no rise', () => {
  const count = (sense: 'atLeast' | 'atMost') =>
    drawing({ ratio: null, count: { path: [], sense, low: 10, high: 10, unit: '家' } });
  expect(told(count('atMost'), count('atLeast'))[0]).toMatch(/^抽查数量 不少于10家 → 不超过10家/);
  expect(told(count('atMost'), count('atLeast'))[0]).not.toContain('+0');
});
