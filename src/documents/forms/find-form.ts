import { standardLayouts } from '../../plan/statistics/standard-layouts.ts';
import type { StatisticsLayout } from '../../plan/statistics/statistics-layout.ts';
import type { AnnexForm } from './form.ts';
import { preNotice } from './pre-notice.ts';
import { statisticsForm } from './statistics.ts';

const own = [preNotice];

/** The form of an id: one of ours, or a statistics form, those of the registry before the standard ones. */
export function findForm(id: string, registered: StatisticsLayout | undefined): AnnexForm | undefined {
  const layout = registered ?? standardLayouts.find((each) => each.id === id);
  return layout ? statisticsForm(layout) : own.find((form) => form.id === id);
}

/** Ids of the forms every root has, with the title of those that have one of their own. */
export const standardForms: ReadonlyMap<string, string | null> = new Map([
  ...standardLayouts.map(({ id }) => [id, null] as const),
  ...own.map(({ id, title }) => [id, title] as const),
]);
