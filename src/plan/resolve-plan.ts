import type { Outcome } from '../core/diagnostic.ts';
import { never } from '../core/invariant.ts';
import type { Positions } from '../core/source.ts';
import type { PlanInput } from '../schema/inputs.ts';
import type { Calendar } from './calendar.ts';
import { gatherFindings } from './findings.ts';
import type { Plan, Registry } from './plan.ts';
import { resolveCampaign } from './resolve-campaign.ts';
import type { ResolvedProfile } from './resolve-profile.ts';
import { resolveWorkPlan } from './resolve-work-plan.ts';
import type { Resolving } from './resolving.ts';

interface PlanArguments {
  readonly id: string;
  readonly input: PlanInput;
  readonly positions: Positions;
  readonly profile: ResolvedProfile;
  readonly registry: Registry;
  readonly calendar: Calendar;
}

/**
 * Makes a plan of its input: names become registry entries, defaults come in from the profile, deadlines become days.
 * There is always a plan; a name nobody knows stands for itself and is an error.
 */
export function resolvePlan({ positions, ...given }: PlanArguments): Outcome<Plan> {
  const findings = gatherFindings(positions);
  const resolving: Resolving = { ...given, findings };
  return { value: resolveKind(resolving), diagnostics: findings.diagnostics };
}

function resolveKind(resolving: Resolving): Plan {
  const { input } = resolving;
  switch (input.kind) {
    case 'campaign':
      return resolveCampaign(resolving, input);
    case 'work-plan':
      return resolveWorkPlan(resolving, input);
    default:
      return never(input);
  }
}
