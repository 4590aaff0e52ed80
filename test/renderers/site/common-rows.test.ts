import { expect, test } from 'vitest';
import { commonRows } from '../../../src/renderers/site/common-rows.ts';
import type { PublicData, PublicDataDeadline } from '../../../src/schema/public-data.ts';
import { siteDocument } from '../../support/site-document.ts';
import { filledRows } from './data-rows.ts';

const rowsOf = (own: Partial<PublicData>) => filledRows(commonRows(siteDocument({ id: 'a/2026/b', ...own }).data));
const inSection = (section: string, own: Partial<PublicData>) => rowsOf(own).filter((row) => row['类别'] === section);
const textsOf = (own: Partial<PublicData>) => inSection('文件', own).map((row) => [row['名称'], row['内容']]);
const deadline = (own: Partial<PublicDataDeadline>): PublicDataDeadline => ({
  ...{
    id: 'summary',
    name: '总结报送',
    due: null,
    time: null,
    dates: [],
    within: null,
    after: null,
    working: null,
    by: null,
    to: null,
  },
  ...own,
});
const schedule = (own: Partial<PublicData['schedule']>) => ({ window: null, visits: null, phases: [], deadlines: [], ...own });
const organ = (name: string) => ({ name, short: null, creditCode: null });

test('of a document that states little there is what every one has', () => {
  expect(textsOf({ title: '方案' })).toEqual([
    ['编号', 'a/2026/b'],
    ['种类', '联合抽查实施方案'],
    ['标题', '方案'],
    ['状态', '印发'],
    ['有效性', '有效'],
    ['地区', '清河区'],
    ['年份', 2026],
    ['成文日期', '2026-07-01'],
    ['信息公开类型', '主动公开'],
  ]);
});

test('a draft says so, and that it may be wrong', () => {
  expect(textsOf({ draft: true })).toContainEqual(['草稿', '草稿，内容可能有误']);
});

test('organs that issue, receive or get copies have a row each, in order', () => {
  const told = textsOf({ issuers: ['甲局', '乙局'].map(organ), addressees: ['各镇', '各街道'], copiesTo: ['市局'] });
  expect(told.filter(([name]) => String(name).endsWith('机关'))).toEqual([
    ['发文机关', '甲局'],
    ['发文机关', '乙局'],
    ['主送机关', '各镇'],
    ['主送机关', '各街道'],
    ['抄送机关', '市局'],
  ]);
});

test('a document names those it follows, row by row of a plan', () => {
  const own = { supersedes: 'a/2026/v1', campaign: 'a/2026/c', results: 'a/2026/r', implements: ['a/2026/p#1', 'a/2026/p#2'] };
  expect(textsOf({ ...own, version: 2, sequence: 3, period: '上半年' })).toEqual(
    expect.arrayContaining([
      ['期次', '上半年'],
      ['次序', 3],
      ['版次', 2],
      ['所替代的文件', 'a/2026/v1'],
      ['所属抽查', 'a/2026/c'],
      ['所依结果', 'a/2026/r'],
      ['所执行的计划行', 'a/2026/p#1'],
      ['所执行的计划行', 'a/2026/p#2'],
    ]),
  );
});

test('spans have a first and a last day, a phase what is done in it', () => {
  const window = { start: '2026-07-07', end: '2026-07-31' };
  const phases = [{ name: '准备阶段', start: '2026-07-01', end: '2026-07-06', what: '抽取名单' }];
  expect(inSection('时间', { schedule: schedule({ window, visits: window, phases }) })).toEqual([
    { 类别: '时间', 名称: '抽查时间', 开始日期: '2026-07-07', 截止日期: '2026-07-31' },
    { 类别: '时间', 名称: '实地核查', 开始日期: '2026-07-07', 截止日期: '2026-07-31' },
    { 类别: '时间', 名称: '准备阶段', 内容: '抽取名单', 开始日期: '2026-07-01', 截止日期: '2026-07-06' },
  ]);
});

test('a deadline that comes again has a row for each day, with who reports to whom', () => {
  const monthly = deadline({ name: '月报', dates: ['2026-07-20', '2026-08-20'], time: '17:00', by: '各科室', to: '区双随机办' });
  const common = { 类别: '时间', 名称: '月报', 时刻: '17:00', 报送单位: '各科室', 报送对象: '区双随机办' };
  expect(inSection('时间', { schedule: schedule({ deadlines: [monthly] }) })).toEqual([
    { ...common, 截止日期: '2026-07-20' },
    { ...common, 截止日期: '2026-08-20' },
  ]);
});

test.each([
  ['20wd', null, '20个工作日'],
  ['5d', null, '5日'],
  ['2w', null, '2周'],
  ['1m', null, '1个月'],
  ['20wd', '7月31日后第20个工作日：8月28日', '7月31日后第20个工作日：8月28日'],
  ['三日内', null, '三日内'],
  [null, null, undefined],
])('a deadline within %s, counted %j, is told in words: %s', (within, working, told) => {
  const [row] = inSection('时间', { schedule: schedule({ deadlines: [deadline({ within, working })] }) });
  expect(row?.['内容']).toBe(told);
});

test('what a document rests on, whom to ask and what is annexed stand in order', () => {
  const basis = [
    { title: '办法', number: null, date: null },
    { title: '通知', number: '国发〔2019〕5号', date: '2019-01-27' },
  ];
  const contacts = [{ section: null, phone: '0311-80000001', mailbox: null, room: null }];
  expect(inSection('依据', { basis })).toEqual([
    { 类别: '依据', 名称: '办法' },
    { 类别: '依据', 名称: '通知', 文号: '国发〔2019〕5号', 日期: '2019-01-27' },
  ]);
  expect(inSection('联系方式', { contacts })).toEqual([{ 类别: '联系方式', 名称: '', 电话: '0311-80000001' }]);
  expect(inSection('附件', { attachments: ['统计表', '名单'] })).toEqual([
    { 类别: '附件', 序号: 1, 名称: '统计表' },
    { 类别: '附件', 序号: 2, 名称: '名单' },
  ]);
});
