import { sum } from '../../core/sum.ts';
import { addUp } from '../figures/add-up.ts';
import type { Profile } from '../profile/profile.ts';
import type { Item } from '../registry/registry.ts';
import type { DisposalAction, InspectedObject } from '../results.ts';
import { groupObjects, type ObjectResult } from './group-objects.ts';
import { outcomeNumber } from './official-outcomes.ts';
import type { CountColumn } from './statistics-layout.ts';

/** What a statistics form asks of results. Null is what the results do not tell. */
export interface ResultCounts extends Readonly<Record<CountColumn, number | null>> {
  readonly checked: number;
  readonly inspectors: number | null;
  readonly departments: number;
  readonly items: number;
  readonly contents: number | null;
  readonly foundItems: number;
  readonly foundEntities: number;
  readonly rectified: number;
  readonly abnormal: number;
  readonly casesOpened: number | null;
  /** Questions answered on the spot: typed in by departments, never told by results. */
  readonly answered: null;
}

interface Counting {
  /** The objects of the results, where they are at hand. */
  readonly objects?: readonly ObjectResult[];
  /** Id of the organ counted for: of an entry it shares with others its own items count. */
  readonly owner?: string;
}

/** Counts results for a form; a profile tells which outcomes are problems and which lead to 应列入异常. */
export function countResults(
  entities: readonly InspectedObject[],
  { outcomes }: Profile,
  { objects = groupObjects(entities, outcomes.found), owner }: Counting = {},
): ResultCounts {
  const found = objects.filter(({ isFound }) => isFound);
  const items = itemsOf(entities, owner);
  const contents = sum(items.map(({ content }) => content.length));
  const statesAction = entities.some(({ dispositions }) => dispositions.length > 0);
  return {
    checked: objects.length,
    inspectors: addUp(entities.map(({ inspectorCount }) => inspectorCount)),
    departments: new Set(entities.flatMap(({ organs }) => organs.map(({ organ }) => organ.id))).size,
    items: items.length,
    contents: contents === 0 ? null : contents,
    foundItems: sum(found.map(findingsOf)),
    foundEntities: found.length,
    rectified: objects.filter((object) => object.outcome === '发现问题已责令改正' || hasAction(object, '责令改正')).length,
    abnormal: objects.filter(
      (object) =>
        object.entries.some(({ outcome }) => outcomes.abnormal.includes(outcomeNumber(outcome))) ||
        hasAction(object, '列入经营异常名录'),
    ).length,
    casesOpened: statesAction || found.length === 0 ? objects.filter((object) => hasAction(object, '立案')).length : null,
    answered: null,
  };
}

/** The different items inspected. */
function itemsOf(entities: readonly InspectedObject[], owner: string | undefined): readonly Item[] {
  const found = new Map<string, Item>();
  for (const { items } of entities) {
    const hasOwn = items.some(({ item }) => item.owner === owner);
    for (const { item } of items) if (!hasOwn || item.owner === owner) found.set(`${item.owner} ${item.name}`, item);
  }
  return [...found.values()];
}

/** An object with problems has one at least, also where nobody wrote it down. */
function findingsOf({ entries }: ObjectResult): number {
  return Math.max(1, sum(entries.map(({ findings }) => findings.length)));
}

function hasAction({ entries }: ObjectResult, action: DisposalAction): boolean {
  return entries.some(({ dispositions }) => dispositions.includes(action));
}
