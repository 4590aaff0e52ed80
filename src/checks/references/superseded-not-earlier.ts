import { placeAt } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck } from '../check.ts';

/** A plan that takes the place of itself, of one that takes its own place, or of one issued after it. */
export const supersededNotEarlier: Check = defineCheck({
  id: 'references/superseded-not-earlier',
  severity: 'error',
  title: { zh: '所替代的方案不是更早的另一份', en: 'The plan superseded is not an earlier one' },
  why: {
    zh: '哪一份有效要看谁替代谁；替代自己或者互相替代，两份都不算数。',
    en: 'Which plan holds follows from what it supersedes; a plan that supersedes itself holds nowhere.',
  },
  fix: {
    zh: '`supersedes` 写被替代的旧方案的编号，如 `luquan/2026/joint-02`；新旧在同一个文件里改的，只写 `version`。',
    en: 'Name the earlier plan in `supersedes`, such as `luquan/2026/joint-02`; where one file was changed, state its `version` alone.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    itself: {
      zh: '所替代的 `{found}` 就是本方案，应为更早的另一份',
      en: 'Unexpected plan `{found}` superseding itself, expected an earlier one',
    },
    mutual: {
      zh: '所替代的 `{found}` 又替代本方案，应只由新的一份替代旧的',
      en: 'Unexpected plan `{found}`, which supersedes this one in turn, expected only the later to supersede the earlier',
    },
    later: {
      zh: '所替代的 `{found}` 成文于 `{date}`，应不晚于本方案 `{issued}`',
      en: 'Unexpected plan `{found}` of `{date}`, expected one of `{issued}` (this plan) or earlier',
    },
  },
  example: {
    bad: `
      issued: 2026-05-06
      supersedes: «test/2026/other»`,
    good: `
      issued: 2026-05-20
      supersedes: test/2026/other`,
    others: { other: 'issued: 2026-05-12' },
  },

  *run({ plan, ledger }, found) {
    const { supersedes, issued } = plan;
    if (supersedes === null) return;
    const earlier = ledger.find(({ id }) => id === supersedes.text);
    const spot = at(supersedes.path);
    if (supersedes.text === plan.id) {
      yield found('itself', spot, { found: plan.id });
    } else if (earlier !== undefined && leadsTo(plan, earlier, ledger)) {
      const note = { zh: '它所替代的方案', en: 'what it supersedes' };
      const related = { spot: placeAt(earlier.positions, ['supersedes']), note };
      yield found('mutual', spot, { found: earlier.id }, related);
    } else if (earlier !== undefined && issued !== null && earlier.issued !== null && earlier.issued > issued) {
      const note = { zh: `成文日期 ${earlier.issued}`, en: `issued on ${earlier.issued}` };
      const related = { spot: placeAt(earlier.positions, ['issued']), note };
      yield found('later', spot, { found: earlier.id, date: earlier.issued, issued }, related);
    }
  },
});

/** Whether what a plan supersedes comes back to `plan`, one after the other. */
function leadsTo(plan: Plan, from: Plan, ledger: readonly Plan[]): boolean {
  const seen = new Set<Plan>();
  let next: Plan | undefined = from;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const { supersedes }: Plan = next;
    next = ledger.find(({ id }) => id === supersedes?.text);
    if (next?.id === plan.id) return true;
  }
  return false;
}
