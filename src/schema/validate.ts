import type { Outcome } from '../core/diagnostic.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import { explainShape } from './explain-shape.ts';
import { findViolations } from './find-violations.ts';
import type { PlanKindName } from './plan-kinds.ts';

/** The schemas that files are held against. */
export type SchemaName = PlanKindName | 'registry' | 'profile' | 'outline' | 'calendar-overrides' | 'config' | 'baseline';

/**
 * Holds data against a schema. The value is there only where it fits; each thing that does not fit is one sentence at
 * its place. `T` is the input type generated from the same schema. An empty file counts as one without keys.
 */
export function validate<T>(name: SchemaName, tree: YamlTree): Outcome<T> {
  const data = tree.data ?? {};
  const found = findViolations(name, data);
  if (found.length === 0) return { value: data as T, diagnostics: [] };
  return { value: undefined, diagnostics: explainShape(name, tree, found) };
}
