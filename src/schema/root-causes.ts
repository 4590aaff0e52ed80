import type { PlanPath } from '../core/source.ts';
import type { Violation } from './violation.ts';

/**
 * The violations without those that only echo another: a key is not missing where it stands misspelt, or misplaced, nor
 * is a mapping empty whose keys stand elsewhere.
 */
export function rootCauses(violations: readonly Violation[]): readonly Violation[] {
  const unknown = violations.flatMap((violation) => (violation.kind === 'unknown-key' ? [violation] : []));
  if (unknown.length === 0 || unknown.length === violations.length) return violations;
  const given = new Set(
    unknown.flatMap(({ path, meant, home }) => {
      if (meant !== undefined) return [keyAt(path.slice(0, -1), meant)];
      return home === undefined ? [] : [keyAt(home.path, home.name)];
    }),
  );
  const homes = new Set(unknown.flatMap(({ home }) => (home === undefined ? [] : [JSON.stringify(home.path)])));
  return violations.filter((violation) => {
    if (violation.kind === 'missing-key') return !violation.keys.some((key) => given.has(keyAt(violation.path, key)));
    return !('value' in violation) || violation.value !== null || !homes.has(JSON.stringify(violation.path));
  });
}

function keyAt(path: PlanPath, key: string): string {
  return JSON.stringify([...path, key]);
}
