import { findViolations } from './find-violations.ts';
import { planKinds } from './plan-kinds.ts';
import type { SchemaName } from './validate.ts';

/** More than any plan of a known kind has. */
const NO_KIND = 10_000;

/** How many things are wrong with the shape of data; `plan` asks the data for its kind. */
export function countFaults(name: SchemaName | 'plan', data: unknown): number {
  const schema = name === 'plan' ? kindOf(data) : name;
  return schema === undefined ? NO_KIND : findViolations(schema, data ?? {}).length;
}

function kindOf(data: unknown): SchemaName | undefined {
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  return planKinds.find((each) => each === kind);
}
