import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import { countFaults } from '../schema/count-faults.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import type { CompiledPlan } from './compiled-plan.ts';
import { findGround } from './find-ground.ts';
import { withLosses, withoutGuesses } from './findings/without-echoes.ts';
import { finishPlan, type JudgingGround, type PlanFacts } from './finish-plan.ts';
import type { PlanJob, StepOutcome } from './plan-job.ts';
import { readPlanInput } from './read-plan-input.ts';
import { findUnfilled, withoutBlanksTwice } from './starter/find-unfilled.ts';
import { attachTables } from './tables/attach-tables.ts';
import { tellTable } from './tables/tell-table.ts';

/** A plan as far as it could be resolved. */
export interface OpenedPlan {
  readonly plan: Plan | undefined;
  /** Composes and judges it. */
  finish(ground: JudgingGround): CompiledPlan;
}

/** Takes one plan through the stages up to its facts, as far as each gives a value for the next. */
export function openPlan(job: PlanJob): OpenedPlan {
  const { id, source, stages, options } = job;
  const parsed = stages.parseYaml(source, (data) => countFaults('plan', data));
  const tree = hasErrors(parsed.diagnostics) ? undefined : parsed.value;
  const unfilled = tree === undefined ? [] : findUnfilled(tree);
  const attached = tree && attachTables(tree, source.path, job.tables);
  const { value: facts, ...resolved } = resolve(job, tree, attached?.tree);
  const said = [...parsed.diagnostics, ...unfilled, ...(attached?.diagnostics ?? []), ...resolved.diagnostics];
  const inputs = [source.path, ...(attached?.paths ?? []), ...resolved.inputs];
  return {
    plan: facts?.plan,
    finish: (ground) => {
      const means = { ...ground, said, isFilled: unfilled.length === 0, stages, options };
      const finished = facts && finishPlan(facts, means);
      const told = withLosses(withoutBlanksTwice(finished?.diagnostics ?? said, unfilled));
      return {
        ...{ id, file: source.path, plan: facts?.plan, manuscript: finished?.value },
        diagnostics: (attached?.tables ?? []).reduce<readonly Diagnostic[]>(tellTable, told),
        inputs: [...new Set([...inputs, ...(finished?.inputs ?? [])])],
      };
    },
  };
}

const NOTHING = { value: undefined, diagnostics: [], inputs: [] };

/** The facts of a plan. Where a table it names could not be read, `attached` is left out and only its shape is told. */
function resolve(job: PlanJob, tree: YamlTree | undefined, attached: YamlTree | undefined): StepOutcome<PlanFacts> {
  if (tree === undefined) return NOTHING;
  const { id, stages, planIds } = job;
  const { positions } = attached ?? tree;
  const { value: input, diagnostics: shape } = readPlanInput(attached ?? tree, stages);
  if (input === undefined || attached === undefined) return { ...NOTHING, diagnostics: shape };
  const { value: ground, diagnostics: lacking, inputs } = findGround(job, input, positions);
  if (ground === undefined) return { ...NOTHING, diagnostics: [...shape, ...lacking], inputs };
  const { value: plan, diagnostics } = stages.resolvePlan({ id, input, positions, planIds, ...ground });
  const { registry, calendar } = ground;
  return {
    value: plan && { plan, registry, calendar, isSound: !hasErrors(diagnostics) },
    diagnostics: [...shape, ...withoutGuesses(diagnostics)],
    inputs,
  };
}
