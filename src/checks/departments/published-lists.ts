import { placeAt } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Item } from '../../plan/registry/registry.ts';
import type { Related, Subject } from '../check.ts';
import { registeredAt } from '../registered-at.ts';

/** What one organ may inspect at random, by a list in force on the plan's day. */
export interface PublishedList {
  readonly owner: string;
  /** As cited, without 《》: 某省随机抽查事项清单（2026年版）. */
  readonly title: string;
  /** Names of the owner's items. */
  readonly items: ReadonlySet<string>;
  /** Where the list stands; none where the registry only speaks of it. */
  readonly stated: readonly Related[];
}

/** The lists the registry says its items come from, and those issued in the plan's own folder. */
export function publishedLists(subject: Subject): readonly PublishedList[] {
  return [...registeredLists(subject), ...issuedLists(subject)];
}

/** The items of one organ in an edition of a registered list. */
interface Edition {
  /** Its id. */
  readonly document: string;
  readonly edition: string | null;
  readonly items: readonly [Item, ...Item[]];
}

/** Of each organ and document the latest edition of the plan's year or before. */
function registeredLists({ plan, registry }: Subject): readonly PublishedList[] {
  const latest = new Map<string, Edition>();
  for (const item of registry.items) {
    const { document, edition } = item.sourceList ?? {};
    if (document === undefined || edition === undefined || yearOf(edition) > Number(plan.asOf.slice(0, 4))) continue;
    const key = `${document}\0${item.owner}`;
    const known = latest.get(key);
    if (known === undefined || yearOf(known.edition) < yearOf(edition)) latest.set(key, { document, edition, items: [item] });
    else if (known.edition === edition) latest.set(key, { ...known, items: [...known.items, item] });
  }
  return [...latest.values()].map(({ document, edition, items }) => {
    const record = registry.documents.find(({ id }) => id === document);
    const title = record?.title ?? document;
    const stated = record === undefined ? [] : registeredAt(record, ['title']);
    return { ...listOf(items[0].owner, edition === null ? title : `${title}（${edition}）`, items), stated };
  });
}

/** The year of an edition; of one without a year, 0. */
function yearOf(edition: string | null): number {
  return Number(/\d{4}/.exec(edition ?? '')?.[0] ?? 0);
}

function issuedLists({ plan, ledger }: Subject): readonly PublishedList[] {
  return ledger.flatMap((list) => {
    if (list.kind !== 'item-list' || !isInForce(list, plan)) return [];
    const title = list.title?.text ?? `${list.profile.region}随机抽查事项清单（${list.edition}）`;
    const stated = [{ spot: placeAt(list.positions, ['items']), note: LISTED }];
    const owners = new Set(list.items.map(({ item }) => item.owner));
    return [...owners].map((owner) => {
      const items = list.items.filter(({ item }) => item.owner === owner).map(({ item }) => item);
      return { ...listOf(owner, title, items), stated };
    });
  });
}

function isInForce({ status, issued, expires }: Plan, { asOf }: Plan): boolean {
  return status !== '废止' && (issued === null || issued <= asOf) && (expires === null || expires >= asOf);
}

const LISTED = { zh: '清单所列事项', en: 'the items listed' };

function listOf(owner: string, title: string, items: readonly Item[]): Omit<PublishedList, 'stated'> {
  return { owner, title, items: new Set(items.map(({ name }) => name)) };
}
