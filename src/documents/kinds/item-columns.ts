import { printShare } from '../../plan/figures/share.ts';
import type { ListedItem } from '../../plan/item-list.ts';
import { shortName } from '../../plan/names/short-name.ts';
import { withinMarks } from '../within-marks.ts';
import type { OwnColumn } from './own-table.ts';

/** An item and its place in the list, counted from 1. */
export interface NumberedItem extends ListedItem {
  readonly number: number;
}

/** The columns a list of items may have, in the order they are printed; the schema names the same ones. */
export const itemColumns: readonly OwnColumn<NumberedItem>[] = [
  { title: '序号', least: 2, text: ({ number }) => String(number) },
  { title: '抽查领域', least: 3, text: ({ item }) => item.category ?? '' },
  { title: '抽查事项', least: 6, text: ({ item }) => item.name },
  { title: '抽查内容', least: 6, text: ({ item }) => item.content.join('；') },
  { title: '抽查对象', least: 4, text: ({ item }) => item.objects.join('、') },
  { title: '主体类型', least: 4, text: ({ item }) => item.objectKinds.join('、') },
  { title: '事项类别', least: 4, text: ({ item }) => item.class ?? '' },
  { title: '检查方式', least: 4, text: ({ item }) => item.methods.join('、') },
  { title: '检查层级', least: 2, text: ({ item }) => item.level.join('、') },
  { title: '检查主体', least: 4, text: ownerText },
  { title: '抽查比例', least: 2, text: ({ item }) => (item.ratio === null ? '' : printShare(item.ratio)) },
  { title: '抽查频次', least: 3, text: ({ item }) => item.frequency ?? '' },
  { title: '检查依据', least: 6, text: basisText },
  { title: '来源清单', least: 5, text: ({ source }) => source ?? '' },
  { title: '备注', least: 3, text: ({ item }) => (item.except.length === 0 ? '' : `不含${item.except.join('、')}`) },
];

/** The organ that inspects, by its short name. */
export function ownerText({ item, owner }: ListedItem): string {
  return owner === undefined ? item.owner : shortName(owner);
}

function basisText({ item }: ListedItem): string {
  return item.legalBasis
    .map(({ law, article }) => `${/^《/.test(law) ? law : `《${withinMarks('《', law)}》`}${article ?? ''}`)
    .join('；');
}
