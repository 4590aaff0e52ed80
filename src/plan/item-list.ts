import type { ColumnChoice } from './annual-plan.ts';
import type { Entity } from './entity.ts';
import type { PlanCommon } from './plan-common.ts';
import type { Item, Organ } from './registry/registry.ts';

/** 随机抽查事项清单: an edition of the items that may be inspected at random. */
export interface ItemList extends PlanCommon {
  readonly kind: 'item-list';
  /** 2026年版; that of the plan's year unless it says otherwise. */
  readonly edition: string;
  readonly items: readonly ListedItem[];
  /** What items are put together by; null for one unbroken list. */
  readonly groupBy: '类别' | '检查主体' | null;
  /** Null for every column some item fills. */
  readonly columns: readonly ColumnChoice[] | null;
}

/** An item of the list; its path is `items` where the plan takes all of the registry. */
export interface ListedItem extends Entity {
  readonly item: Item;
  /** The organ that inspects; undefined where nobody knows its name. */
  readonly owner: Organ | undefined;
  /** The published list it comes from, as printed. */
  readonly source: string | null;
}
