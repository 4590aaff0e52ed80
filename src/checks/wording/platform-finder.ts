import { remembered } from '../../core/remembered.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Platform, PlatformReference } from '../../plan/registry/registry.ts';
import { type NameFinder, nameFinder } from './name-finder.ts';

/** Finds platforms by any name they have, had or will have, and by those they are wrongly given. */
export const platformFinder: (platforms: readonly Platform[]) => NameFinder<Platform> = remembered((platforms) =>
  nameFinder(platforms.flatMap((platform) => platformNames(platform).map((name) => [name, platform] as const))),
);

/** The platforms the fields of a plan name; those of a campaign. */
export function statedPlatforms(plan: Plan): readonly PlatformReference[] {
  return plan.kind === 'campaign' ? [plan.platform, plan.publishTo].filter((each) => each !== null) : [];
}

function platformNames({ name, former, later, wrong }: Platform): readonly string[] {
  return [name, ...[...former, ...later].map((each) => each.name), ...wrong];
}
