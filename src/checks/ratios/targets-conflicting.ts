import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck, type Spot, within } from '../check.ts';
import { boundText } from '../inspections/bound-text.ts';
import { isSameMetric, type Metric, metricsIn, proseTargets } from './prose-targets.ts';

const FULL = '100%';
/** 抽查 alone may be any sort of inspection. */
const LEAST_SUBJECT = 4;

/** What a plan says of metrics at one spot. */
interface Aim {
  readonly metrics: readonly Metric[];
  /** `100%`, or the words of a direction. */
  readonly aim: string;
  readonly isDirection: boolean;
  /** Of what it is a share; null where nobody says. */
  readonly base: string | null;
  readonly spot: Spot;
}

/** Two targets for one measure. */
export const targetsConflicting: Check = defineCheck({
  id: 'ratios/targets-conflicting',
  severity: 'warning',
  title: { zh: '同一指标有两个不能同时成立的目标', en: 'One measure has two targets that cannot both be meant' },
  why: {
    zh: '一处要求逐步提高，一处要求全部做到，或者两处数字不同，考核时无从执行。',
    en: 'Whoever is measured by them cannot tell which of the two holds.',
  },
  fix: {
    zh: '只留一个目标；要逐步提高的写明本年度的数，已要求 100% 的去掉“不断扩大”之类的话。',
    en: 'Keep one of them: a figure for the year, or all of it without a call to increase it.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    conflicting: {
      zh: '“{metric}”写有 `{first}`，又写有 `{second}`，应只有一个目标',
      en: 'Unexpected second target `{second}` for “{metric}”, expected only `{first}`',
    },
  },
  example: {
    bad: `
      kind: work-plan
      sections:
        - heading: 强化联合监管
          text: 不断提高联合抽查占比。年底前«联合抽查占比达到100%»。`,
    good: `
      kind: work-plan
      sections:
        - heading: 强化联合监管
          text: 年底前联合抽查占比达到100%。`,
  },

  *run({ plan }, found) {
    const aims = aimsOf(plan);
    const told: Metric[] = [];
    for (const [index, second] of aims.entries()) {
      for (const first of aims.slice(0, index)) {
        const metric = second.metrics.find((each) => first.metrics.some((other) => isSameMetric(each, other)));
        if (metric === undefined || told.some((each) => isSameMetric(each, metric)) || !isConflict(first, second)) continue;
        told.push({ ...metric, unit: '' });
        const note = { zh: `另一处写有 ${first.aim}`, en: `${first.aim} stands here` };
        const values = { metric: `${metric.subject}${metric.measure}`, first: first.aim, second: second.aim };
        yield found('conflicting', second.spot, values, { spot: first.spot, note });
      }
    }
  },
});

/** Directions first, then the numbers of the prose, then those stated as facts. */
function aimsOf(plan: Plan): readonly Aim[] {
  const prose = plan.prose.flatMap(({ text, path }) =>
    proseTargets(text, plan.year).map(({ start, end, ...target }): Aim => {
      return { ...target, base: null, spot: within(path, start, end) };
    }),
  );
  return [...prose.filter(({ isDirection }) => isDirection), ...prose.filter(({ isDirection }) => !isDirection), ...stated(plan)];
}

function stated(plan: Plan): readonly Aim[] {
  if (plan.kind !== 'work-plan') return [];
  return plan.targets.map(({ metric, bound, base }) => {
    const metrics = metricsIn(metric);
    const whole: Metric = { subject: metric, measure: '', unit: '' };
    const spot = at([...bound.path, bound.sense]);
    return { metrics: metrics.length > 0 ? metrics : [whole], aim: boundText(bound), isDirection: false, base, spot };
  });
}

/** A direction goes with every number but the whole; numbers are the same or conflict. */
function isConflict(first: Aim, second: Aim): boolean {
  if (first.isDirection) return second.aim === FULL;
  const isSameBase = first.base === null || second.base === null || first.base === second.base;
  return first.aim !== second.aim && isSameBase && second.metrics.every(({ subject }) => subject.length >= LEAST_SUBJECT);
}
