import type { Outcome } from '../../core/diagnostic.ts';
import { never } from '../../core/invariant.ts';
import type { Positions } from '../../core/source.ts';
import type { PlanInput } from '../../schema/inputs.ts';
import type { Calendar } from '../days/calendar.ts';
import { lastDayOf, nearestDay } from '../days/day.ts';
import type { Plan } from '../plan.ts';
import type { ResolvedProfile } from '../profile/resolve-profile.ts';
import type { Registry } from '../registry/registry.ts';
import { registryOn } from '../registry/registry-on.ts';
import { gatherFindings } from './findings.ts';
import { resolveAnnualPlan } from './resolve-annual-plan.ts';
import { resolveCampaign } from './resolve-campaign.ts';
import { resolveDisposals } from './resolve-disposals.ts';
import { resolveItemList } from './resolve-item-list.ts';
import { resolveResults } from './resolve-results.ts';
import { resolveWorkPlan } from './resolve-work-plan.ts';
import type { Resolving } from './resolving.ts';

interface PlanArguments {
  readonly id: string;
  readonly input: PlanInput;
  readonly positions: Positions;
  readonly profile: ResolvedProfile;
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly planIds?: ReadonlySet<string>;
}

/**
 * Makes a plan of its input: names become registry entries, defaults come in from the profile, deadlines become days.
 * There is always a plan; a name nobody knows stands for itself and is an error.
 */
export function resolvePlan({ positions, ...given }: PlanArguments): Outcome<Plan> {
  const findings = gatherFindings(positions);
  const { issued, year } = given.input;
  const asOf = nearestDay(issued ?? '') ?? lastDayOf(year);
  const resolving: Resolving = { ...given, registry: registryOn(given.registry, asOf), asOf, findings };
  return { value: resolveKind(resolving), diagnostics: findings.diagnostics };
}

function resolveKind(resolving: Resolving): Plan {
  const { input } = resolving;
  switch (input.kind) {
    case 'campaign':
      return resolveCampaign(resolving, input);
    case 'work-plan':
      return resolveWorkPlan(resolving, input);
    case 'annual-plan':
      return resolveAnnualPlan(resolving, input);
    case 'item-list':
      return resolveItemList(resolving, input);
    case 'results':
      return resolveResults(resolving, input);
    case 'disposals':
      return resolveDisposals(resolving, input);
    default:
      return never(input);
  }
}
