import type { Plan } from '../../plan/plan.ts';

/** What was read of the other plans of a folder, as plain data: names of facts by the ids of plans. */
export type FactsRead = Readonly<Record<string, readonly string[]>>;

/** The plans of a folder as one of them sees them. */
export interface TracedLedger {
  readonly ledger: readonly Plan[];
  read(): FactsRead;
}

/** Takes note of what is read of the plans beside `own`; of itself a plan may read what it likes. */
export function traceLedger(own: Plan | undefined, ledger: readonly Plan[]): TracedLedger {
  const read = new Map(ledger.map(({ id }) => [id, new Set<string>()]));
  return {
    ledger: ledger.map((plan) => (plan === own ? plan : noting(plan, read.get(plan.id) ?? new Set()))),
    read: () => Object.fromEntries([...read].flatMap(([id, names]) => (names.size === 0 ? [] : [[id, [...names].sort()]]))),
  };
}

/** The plan, of which each fact that is read is noted. Who lists its facts reads them all. */
function noting(plan: Plan, names: Set<string>): Plan {
  const note = (name: string | symbol) => names.add(String(name));
  return new Proxy(plan, {
    get: (target, name) => {
      note(name);
      return Reflect.get(target, name);
    },
    has: (target, name) => {
      note(name);
      return Reflect.has(target, name);
    },
    ownKeys: (target) => {
      const keys = Reflect.ownKeys(target);
      keys.forEach(note);
      return keys;
    },
    getOwnPropertyDescriptor: (target, name) => {
      note(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
}
