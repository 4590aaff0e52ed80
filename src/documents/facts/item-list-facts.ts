import type { ItemList } from '../../plan/item-list.ts';
import { allAlike } from './all-alike.ts';
import { type FactEntry, fact, someOf } from './fact.ts';
import { limitFacts } from './limit-facts.ts';
import { platformFacts } from './platform-facts.ts';

/** Facts only a list of items has: its edition, how many items and organs it names. Numbers that say nothing are left out. */
export function itemListFacts({ edition, items, profile }: ItemList): readonly FactEntry[] {
  const classes = new Set(items.map(({ item }) => item.class));
  const [only = null] = classes.size === 1 ? classes : [];
  const count = (named: '一般检查事项' | '重点检查事项'): string | null =>
    classes.size < 2 ? null : someOf(items.filter(({ item }) => item.class === named).length);
  const owners = new Set(items.map(({ item }) => item.owner)).size;
  return [
    fact('edition', ['edition'], edition),
    fact('items.count', ['items'], String(items.length)),
    fact('items.alike', ['items'], only && allAlike(items.length, only)),
    fact('items.routine', ['items'], count('一般检查事项')),
    fact('items.key', ['items'], count('重点检查事项')),
    fact('items.owners', ['items'], owners > 1 ? String(owners) : null),
    ...platformFacts(profile),
    ...limitFacts(profile),
  ];
}
