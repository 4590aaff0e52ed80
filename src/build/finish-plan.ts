import type { Subject } from '../checks/check.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Today } from '../plan/days/today.ts';
import type { Plan } from '../plan/plan.ts';
import { layoutRemarks } from './findings/layout-remarks.ts';
import { withoutEchoes, withoutLacks } from './findings/without-echoes.ts';
import { withFingerprint } from './manifest/with-fingerprint.ts';
import type { PlanJob, StepOutcome } from './plan-job.ts';
import type { SharedInputs } from './shared/shared-inputs.ts';
import { unknownOutline } from './shared/unknown-shared.ts';

/** What is known of a plan before it is composed. */
export interface PlanFacts extends Pick<Subject, 'plan' | 'registry' | 'calendar'> {
  /** Whether all it says could be resolved. */
  readonly isSound: boolean;
}

/** What a plan is composed and judged by besides itself. */
export interface JudgingGround {
  /** The plans of its folder. */
  readonly ledger: readonly Plan[];
  /** Their files. */
  readonly paths: readonly string[];
  readonly shared: Pick<SharedInputs, 'outline' | 'outlineIds'>;
  readonly today: Today;
}

export interface FinishMeans extends JudgingGround, Pick<PlanJob, 'stages' | 'options'> {
  /** What was said of the plan so far. */
  readonly said: readonly Diagnostic[];
  /** Whether the plan has no place left that waits for its writer: the rules judge no half of a plan. */
  readonly isFilled: boolean;
}

/** Composes a plan and judges it. The diagnostics are all there is to say of it, those said before among them. */
export function finishPlan(facts: PlanFacts, means: FinishMeans): StepOutcome<Manuscript> {
  const { isSound, ...known } = facts;
  const { said, isFilled, ledger, paths, today, stages, options } = means;
  const composed = compose(known.plan, means);
  const manuscript = composed.value;
  // a fact that could not be resolved is missing from the sentences too: said once, where it was typed
  const before = isSound ? [...said, ...composed.diagnostics] : said;
  const found = isFilled ? stages.runChecks({ ...known, manuscript, ledger, today }, options.severities) : [];
  const asked = withoutLacks(before, found);
  const { positions, kind } = known.plan;
  const pages = manuscript && isFilled ? layoutRemarks(manuscript, positions, options.severities) : [];
  return {
    value: manuscript,
    diagnostics: [...asked, ...withoutEchoes(found, asked), ...pages],
    inputs: [...(kind === 'annual-plan' ? paths : []), ...composed.inputs],
  };
}

function compose(plan: Plan, { shared, stages, options, ledger }: FinishMeans): StepOutcome<Manuscript> {
  const id = plan.profile.outlines.get(plan.kind) ?? plan.kind;
  const outline = shared.outline(id);
  const inputs = outline.files;
  if (inputs.length === 0) {
    const unknown = unknownOutline(plan.positions, { id, profile: plan.profile.id, ids: shared.outlineIds });
    return { value: undefined, diagnostics: [unknown], inputs };
  }
  if (outline.brokenFile !== null || outline.value === undefined) return { value: undefined, diagnostics: [], inputs };
  const { draft, layout } = options;
  const { value, diagnostics } = stages.composeDocument(plan, outline.value, { draft, ledger, ...(layout && { layout }) });
  return { value: value && layout?.fingerprint ? withFingerprint(value) : value, diagnostics, inputs };
}
