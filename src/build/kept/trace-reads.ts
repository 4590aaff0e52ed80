import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Shared, SharedInputs } from '../shared/shared-inputs.ts';

/** What was used of the files plans share, as plain data. */
export interface Reads {
  /** Paths of the files. */
  readonly files: readonly string[];
  /** Ids of plans that were asked for and are there. */
  readonly plans: readonly string[];
  /** Whether a plan was asked for that is not there: what is said then names others. */
  readonly missedPlan: boolean;
  /** What was said of the files while values were made of them. */
  readonly said: readonly Diagnostic[];
}

/** What plans share, and what is used of it. */
export interface Traced {
  readonly shared: SharedInputs;
  readonly planIds: ReadonlySet<string>;
  reads(): Reads;
}

/** Takes note of what is used of the shared files and of the ids of plans. */
export function traceReads(shared: SharedInputs, planIds: ReadonlySet<string>): Traced {
  const asked = new Set<Shared<unknown>>();
  const plans = new Set<string>();
  let missedPlan = false;
  const note = <T>(one: Shared<T>): Shared<T> => {
    for (const other of one.heldAgainst ?? []) asked.add(other);
    asked.add(one);
    return one;
  };
  const has = (id: string): boolean => {
    const isThere = planIds.has(id);
    if (isThere) plans.add(id);
    else missedPlan = true;
    return isThere;
  };
  return {
    shared: {
      ...shared,
      get calendar() {
        return note(shared.calendar);
      },
      profile: (id) => note(shared.profile(id)),
      registry: (area) => note(shared.registry(area)),
      outline: (id) => note(shared.outline(id)),
    },
    planIds: Object.assign(new Set(planIds), { has }),
    reads: () => ({
      files: [...new Set([...asked].flatMap(({ files }) => files))].sort(),
      plans: [...plans].sort(),
      missedPlan,
      said: [...asked].flatMap(({ said }) => said),
    }),
  };
}
