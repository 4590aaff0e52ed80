import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck, type Spot } from '../check.ts';
import { planPeriods } from '../schedule/plan-periods.ts';

/** A plan that is carried out before it was filed, where the region has plans filed. */
export const planUnfiled: Check = defineCheck({
  id: 'legal/plan-unfiled',
  severity: 'error',
  title: { zh: '计划没有备案就实施', en: 'A plan is carried out before it is filed' },
  why: {
    zh: '要求备案的地区，没有备案的检查计划不得实施，检查会被责令停止。',
    en: 'Where plans are filed with the judicial administration, one that is not may not be carried out.',
  },
  fix: {
    zh: '备案以后写上 `filed`（备案日期）；还在报备的，`status` 先写 草稿。本地区不要求备案的，参数里写 `requires: { filing: false }`。',
    en: 'Add `filed` once the plan is filed, and keep `status: 草稿` until then. `requires: { filing: false }` of a profile asks for none.',
  },
  basis: '国办发〔2024〕54号及地方备案规定（依据待核）',
  effectiveFrom: '2024-12-30',
  messages: {
    unfiled: {
      zh: '计划自 `{start}` 实施而没有备案日期，应先备案（`filed`）',
      en: 'Unexpected start `{start}` of a plan without a filing date, expected `filed` before it',
    },
    late: {
      zh: '备案日期为 `{filed}`，应不晚于实施之日 `{start}`',
      en: 'Unexpected filing date `{filed}`, expected `{start}` (start of the plan) or earlier',
    },
  },
  restsOn: { unfiled: 'requires.filing', late: 'requires.filing' },
  example: {
    bad: `
      status: 印发
      schedule: { window: { start: «2026-06-01», end: 2026-06-30 } }`,
    good: `
      status: 印发
      filed: 2026-05-20
      schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    profile: `requires: { filing: true }`,
  },

  *run({ plan }, found) {
    const { filed, status, profile } = plan;
    const first = firstDay(plan);
    if (!profile.requires.filing || status === '草稿' || status === '废止' || first === undefined) return;
    const { start, spot } = first;
    if (filed === null) yield found('unfiled', plan.positions.has(['filed']) ? at(['filed']) : spot, { start });
    else if (filed > start) {
      const note = { zh: `自 ${start} 实施`, en: `carried out from ${start} on` };
      yield found('late', at(['filed']), { filed, start }, { spot, note });
    }
  },
});

/** The first day of what the plan orders. */
function firstDay(plan: Plan): { readonly start: string; readonly spot: Spot } | undefined {
  const [first] = planPeriods(plan).toSorted((a, b) => (a.start < b.start ? -1 : 1));
  if (first === undefined) return undefined;
  const path = [...first.path, 'start'];
  return { start: first.start, spot: at(plan.positions.has(path) ? path : first.path) };
}
