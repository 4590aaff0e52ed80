import { remembered } from '../../core/remembered.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import { type NameFinder, nameFinder } from '../wording/name-finder.ts';
import { organNames } from './organ-names.ts';

/** Finds organs by any name they have, had or will have; one name may mean several. */
export const organFinder: (organs: readonly Organ[]) => NameFinder<readonly Organ[]> = remembered((organs) => {
  const byName = new Map<string, Organ[]>();
  for (const organ of organs) {
    for (const name of new Set(organNames(organ))) {
      byName.set(name, [...(byName.get(name) ?? []), organ]);
    }
  }
  return nameFinder(byName);
});
