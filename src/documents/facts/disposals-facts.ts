import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import type { DisposalAction } from '../../plan/results.ts';
import { objectKeys } from '../../plan/statistics/object-keys.ts';
import { allAlike } from './all-alike.ts';
import { type FactEntry, fact, joined, someOf } from './fact.ts';
import { inOrderOf } from './organs.ts';
import { printedPlatform } from './printed-platform.ts';

const ACTIONS: readonly DisposalAction[] = ['责令改正', '列入经营异常名录', '立案', '移送', '复查', '无需处理'];

/** Facts only disposals have: how many objects were dealt with in which way, and how many cases are closed. A count of none is not stated. */
export function disposalsFacts(plan: DisposalsPlan): readonly FactEntry[] {
  const { entries } = plan;
  const path = ['entries'];
  const organs = inOrderOf(
    plan.issuers,
    entries.flatMap(({ organ }) => organ ?? []),
  );
  const [only, ...others] = countActions(entries);
  const closed = entries.filter(({ done }) => done !== null).length;
  return [
    fact('publishTo', ['publishTo'], printedPlatform(plan.publishTo)),
    fact('disposals.departments', path, joined(organs, '、')),
    fact('disposals.objects', path, String(countObjects(entries))),
    fact('disposals.count', path, String(entries.length)),
    fact('disposals.actions', path, joined(actionsOf(entries), '，')),
    fact('disposals.alike', path, only && others.length === 0 ? allAlike(only.count, only.action) : null),
    fact('disposals.closed', path, someOf(closed)),
    fact('disposals.open', path, someOf(entries.length - closed)),
    fact('disposals.listed', path, someOf(entries.filter(({ withheld }) => withheld === null).length)),
    fact('disposals.withheld', path, someOf(entries.filter(({ withheld }) => withheld !== null).length)),
  ];
}

/** 责令改正3件 …, in the order of the vocabulary. */
export function actionsOf(entries: readonly Disposal[]): readonly string[] {
  return countActions(entries).map(({ action, count }) => `${action}${count}件`);
}

/** How many disposals there are of each sort that was taken, in the order of the vocabulary. */
export function countActions(
  entries: readonly Disposal[],
): readonly { readonly action: DisposalAction; readonly count: number }[] {
  const counts = ACTIONS.map((action) => ({ action, count: entries.filter((entry) => entry.action === action).length }));
  return counts.filter(({ count }) => count > 0);
}

/** How many objects the entries are about. */
export function countObjects(entries: readonly Disposal[]): number {
  return new Set(entries.map(objectKeys(entries))).size;
}
