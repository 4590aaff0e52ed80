import type { ItemList, ListedItem } from '../../plan/item-list.ts';
import { itemListFacts } from '../facts/item-list-facts.ts';
import { chineseNumeral } from '../numbering.ts';
import { itemColumns, type NumberedItem, ownerText } from './item-columns.ts';
import { composeOwnTable, pickColumns, type RowGroup } from './own-table.ts';
import { keyFacts, type OwnAnnex, type Telling } from './telling.ts';

/** What is grouped by is said once in a heading, and not again in every row. */
const GROUPINGS = { 类别: '抽查领域', 检查主体: '检查主体' } as const;
const NO_GROUP = '其他';

/** What a list of items tells of itself. */
export function tellItemList(plan: ItemList): Telling {
  const { items, edition, disclosure } = plan;
  const owners = [...new Set(items.map(ownerText))];
  const categories = [...new Set(items.flatMap(({ item }) => item.category ?? []))];
  return {
    facts: itemListFacts(plan),
    keyFacts: keyFacts([
      ['版次', edition],
      ['抽查事项', `${items.length}项`],
      ['抽查领域', categories.join('、')],
      ['检查主体', owners.join('、')],
      ['信息公开类型', disclosure.type],
    ]),
    keywords: ['随机抽查事项清单', ...categories, ...owners],
    clauses: [`列抽查事项${items.length}项`, `检查主体为${owners.join('、')}`],
    sections: [],
    annexes: [annexOf(plan)],
    sheets: () => [],
  };
}

function annexOf({ items, groupBy, columns }: ItemList): OwnAnnex {
  const groups = groupsOf(items, groupBy);
  const rows = groups.flatMap((group) => group.rows);
  const said = groupBy === null ? null : GROUPINGS[groupBy];
  const picked = pickColumns(itemColumns, rows, columns).filter(({ title }) => columns !== null || title !== said);
  return { title: null, ...composeOwnTable(picked, groups, ['items']) };
}

/** The items in the order the document has them. */
export function listedInOrder({ items, groupBy }: ItemList): readonly ListedItem[] {
  return groupsOf(items, groupBy).flatMap(({ rows }) => rows);
}

/** The items by what the plan groups them by, in the order each group is first met, those of none last, numbered through. */
function groupsOf(items: ItemList['items'], groupBy: ItemList['groupBy']): readonly RowGroup<NumberedItem>[] {
  const keyOf = (listed: ItemList['items'][number]): string =>
    groupBy === '类别' ? (listed.item.category ?? NO_GROUP) : groupBy === '检查主体' ? ownerText(listed) : '';
  const met = new Set(items.map(keyOf));
  const keys = met.delete(NO_GROUP) ? [...met, NO_GROUP] : [...met];
  let number = 0;
  return keys.map((key, index) => ({
    heading: groupBy === null ? null : `${chineseNumeral(index + 1)}、${key}`,
    rows: items
      .filter((listed) => keyOf(listed) === key)
      .map((listed) => {
        number += 1;
        return { ...listed, number };
      }),
  }));
}
