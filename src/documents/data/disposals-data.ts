import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import type { PublicDataDisposal, PublicDataDisposalTotals } from '../../schema/public-data.ts';
import { countActions, countObjects } from '../facts/disposals-facts.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedName } from '../facts/organs.ts';
import { printedPlatform } from '../facts/printed-platform.ts';
import type { KindData } from './kind-data.ts';

/** The public data of disposals: each measure that is published, and how many there are of which sort. */
export function disposalsData({ results, publishTo, entries }: DisposalsPlan): KindData {
  const shown = entries.filter(({ withheld }) => withheld === null);
  return {
    organs: entries.flatMap(({ organ }) => organ?.organ ?? []),
    facts: {
      results: results.text,
      publishTo: printedPlatform(publishTo),
      disposals: shown.map((entry, index) => disposalData(entry, index + 1)),
      disposalTotals: totalsOf(entries),
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

function totalsOf(entries: readonly Disposal[]): PublicDataDisposalTotals {
  return {
    objects: countObjects(entries),
    cases: entries.length,
    closed: entries.filter(({ done }) => done !== null).length,
    actions: countActions(entries),
    withheld: entries.filter(({ withheld }) => withheld !== null).length,
  };
}
