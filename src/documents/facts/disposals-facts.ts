import type { DisposalsPlan } from '../../plan/disposals.ts';
import { allAlike } from './all-alike.ts';
import { type DisposalFigures, printActions } from './disposal-figures.ts';
import { type FactEntry, fact, joined, someOf } from './fact.ts';
import { printedPlatform } from './printed-platform.ts';

/** Facts only disposals have: how many objects were dealt with in which way, and how many cases are closed. A count of none is not stated. */
export function disposalsFacts({ publishTo }: DisposalsPlan, figures: DisposalFigures): readonly FactEntry[] {
  const { objects, cases, closed, open, listed, withheld, actions, organs } = figures;
  const path = ['entries'];
  const [only, ...others] = actions;
  return [
    fact('publishTo', ['publishTo'], printedPlatform(publishTo)),
    fact('disposals.departments', path, joined(organs, '、')),
    fact('disposals.objects', path, String(objects)),
    fact('disposals.count', path, String(cases)),
    fact('disposals.actions', path, joined(printActions(figures), '，')),
    fact('disposals.alike', path, only && others.length === 0 ? allAlike(only.count, only.action) : null),
    fact('disposals.closed', path, someOf(closed)),
    fact('disposals.open', path, someOf(open)),
    fact('disposals.listed', path, someOf(listed)),
    fact('disposals.withheld', path, someOf(withheld)),
  ];
}
