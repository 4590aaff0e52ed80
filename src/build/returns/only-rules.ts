import { checks } from '../../checks/registry.ts';
import type { Severities } from '../../core/diagnostic.ts';

/** Severities by which some rules are as they are set, and all others say nothing. */
export function onlyRules(severities: Severities, isWanted: (rule: string) => boolean): Severities {
  return new Map([...severities, ...checks.flatMap(({ id }) => (isWanted(id) ? [] : [[id, 'off'] as const]))]);
}
