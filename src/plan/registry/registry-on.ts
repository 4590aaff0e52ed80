import { remembered } from '../../core/remembered.ts';
import { addDays, type Day } from '../days/day.ts';
import { holdsOn } from '../names/look-up.ts';
import { type Borne, byLastDay } from '../names/name-book.ts';
import type { FormerName, LaterName } from '../names/registered-name.ts';
import type { Organ, Platform, Registry } from './registry.ts';

/** The registry as it was on a day: organs and platforms under the names they bore then, items that held then. */
export function registryOn(registry: Registry, day: Day): Registry {
  const days = daysOf(registry);
  const known = days.get(day) ?? asOn(registry, day);
  days.set(day, known);
  return known;
}

/** A registry on the days it was asked about: plans of one day, and the rules about one plan, share what is made of it. */
const daysOf = remembered((_registry: Registry) => new Map<Day, Registry>());

function asOn(registry: Registry, day: Day): Registry {
  const isSame =
    registry.items.every(({ valid }) => holdsOn(valid, day)) &&
    ![...registry.organs, ...registry.platforms].some((entry) => wasRenamedAfter(entry, day));
  if (isSame) return registry;
  return {
    ...registry,
    items: registry.items.filter(({ valid }) => holdsOn(valid, day)),
    organs: registry.organs.map((organ) => organOn(organ, day)),
    platforms: registry.platforms.map((platform) => platformOn(platform, day)),
  };
}

/** An organ under the name it bore on a day. */
export function organOn(organ: Organ, day: Day): Organ {
  return wasRenamedAfter(organ, day) ? { ...organ, ...namesOn(organ, day) } : organ;
}

/** A platform under the name it bore on a day. */
export function platformOn(platform: Platform, day: Day): Platform {
  if (!wasRenamedAfter(platform, day)) return platform;
  const { name, former, later } = namesOn({ ...platform, short: null }, day);
  return { ...platform, name, former, later };
}

function wasRenamedAfter({ former }: Pick<Borne, 'former'>, day: Day): boolean {
  return former.some(({ until }) => until !== null && day <= until);
}

/** The name whose last day comes first among those not over by then; the names after it are later ones. */
function namesOn({ name, short, former }: Borne, day: Day): Borne & { readonly later: readonly LaterName[] } {
  const ahead = former.filter(({ until }) => until !== null && day <= until).sort(byLastDay);
  const [current, ...others] = [...ahead, { name, short, until: null }];
  const later = others.map((next, index) => ({ name: next.name, short: next.short, from: dayAfter(ahead[index], day) }));
  return {
    name: current?.name ?? name,
    short: current?.short ?? null,
    former: former.filter((old) => !ahead.includes(old)),
    later,
  };
}

function dayAfter(old: FormerName | undefined, day: Day): Day {
  return addDays(old?.until ?? day, 1);
}
