import { remembered } from '../core/remembered.ts';
import type { Organ } from '../plan/plan.ts';
import { type NameFinder, nameFinder } from './name-finder.ts';

/** Finds organs by any name they have, had or will have; one name may mean several. */
export const organFinder: (organs: readonly Organ[]) => NameFinder<readonly Organ[]> = remembered((organs) => {
  const byName = new Map<string, Organ[]>();
  for (const organ of organs) {
    const others = [...organ.former, ...organ.later].flatMap(({ name, short }) => [name, short ?? '']);
    for (const name of new Set([organ.name, organ.short ?? '', ...organ.aliases, ...others])) {
      byName.set(name, [...(byName.get(name) ?? []), organ]);
    }
  }
  return nameFinder(byName);
});
