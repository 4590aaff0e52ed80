import { compareTexts } from '../core/compare-texts.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Compilation, JudgedPlan } from './compile.ts';
import { tellBlocked } from './tell-blocked.ts';
import { withLosses } from './without-echoes.ts';

/** One compilation of several that shared the plans of a root, as if one had done it all. */
export function joinShares<P extends JudgedPlan>(shares: readonly Compilation<P>[]): Compilation<P> {
  const plans = shares.flatMap((share) => share.plans).sort((a, b) => compareTexts(a.id, b.id));
  const shared = shares.flatMap((share) => share.shared);
  return { plans, shared: tellBlocked(withLosses(withoutRepeats(shared)), plans) };
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { rule, file, place, message } = diagnostic;
    const said = rule.startsWith('names/') ? '' : message.zh; // areas see different names near a common entry's
    const key = JSON.stringify([rule, file, place?.range.start, place?.range.end, said]);
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  return [...seen.values()];
}
