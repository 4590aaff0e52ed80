import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import type { Compilation, JudgedPlan } from '../compiled-plan.ts';
import { type Baseline, mayBeLeftOut, wordsOf } from './baseline.ts';

export interface Remaining<P extends JudgedPlan> {
  /** Without what the baseline covers: a plan whose only errors are old ones counts as sound. */
  readonly compilation: Compilation<P>;
  readonly leftOut: readonly Diagnostic[];
  /** Entries that match nothing any more, as the files they are of, one for each finding. */
  readonly outdated: readonly string[];
}

/**
 * Leaves the findings of a baseline out, as many of each as it counts; what goes beyond shows. An entry is outdated
 * where the rules have looked at its file and not found so many, or where the file is gone.
 */
export function applyBaseline<P extends JudgedPlan>(
  baseline: Baseline,
  compilation: Compilation<P>,
  exists: (file: string) => boolean,
): Remaining<P> {
  const left = new Map<string, number>();
  for (const [file, rules] of baseline) {
    for (const [rule, texts] of rules) {
      for (const [text, count] of texts) left.set(keyOf(file, rule, text), count);
    }
  }
  const leftOut: Diagnostic[] = [];
  const isNew = (diagnostic: Diagnostic): boolean => {
    const key = keyOf(diagnostic.file, diagnostic.rule, wordsOf(diagnostic));
    const count = left.get(key) ?? 0;
    if (count === 0 || !mayBeLeftOut(diagnostic)) return true;
    left.set(key, count - 1);
    leftOut.push(diagnostic);
    return false;
  };
  const plans = compilation.plans.map((plan) => ({ ...plan, diagnostics: plan.diagnostics.filter(isNew) }));
  const shared = compilation.shared.filter(isNew);
  const looked = new Set(compilation.plans.flatMap(({ file, plan }) => (plan === undefined ? [] : [file])));
  const outdated = [...left].flatMap(([key, count]) => {
    const [file = ''] = key.split(SEPARATOR, 1);
    return looked.has(file) || !exists(file) ? Array.from({ length: count }, () => file) : [];
  });
  return { compilation: { plans, shared }, leftOut, outdated };
}

const SEPARATOR = '\0';

function keyOf(...parts: readonly [file: string, rule: string, text: string]): string {
  return parts.join(SEPARATOR);
}

/** Tells that a baseline has entries for what is not there any more, at the first of them; nothing where it has none. */
export function outdatedBaseline(source: Source, outdated: readonly string[]): readonly Diagnostic[] {
  const [first] = outdated;
  if (first === undefined) return [];
  const key = JSON.stringify(first);
  const start = Math.max(0, source.text.indexOf(key));
  return [
    {
      rule: 'config/baseline-outdated',
      severity: 'info',
      message: {
        zh: `基线里有 ${outdated.length} 个问题已不存在，应重新写基线`,
        en: `Unexpected entries of the baseline whose findings are gone (${outdated.length}), expected it written anew`,
      },
      hint: { zh: '运行 `banwen check --write-baseline`', en: 'Run `banwen check --write-baseline`' },
      file: source.path,
      place: { source, range: { start, end: start + key.length } },
    },
  ];
}

/** A new baseline of the files looked at; what the old one says of other files that are still there is kept. */
export function renewBaseline(old: Baseline, fresh: Baseline, isKept: (file: string) => boolean): Baseline {
  return new Map([...[...old].filter(([file]) => isKept(file)), ...fresh]);
}
