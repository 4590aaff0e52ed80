import type { ItemList, ListedItem } from '../../plan/item-list.ts';
import type { PublicDataListedItem } from '../../schema/public-data.ts';
import { ownerText } from '../kinds/item-columns.ts';
import { listedInOrder } from '../kinds/item-list.ts';
import { percentOf } from './bound-data.ts';
import type { KindData } from './kind-data.ts';

/** The public data of a list of items, numbered in the order of the document. */
export function itemListData(plan: ItemList): KindData {
  const listed = listedInOrder(plan);
  return {
    organs: listed.flatMap(({ owner }) => owner ?? []),
    facts: { edition: plan.edition, items: listed.map((each, index) => itemData(each, index + 1)) },
  };
}

function itemData(listed: ListedItem, number: number): PublicDataListedItem {
  const { item, source } = listed;
  const { category, name, content, objects, except, objectKinds, methods, level, ratio, frequency, legalBasis } = item;
  return {
    number,
    category,
    name,
    content,
    objects,
    except,
    objectKinds,
    class: item.class,
    methods,
    level,
    owner: ownerText(listed),
    percent: ratio === null ? null : percentOf(ratio),
    frequency,
    legalBasis: legalBasis.map(({ law, article }) => ({ law, article })),
    source,
  };
}
