import { describe, expect, test } from 'vitest';
import { isSameMetric, type Metric, metricsIn, proseTargets } from '../../../src/checks/ratios/prose-targets.ts';

function metric(subject: string, measure: string, unit = ''): Metric {
  return { subject, measure, unit };
}

describe('what a noun phrase measures', () => {
  test.each<[string, readonly Metric[]]>([
    ['联合抽查占比', [metric('联合抽查', '占比')]],
    ['联合抽查占比率', [metric('联合抽查', '占比')]],
    ['联合抽查的比例', [metric('联合抽查', '占比')]],
    ['联合抽查比率', [metric('联合抽查', '占比')]],
    ['联合抽查比重', [metric('联合抽查', '占比')]],
    ['联合抽查覆盖面', [metric('联合抽查', '覆盖面')]],
    ['抽查结果公示率', [metric('抽查结果', '公示率')]],
    ['公示率', []],
    ['占比', []],
    ['群众满意程度', []],
  ])('%s', (phrase, metrics) => {
    expect(metricsIn(phrase).filter(({ subject }) => subject !== '')).toEqual(metrics);
    expect(metricsIn(phrase)).toEqual(metrics);
  });

  test.each<[string, readonly Metric[]]>([
    ['联合抽查次数占比、户数占比', [metric('联合抽查', '占比', '次数'), metric('联合抽查', '占比', '户数')]],
    ['联合抽查总次数的占比', [metric('联合抽查', '占比', '总次数')]],
    ['联合抽查占比和结果公示率', [metric('联合抽查', '占比'), metric('结果', '公示率')]],
    ['占比、联合抽查占比', [metric('联合抽查', '占比')]],
  ])('each of several, with its unit: %s', (phrase, metrics) => {
    expect(metricsIn(phrase)).toEqual(metrics);
  });

  test.each([
    '联合抽查户数占全部抽查户数的比例',
    '跨部门联合随机抽查户数占比',
    '部门联合“双随机、一公开”抽查户数占比',
    '部门联合双随机抽查户数占比',
    '部门联合“双随机”抽查户数占比',
    '年底前全区部门联合抽查户数的比例',
  ])('words that add nothing are taken out: %s', (phrase) => {
    expect(metricsIn(phrase)).toEqual([metric('联合抽查', '占比', '户数')]);
  });
});

test.each<[string, Metric, boolean]>([
  ['itself', metric('联合抽查', '占比', '户数'), true],
  ['the same, its unit left open', metric('联合抽查', '占比'), true],
  ['another unit', metric('联合抽查', '占比', '次数'), false],
  ['another measure', metric('联合抽查', '覆盖率', '户数'), false],
  ['another subject', metric('随机抽查', '占比', '户数'), false],
])('a metric beside %s', (_, other, isSame) => {
  const one = metric('联合抽查', '占比', '户数');
  expect([isSameMetric(one, other), isSameMetric(other, one)]).toEqual([isSame, isSame]);
});

/** `100%` of 联合抽查占比 … as a text states it, in its own words. */
function told(text: string): readonly string[] {
  return proseTargets(text, 2026).map(({ aim, isDirection, start, end }) => {
    return `${isDirection ? 'direction' : 'target'} ${aim}: ${text.slice(start, end)}`;
  });
}

describe('targets and directions of a text', () => {
  test.each([
    ['到年底，联合抽查占比要达到45%。', ['target 45%: 联合抽查占比要达到45%']],
    ['全区联合抽查占比达到45.5％。', ['target 45.5%: 联合抽查占比达到45.5％']],
    ['做好各项工作。2026年度联合抽查占比不低于45%。', ['target 45%: 2026年度联合抽查占比不低于45%']],
    ['不断扩大联合抽查覆盖面。', ['direction 不断扩大: 不断扩大联合抽查覆盖面']],
    [
      '持续、稳步提升联合抽查占比，结果公示率达到100%。',
      ['target 100%: 结果公示率达到100%', 'direction 持续、稳步提升: 持续、稳步提升联合抽查占比'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['a direction with its figure is a target of another kind', '逐步提高联合抽查占比至40%。'],
    ['a measure without a number', '统计联合抽查占比，完成100%的任务。'],
    ['some of the objects', '其中联合抽查占比达到95%。'],
    ['one class', 'D级企业抽查比例达到95%。'],
    ['another year', '2025年联合抽查占比达到45%。'],
    ['no measure', '联合抽查任务要100%完成，不断扩大联合抽查的影响。'],
  ])('none in %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
