import { loadSchema } from '../../schema/load-schema.ts';
import type { NameEntry } from '../../schema/name-sets.ts';
import { planKinds } from '../../schema/plan-kinds.ts';
import { type Loose, loose } from './loose-data.ts';

interface PlanData {
  readonly id: string;
  readonly data: unknown;
}

/** Sets of names by their names, with what such a name is of. */
type Sets = readonly (readonly [string, string, readonly NameEntry[]])[];

/** The ids of all plans as `plan`, those of each kind as `plan.<kind>`, and the rows of plans as `row`. */
export function planNames(plans: readonly PlanData[]): Sets {
  const read = plans.map(({ id, data }) => ({ id, plan: loose(data) }));
  const named = read.map(({ id, plan }) => ({ kind: plan.text('kind'), entry: entryOf(id, noteOf(plan)) }));
  return [
    ['plan', '方案', named.map(({ entry }) => entry)],
    ...planKinds.map(
      (kind) => [`plan.${kind}`, titleOf(kind), named.filter((one) => one.kind === kind).map(({ entry }) => entry)] as const,
    ),
    ['row', '计划行', read.flatMap(({ id, plan }) => rowNames(id, plan))],
  ];
}

function noteOf(plan: Loose): string {
  const kind = planKinds.find((each) => each === plan.text('kind'));
  const sequence = plan.text('sequence');
  const parts = [kind && titleOf(kind), plan.text('year'), sequence && `第${sequence}次`, plan.text('title')];
  return parts.filter((part) => part !== undefined).join('，');
}

/** Rows without a number count on from the one before, through all tables. */
function rowNames(id: string, plan: Loose): readonly NameEntry[] {
  const rows = [...plan.list('rows'), ...plan.list('tables').flatMap((table) => table.list('rows'))];
  let last = 0;
  return rows.map((row) => {
    last = Number(row.text('number') ?? last + 1);
    return entryOf(`${id}#${last}`, row.text('name') ?? '');
  });
}

function titleOf(kind: string): string {
  return loadSchema(kind).title ?? kind;
}

function entryOf(text: string, note: string): NameEntry {
  return { offered: [{ text, note }], accepted: [] };
}
