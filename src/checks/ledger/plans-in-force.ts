import type { Plan } from '../../plan/plan.ts';

/** The plans of a ledger that hold: neither withdrawn nor replaced by another on file. */
export function plansInForce(ledger: readonly Plan[]): readonly Plan[] {
  const replaced = new Set(ledger.flatMap(({ supersedes }) => (supersedes === null ? [] : [supersedes.text])));
  return ledger.filter(({ id, status }) => status !== '废止' && !replaced.has(id));
}
