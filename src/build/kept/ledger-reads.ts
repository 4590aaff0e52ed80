import type { Plan } from '../../plan/plan.ts';
import { factDigest } from './fact-digest.ts';
import type { FactsRead } from './trace-ledger.ts';

/** What the plans of a folder read of each other, as plain data. */
export interface LedgerReads {
  /** Ids of the plans that could be resolved. */
  readonly ids: readonly string[];
  /** By the id of the plan that read. */
  readonly read: Readonly<Record<string, FactsRead>>;
  /** By the id of a plan: digests of its facts, of those some other plan read. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is known of plans of a folder, from when others in it had another text. */
export interface OlderFolder {
  readonly ledger: LedgerReads;
  /** Ids of plans with another text. */
  readonly changed: ReadonlySet<string>;
  /** Ids of the others, as far as something is known of them. */
  readonly plans: readonly string[];
}

/** The plans of which the same would be found again, as all they read of changed ones is as it was. */
export function stillStanding({ ledger: known, changed, plans }: OlderFolder, ledger: readonly Plan[]): ReadonlySet<string> {
  if (known.ids.join() !== idsOf(ledger).join()) return new Set();
  const altered = new Map(
    ledger
      .filter(({ id }) => changed.has(id))
      .map((plan) => {
        const before = Object.entries(known.facts[plan.id] ?? {});
        return [plan.id, new Set(before.flatMap(([name, was]) => (factDigest(plan, name) === was ? [] : [name])))];
      }),
  );
  return new Set(
    plans.filter((id) => !readsOf(known, id).some(([of, names]) => names.some((name) => altered.get(of)?.has(name)))),
  );
}

/** What the plans of a folder read of each other, with the digests of that; of plans whose text is the same they are known. */
export function ledgerReads(ledger: readonly Plan[], read: LedgerReads['read'], older?: OlderFolder): LedgerReads {
  const wanted = new Map(ledger.map(({ id }) => [id, new Set<string>()]));
  for (const each of Object.values(read)) {
    for (const [id, names] of Object.entries(each)) for (const name of names) wanted.get(id)?.add(name);
  }
  const facts = ledger.map((plan) => {
    const known = older === undefined || older.changed.has(plan.id) ? {} : older.ledger.facts[plan.id];
    const names = [...(wanted.get(plan.id) ?? [])];
    return [plan.id, Object.fromEntries(names.map((name) => [name, known?.[name] ?? factDigest(plan, name)]))];
  });
  return { ids: idsOf(ledger), read, facts: Object.fromEntries(facts) };
}

function readsOf({ read }: LedgerReads, id: string): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(read[id] ?? {});
}

function idsOf(ledger: readonly Plan[]): readonly string[] {
  return ledger.map(({ id }) => id);
}
