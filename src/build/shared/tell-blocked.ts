import { type Diagnostic, hasErrors, type Message } from '../../core/diagnostic.ts';
import type { JudgedPlan } from '../compiled-plan.ts';

/**
 * The diagnostics of shared files, the first error of each with a word on how many plans wait for it. The plans
 * themselves are in order, and say nothing of their own.
 */
export function tellBlocked(shared: readonly Diagnostic[], plans: readonly JudgedPlan[]): readonly Diagnostic[] {
  const waiting = plans.filter(({ manuscript, diagnostics }) => manuscript === undefined && !hasErrors(diagnostics));
  const told = new Set<string>();
  return shared.map((diagnostic) => {
    const { file, severity, hint } = diagnostic;
    const count = waiting.filter(({ inputs }) => inputs.includes(file)).length;
    if (severity !== 'error' || count === 0 || told.has(file)) return diagnostic;
    told.add(file);
    return { ...diagnostic, hint: joined(hint, blocked(count)) };
  });
}

function blocked(count: number): Message {
  return {
    zh: `改正以前，依据此文件的 ${count} 个方案不生成文件`,
    en: `Until this is mended, no documents are made of the plans that stand on this file (${count})`,
  };
}

function joined(first: Message | undefined, second: Message): Message {
  return first
    ? { zh: `${first.zh.replace(/。$/, '')}；${second.zh}`, en: `${first.en.replace(/\.$/, '')}. ${second.en}` }
    : second;
}
