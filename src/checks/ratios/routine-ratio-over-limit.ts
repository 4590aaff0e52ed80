import { type Fraction, fractionOf, fractionOfShare, isBelow } from '../../plan/figures/fraction.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import { printShare } from '../../plan/figures/share.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ItemReference } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck, type Related, type Spot } from '../check.ts';
import { drawsOf, type PlannedDraw } from '../inspections/draws.ts';
import { boundPath, highPath } from './bound-numbers.ts';

const ROUTINE = '一般检查事项';

/** Routine items drawn beyond the region's limit. */
export const routineRatioOverLimit: Check = defineCheck({
  id: 'ratios/routine-ratio-over-limit',
  severity: 'warning',
  title: { zh: '一般检查事项的比例超过上限', en: 'A routine item is drawn at more than the limit for routine items' },
  why: {
    zh: '一般检查事项要严格控制抽查比例和频次，多抽就是增加企业负担。',
    en: 'The ratio of routine items is strictly limited, so as not to burden enterprises.',
  },
  fix: {
    zh: '降低比例，或者把一般检查事项另列一次抽查；上限在地区年度规则的 `limits.routineItemShare`。',
    en: 'Lower the ratio, or inspect routine items apart; the limit is `limits.routineItemShare` of the profile.',
  },
  basis: '《市场监管总局关于全面推进“双随机、一公开”监管工作的通知》（国市监信〔2019〕38号）（依据待核）',
  effectiveFrom: null,
  messages: {
    over: {
      zh: '一般检查事项“{item}”的比例为 `{ratio}`，应不高于 `{expected}`',
      en: 'Unexpected ratio `{ratio}` of routine item “{item}”, expected `{expected}` or less',
    },
  },
  restsOn: { over: 'limits.routineItemShare' },
  example: {
    profile: 'limits: { routineItemShare: 5% }',
    bad: `
      kind: annual-plan
      rows:
        - name: 第一次联合抽查
          itemClass: 一般检查事项
          items: [公示信息检查]
          objects: { text: 全区医疗机构 }
          sampling: { ratio: { exactly: «6%», base: 名录库企业 } }`,
    good: `
      kind: annual-plan
      rows:
        - name: 第一次联合抽查
          itemClass: 一般检查事项
          items: [公示信息检查]
          objects: { text: 全区医疗机构 }
          sampling: { ratio: { exactly: 5%, base: 名录库企业 } }`,
  },

  *run({ plan }, found) {
    const limit = plan.profile.limits.routineItemShare;
    if (limit === null) return;
    for (const planned of drawsOf(plan)) {
      const routine = routineOf(planned, plan);
      const drawn = mostDrawn(planned);
      if (routine === undefined || drawn === undefined || !isBelow(fractionOfShare(limit), drawn.most)) continue;
      const values = { item: routine.name, ratio: drawn.text, expected: printShare(limit) };
      yield found('over', drawn.spot, values, ...routine.related);
    }
  },
});

/** The routine items of a draw; a task's own class speaks for all of its items. Undefined where none is routine. */
function routineOf(
  { task }: PlannedDraw,
  plan: Plan,
): { readonly name: string; readonly related: readonly Related[] } | undefined {
  const isRoutine = ({ item }: ItemReference): boolean => item.class === ROUTINE;
  const all = plan.kind === 'campaign' ? plan.departments.flatMap(({ items }) => items) : (task?.items ?? []);
  const stated = task?.itemClass ?? null;
  const routine = stated === null ? all.filter(isRoutine) : stated === ROUTINE ? all : [];
  const note = { zh: ROUTINE, en: 'a routine item' };
  const related = routine.map(({ path }) => ({ spot: at(path), note }));
  if (routine.length > 0) return { name: [...new Set(routine.map(({ item }) => item.name))].join('、'), related };
  if (task === null || stated !== ROUTINE) return undefined;
  return { name: task.name, related: [{ spot: at([...task.path, 'itemClass']), note }] };
}

interface MostDrawn {
  readonly most: Fraction;
  readonly text: string;
  readonly spot: Spot;
}

/** The most a draw asks for: its ratio, else its number of objects of the population. A lower limit asks for itself. */
function mostDrawn({ draw, objects }: PlannedDraw): MostDrawn | undefined {
  if (draw === null) return undefined;
  const { ratio, count } = draw;
  if (ratio !== null) {
    return { most: fractionOfShare(ratio.high), text: printShare(ratio.high), spot: at(highPath(ratio)) };
  }
  const population = objects?.population ?? 0;
  if (count === null || population === 0) return undefined;
  const most = fractionOf(count.high, population);
  return { most, text: printPercentage(most, { rounding: 'up' }), spot: at(boundPath(count)) };
}
