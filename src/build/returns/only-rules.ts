import { checks } from '../../checks/registry.ts';
import type { Severity } from '../../core/diagnostic.ts';

/** Severities by which some rules are as they are set, and all others say nothing. */
export function onlyRules(
  severities: ReadonlyMap<string, Severity | 'off'>,
  isWanted: (rule: string) => boolean,
): ReadonlyMap<string, Severity | 'off'> {
  return new Map([...severities, ...checks.flatMap(({ id }) => (isWanted(id) ? [] : [[id, 'off'] as const]))]);
}
