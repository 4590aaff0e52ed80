import type { Outcome } from '../core/diagnostic.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import { explainViolation } from './explain-violation.ts';
import { findViolations } from './find-violations.ts';
import type { PlanKindName } from './plan-kinds.ts';

export type SchemaName = PlanKindName | 'registry' | 'profile' | 'outline' | 'calendar-overrides' | 'config';

/**
 * Holds data against a schema. The value is there only where it fits; each thing that does not fit is one sentence at
 * its place. `T` is the input type generated from the same schema. An empty file counts as one without keys.
 */
export function validate<T>(name: SchemaName, tree: YamlTree): Outcome<T> {
  const data = tree.data ?? {};
  const found = findViolations(name, data);
  if (found.length === 0) return { value: data as T, diagnostics: [] };
  return { value: undefined, diagnostics: found.map((violation) => explainViolation(violation, tree.positions)) };
}
