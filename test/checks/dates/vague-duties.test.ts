import { expect, test } from 'vitest';
import { timedActs, vagueDutyFinder } from '../../../src/checks/dates/vague-duties.ts';

const find = vagueDutyFinder([]);

test.each([
  ['抽查计划适时调整优化、及时公开发布。', '及时公开'],
  ['各单位要尽快将“双随机、一公开”工作总结报送区联席办。', '尽快将“双随机、一公开”工作总结报送'],
  ['检查人员应第一时间录入检查结果。', '第一时间录入'],
  ['抽查事项清单定期向社会公布。', '定期向社会公布'],
  ['工作总结于年底之前上报。', '年底之前上报'],
  ['处罚信息择期通过公示系统公示。', '择期通过公示系统公示'],
  ['发现问题的，查处结果要及时公示。', '及时公示'],
  ['要严格按年度抽查计划实施，抽查结果及时公示。', '及时公示'],
])('%s', (text, found) => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([found]);
});

test.each([
  '及时更新至监管平台，动态调整抽查事项清单。',
  '要及时会同参与部门制定具体实施方案。',
  '未及时公示、不能及时报送的，予以通报。',
  '及时完善政务公开栏，抓紧建立信息公开制度。',
  '检查人员名录要尽早录入，做到公平、公正、公开。',
  '遇有重大情况，要及时上报。',
  '近期公布的重点领域名单要逐户核对。',
  '2026年底前向社会公示。',
  '每月5日前及时报送上月情况。',
  '要在规定的时限内及时公示抽查结果。',
  '在{{schedule.results}}内及时公示抽查结果。',
  '检查结果按季度定期公布。',
  '一周以内尽快公布。',
])('%s', (text) => {
  expect(find(text)).toEqual([]);
});

test('a time, a limit or an occasion counts in its own sentence', () => {
  const words = (text: string) => find(text).map(({ word, duty }) => `${word} ${duty}`);
  expect(words('抽查计划于3月底前印发。抽查结果要及时公示。')).toEqual(['及时 公示']);
  expect(words('要在规定的时限内完成检查。抽查结果要及时公示。')).toEqual(['及时 公示']);
  expect(words('检查中发现问题的，责令改正。工作总结要尽快报送。')).toEqual(['尽快 报送']);
  expect(timedActs('抽查计划于3月底前印发。抽查结果应当公示。')).toEqual([]);
});

test('a time that can be worked out holds for all of its sentence; a limit set elsewhere is none', () => {
  expect(timedActs('抽查计划自印发之日起20个工作日内向社会公开，抽查结果应当公示。')).toEqual(['plan', 'results']);
  expect(timedActs('要按时限完成结果录入。')).toEqual([]);
  expect(timedActs('工作情况按季度报送。')).toEqual(['report']);
});

test('what a duty is about is named in its clause, or else in its sentence', () => {
  const acts = (text: string) => find(text).map((duty) => duty.acts);
  expect(acts('抽查结果和后续处置情况要及时公示。')).toEqual([['disposals', 'results']]);
  expect(acts('抽查计划确定以后，要及时公布。')).toEqual([['plan']]);
  expect(acts('要及时向社会公示。')).toEqual([['results']]);
});
