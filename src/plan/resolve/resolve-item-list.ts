import type { PlanPath } from '../../core/source.ts';
import type { ItemListInput, RegistryItemInput } from '../../schema/inputs.ts';
import type { Typed } from '../entity.ts';
import type { ItemList, ListedItem } from '../item-list.ts';
import { itemReference } from '../names/find-item.ts';
import type { Item, Registry } from '../registry/registry.ts';
import { prose } from './collect-prose.ts';
import { resolveColumns } from './resolve-columns.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveItem } from './resolve-item.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { organReference, organReferences, type Resolving } from './resolving.ts';

const ROOT: PlanPath = ['items'];
const ALL = '全部';

/** Resolves a list of items: those it names or writes out, all of the registry, or all of some organs. */
export function resolveItemList(resolving: Resolving, input: ItemListInput): ItemList {
  const { items, edition, groupBy, columns } = input;
  const common = resolveCommon(resolving, [...prose(edition, ['edition']), ...itemsProse(items)]);
  return {
    ...common,
    kind: 'item-list',
    path: [],
    schedule: resolveSchedule(resolving, {}, { defaults: {}, issued: common.issued }),
    edition: edition ?? `${input.year}年版`,
    items: itemsOf(resolving, items),
    groupBy: groupBy ?? null,
    columns: resolveColumns(columns),
  };
}

function itemsOf(resolving: Resolving, input: ItemListInput['items']): readonly ListedItem[] {
  const { registry } = resolving;
  if (input === ALL) return registered(resolving, registry.items, ROOT);
  if ('owners' in input) {
    const path = [...ROOT, 'owners'];
    const owners = organReferences(resolving, input.owners, path).map(({ organ }) => organ.id);
    const own = registry.items.filter(({ owner }) => owners.includes(owner));
    return registered(resolving, own, path);
  }
  return input.map((entry, index) => {
    const path = [...ROOT, index];
    if (typeof entry !== 'string') return writtenOut(resolving, entry, path);
    return listed(resolving, itemReference(resolving, [], { written: entry, path }).item, path);
  });
}

/** Items taken from the registry as a whole; none at all is said so. */
function registered(resolving: Resolving, items: readonly Item[], path: PlanPath): readonly ListedItem[] {
  if (items.length === 0) {
    resolving.findings.add({
      rule: 'names/unknown',
      path,
      message: {
        zh: '登记库里没有可列的抽查事项，应先登记，或在 `items` 里逐项写全',
        en: 'Unexpected lack of registered items, expected some in the registry or written out in `items`',
      },
    });
  }
  return items.map((item) => listed(resolving, item, path));
}

function listed({ registry }: Resolving, item: Item, path: PlanPath): ListedItem {
  return { path, item, owner: registry.organs.find(({ id }) => id === item.owner), source: sourceOf(registry, item) };
}

/** 《标题》（2026年版）; a list the registry does not know by its id is printed as written. */
function sourceOf({ documents }: Registry, { sourceList }: Item): string | null {
  if (sourceList === null) return null;
  const { document, edition } = sourceList;
  const title = documents.find(({ id }) => id === document)?.title ?? document;
  return `《${title}》${edition === null ? '' : `（${edition}）`}`;
}

function writtenOut(resolving: Resolving, input: RegistryItemInput, path: PlanPath): ListedItem {
  const { organ } = organReference(resolving, { written: input.owner, path: [...path, 'owner'] });
  return { ...listed(resolving, resolveItem(input, organ.id), path), owner: organ };
}

function itemsProse(items: ItemListInput['items']): readonly Typed[] {
  if (items === ALL || 'owners' in items) return [];
  return items.flatMap((entry, index) => {
    if (typeof entry === 'string') return [];
    const path = [...ROOT, index];
    return [...prose(entry.name, [...path, 'name']), ...prose(entry.content, [...path, 'content'])];
  });
}
