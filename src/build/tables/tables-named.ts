import type { PlanPath } from '../../core/source.ts';
import { tablePlaces, tableShape } from '../../schema/table-columns.ts';

/** A table a plan names, in the place of a list of it. */
export interface TableName {
  readonly kind: string;
  /** The mapping that names it. */
  readonly at: PlanPath;
  readonly from: string;
}

/** The tables a plan names; `hasList` for one beside the list it would stand for, which the schema says of the plan itself. */
export function tablesNamed(data: unknown): readonly (TableName & { readonly hasList: boolean })[] {
  const kind = valueAt(data, ['kind']);
  if (typeof kind !== 'string') return [];
  return tablePlaces(kind).flatMap((at) => {
    const list = tableShape(kind, at)?.list;
    const from = valueAt(data, [...at, 'from']);
    if (typeof from !== 'string' || list === undefined) return [];
    const hasList = valueAt(data, [...at, list]) !== undefined;
    return hasList && at.length === 0 ? [] : [{ kind, at, from, hasList }];
  });
}

function valueAt(data: unknown, path: PlanPath): unknown {
  return path.reduce((value: unknown, key) => Object.entries(Object(value)).find(([name]) => name === key)?.[1], data);
}
