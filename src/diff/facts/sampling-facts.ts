import {
  className,
  printClass,
  printCount,
  printFrequency,
  printShares,
  printStratum,
  unitOf,
} from '../../documents/facts/print-bound.ts';
import { printDay } from '../../plan/days/day.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import type { Bound, Ratio, Sampling } from '../../plan/sampling.ts';
import { type FactGroup, factGroup, type PlanFact, stated, statedAmount, statedDay } from './plan-fact.ts';

const SENSES: Readonly<Record<Bound<number>['sense'], string>> = {
  atLeast: '不低于',
  atMost: '不超过',
  exactly: '按此比例',
  about: '约',
  between: '在此之间',
};

/** Who is inspected and how many of them: what is stated, then how many that comes to at least. */
export function samplingFacts(sampling: Sampling, organs: readonly Organ[]): FactGroup {
  const { objects, ratio, count, minCount, fullBelow, frequency, strata, exclude, rounding } = sampling;
  const unit = unitOf(count);
  const facts = [
    ...stated('抽查对象', objects.text),
    ...stated('涉及行业', objects.industries),
    ...stated('对象类型', objects.kinds),
    ...stated('对象地域', objects.region),
    ...stated('注册资本', objects.capital?.text),
    ...stated('名录库', objects.list),
    ...statedAmount('名录库户数', objects.population, unit),
    ...statedDay('户数截至', objects.asOf, objects.asOf && printDay(objects.asOf)),
    ...(ratio === null ? [] : ratioFacts(ratio)),
    ...(count === null ? [] : [countFact(count)]),
    ...stated('抽查频次', frequency && printFrequency(frequency)),
    ...statedAmount('最少户数', minCount, unit),
    ...stated('全部抽查', fullBelow === null ? null : `不足${fullBelow}${unit}的`),
    ...creditFacts(sampling.credit, unit),
    ...stated('分类抽取', strata.map(printStratum)),
    ...stated('取整方式', rounding),
    ...stated(
      '不再抽取',
      exclude.map(({ text }) => text),
    ),
    ...leastFact(sampling, unit),
  ];
  return factGroup('抽取', facts, organs);
}

function ratioFacts(ratio: Ratio): readonly PlanFact[] {
  return [
    ...stated('抽查比例', printShares(ratio)),
    ...stated('比例口径', `${ratio.aggregate ?? ''}${SENSES[ratio.sense]}`),
    ...stated('抽查基数', ratio.base),
  ];
}

function countFact(count: Bound<number> & { readonly unit: string }): PlanFact {
  return { label: '抽查数量', value: printCount(count), amount: { count: count.low, unit: count.unit } };
}

function creditFacts(credit: Sampling['credit'], unit: string): readonly PlanFact[] {
  if (credit === null) return [];
  const { required, system, classes, populations } = credit;
  return [
    ...stated('按信用风险等级', required ? '是' : '否'),
    ...stated('信用等级体系', system),
    ...stated('各等级比例', [...(classes ?? [])].map(printClass)),
    ...stated(
      '各等级户数',
      [...(populations ?? [])].map(([name, count]) => `${className(name)}${count}${unit}`),
    ),
  ];
}

function leastFact(sampling: Sampling, unit: string): readonly PlanFact[] {
  const least = leastCount(sampling);
  return statedAmount('应抽户数', least?.count ?? null, unit).map((fact) => ({ ...fact, follows: true }));
}
