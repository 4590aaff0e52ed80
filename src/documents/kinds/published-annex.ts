import type { PlanPath } from '../../core/source.ts';
import type { Withheld } from '../../plan/results.ts';
import { published } from '../facts/published.ts';
import { composeOwnTable, type OwnColumn, pickColumns } from './own-table.ts';
import type { OwnAnnex } from './telling.ts';

/** An entry and its place among those that are published, counted from 1. */
export interface Numbered<Entry> {
  readonly number: number;
  readonly entry: Entry;
}

/** Worded by the outline. */
const TITLE = '{{tableTitle}}';

/** The table of the entries that are made public, across the page; none where nothing is. */
export function publishedAnnex<Entry extends { readonly withheld: Withheld | null }>(
  columns: readonly OwnColumn<Numbered<Entry>>[],
  entries: readonly Entry[],
  path: PlanPath,
): readonly OwnAnnex[] {
  const rows = published(entries).map((entry, index) => ({ number: index + 1, entry }));
  if (rows.length === 0) return [];
  const { table } = composeOwnTable(pickColumns(columns, rows, null), [{ heading: null, rows }], path);
  return [{ title: TITLE, orientation: 'landscape', table }];
}
