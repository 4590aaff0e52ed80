import type { Positions } from '../../src/core/source.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';

/** Where the values of a YAML text stand. A text that cannot be read fails the test. */
export function positionsOf(text: string, path = 'plans/test/2026/plan.yaml'): Positions {
  const { value, diagnostics } = parseYaml({ path, text });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('; '));
  return value.positions;
}
