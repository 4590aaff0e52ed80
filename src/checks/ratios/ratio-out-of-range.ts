import { printShare, type Share } from '../../plan/figures/share.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import type { Bound } from '../../plan/sampling.ts';
import { at, type Check, defineCheck, type Subject } from '../check.ts';
import { type Draw, drawsOf, type PlannedDraw } from '../inspections/draws.ts';
import { type BoundNumber, boundNumbers } from './bound-numbers.ts';
import { creditClasses } from './credit-classes.ts';

const WHOLE = 10_000;

type Stated = BoundNumber<Share> & {
  /** Whether nought makes sense: a lowest class that is not visited, a target of 0% at most. */
  readonly mayBeZero: boolean;
};

/** A ratio of nothing, or of more than there is. */
export const ratioOutOfRange: Check = defineCheck({
  id: 'ratios/ratio-out-of-range',
  severity: 'error',
  title: { zh: '比例不在 0% 到 100% 之间', en: 'A ratio is not between zero and one hundred per cent' },
  why: {
    zh: '比例为 0% 等于不抽，超过 100% 无从抽取，多半是少打或者多打了数字。',
    en: 'Nobody can draw nothing or more than there is; mostly a digit or the point is missing.',
  },
  fix: {
    zh: '写大于 `0%`、不超过 `100%` 的比例；风险最低的等级不抽的可以写 `0%`。',
    en: 'State a ratio above `0%` and up to `100%`; a class of the lowest risk that is not drawn may have `0%`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    outside: {
      zh: '比例为 `{value}`，应大于 `0%` 且不超过 `100%`',
      en: 'Unexpected ratio `{value}`, expected more than `0%` and at most `100%`',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        ratio: { atLeast: «300%», base: 名录库企业 }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构, population: 80 }
        ratio: { atLeast: 3%, base: 名录库企业 }`,
  },

  *run(subject, found) {
    for (const { value, path, mayBeZero } of ratiosOf(subject)) {
      if (value <= WHOLE && (value > 0 || mayBeZero)) continue;
      yield found('outside', at(path), { value: printShare(value) });
    }
  },
});

function ratiosOf(subject: Subject): readonly Stated[] {
  return [...drawsOf(subject.plan).flatMap((draw) => drawnRatios(draw, subject)), ...targetRatios(subject.plan)];
}

function drawnRatios({ draw }: PlannedDraw, { registry }: Subject): readonly Stated[] {
  if (draw === null) return [];
  const { ratio, credit, strata } = draw;
  const bounds = [ratio, ...strata.map((stratum) => stratum.ratio)].filter((bound) => bound !== null);
  const classes = credit === null ? [] : classRatios(credit, registry);
  return [...bounds.flatMap((bound) => numbersOf(bound, false)), ...classes];
}

function classRatios(credit: NonNullable<Draw['credit']>, registry: Registry): readonly Stated[] {
  const [lowest] = creditClasses(credit, registry)?.stated ?? [];
  return [...(credit.classes ?? [])].map(([name, value]) => {
    return { value, path: [...credit.path, 'classes', name], mayBeZero: lowest?.path.at(-1) === name };
  });
}

function targetRatios(plan: Plan): readonly Stated[] {
  if (plan.kind !== 'work-plan') return [];
  return plan.targets.flatMap(({ bound }) => numbersOf(bound, bound.sense === 'atMost'));
}

function numbersOf(bound: Bound<Share>, mayBeZero: boolean): readonly Stated[] {
  return boundNumbers(bound).map((number) => ({ ...number, mayBeZero }));
}
