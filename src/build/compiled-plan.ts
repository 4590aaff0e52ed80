import type { Diagnostic } from '../core/diagnostic.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Plan } from '../plan/plan.ts';

/** What is told of one plan. `plan` and `manuscript` are there as far as the stages came. */
export interface JudgedPlan {
  /** Its path below `plans/` without the extension: `luquan/2026/joint-02`. */
  readonly id: string;
  /** Path of the plan relative to the root. */
  readonly file: string;
  readonly plan: object | undefined;
  readonly manuscript: object | undefined;
  /** All that is wrong with it; it makes no documents where one of them is an error. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of all files the plan was made of, its own first. */
  readonly inputs: readonly string[];
}

/** One plan after all pure stages. */
export interface CompiledPlan extends JudgedPlan {
  /** Its facts; undefined where the file cannot be read as a plan. */
  readonly plan: Plan | undefined;
  /** The document it comes to, without a format; undefined where there are no facts, or an outline to word them. */
  readonly manuscript: Manuscript | undefined;
}

export interface Compilation<P extends JudgedPlan = CompiledPlan> {
  /** In the order of their ids. */
  readonly plans: readonly P[];
  /** What is wrong with files that plans share, each said once. */
  readonly shared: readonly Diagnostic[];
}
