import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import type { PublicDataDisposal, PublicDataDisposalTotals } from '../../schema/public-data.ts';
import { disposalFigures } from '../facts/disposal-figures.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedName } from '../facts/organs.ts';
import { printedPlatform } from '../facts/printed-platform.ts';
import { published } from '../facts/published.ts';
import type { KindData } from './kind-data.ts';

/** The public data of disposals: each measure that is published, and how many there are of which sort. */
export function disposalsData(plan: DisposalsPlan): KindData {
  const { results, publishTo, entries } = plan;
  return {
    organs: entries.flatMap(({ organ }) => organ?.organ ?? []),
    facts: {
      results: results.text,
      publishTo: printedPlatform(publishTo),
      disposals: published(entries).map((entry, index) => disposalData(entry, index + 1)),
      disposalTotals: totalsOf(plan),
    },
  };
}

/** Remarks are not public. */
function disposalData(entry: Disposal, number: number): PublicDataDisposal {
  const { kind, action, organ, documentNumber, started, due, done, publishedOn } = entry;
  return {
    number,
    name: printedObject(entry) || null,
    kind,
    creditCode: printedCode(entry) || null,
    action,
    organ: organ && printedName(organ),
    documentNumber,
    started,
    due,
    done,
    publishedOn,
  };
}

function totalsOf(plan: DisposalsPlan): PublicDataDisposalTotals {
  const { objects, cases, closed, actions, withheld } = disposalFigures(plan);
  return { objects, cases, closed, actions, withheld };
}
