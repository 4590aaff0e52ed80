import type { Positions } from '../core/source.ts';
import type { Calendar } from '../plan/days/calendar.ts';
import type { ResolvedProfile } from '../plan/profile/resolve-profile.ts';
import type { Registry } from '../plan/registry/registry.ts';
import type { PlanInput } from '../schema/inputs.ts';
import type { PlanJob, StepOutcome } from './plan-job.ts';
import { missingProfile } from './shared/missing-profile.ts';
import { unknownProfile } from './shared/unknown-shared.ts';

/** What a plan is resolved against. */
export interface ResolvingGround {
  readonly profile: ResolvedProfile;
  readonly registry: Registry;
  readonly calendar: Calendar;
}

type Job = Pick<PlanJob, 'shared' | 'area' | 'options'>;

/**
 * The profile, registry and calendar a plan stands on. There is no value where one is missing, which is said here, or broken,
 * which is said once for all plans, of the file that is.
 */
export function findGround(
  { shared, area, options }: Job,
  input: Pick<PlanInput, 'profile' | 'year'>,
  positions: Positions,
): StepOutcome<ResolvingGround> {
  const id = input.profile ?? options.defaultProfile;
  const { profileIds } = shared;
  if (id === undefined) {
    const said = missingProfile(positions, { ids: profileIds, area, year: input.year });
    return { value: undefined, diagnostics: [said], inputs: [] };
  }
  const profile = shared.profile(id);
  if (profile.files.length === 0) {
    return { value: undefined, diagnostics: [unknownProfile(positions, id, profileIds)], inputs: [] };
  }
  const registry = shared.registry(profile.value?.registry || area);
  const { calendar } = shared;
  const parts = [profile, registry, calendar];
  const isBroken = parts.some(({ brokenFile }) => brokenFile !== null);
  return {
    value: isBroken ? undefined : whole({ profile: profile.value, registry: registry.value, calendar: calendar.value }),
    diagnostics: [],
    inputs: parts.flatMap(({ files }) => files),
  };
}

type Found = { readonly [part in keyof ResolvingGround]: ResolvingGround[part] | undefined };

function whole({ profile, registry, calendar }: Found): ResolvingGround | undefined {
  return profile && registry && calendar && { profile, registry, calendar };
}
