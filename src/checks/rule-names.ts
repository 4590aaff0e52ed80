import { didYouMean } from '../core/wording.ts';
import { languageRules } from '../language-rules/registry.ts';
import { checks } from './registry.ts';

const judged: ReadonlySet<string> = new Set(checks.map(({ id }) => id));
const switchable: readonly string[] = [...judged, ...languageRules.filter((rule) => rule.switchable).map(({ id }) => id)];
const fixed: readonly string[] = languageRules.filter((rule) => !rule.switchable).map(({ id }) => id);

/** Whether a rule judges meaning, so that what it finds can be waived. */
export function isJudged(rule: string): boolean {
  return judged.has(rule);
}

/**
 * Whether a rule, or every one of a group such as `yaml/*`, says that something cannot be read; their errors stand,
 * whatever a configuration or a waiver says.
 */
export function isFixed(pattern: string): boolean {
  return among(fixed, pattern).length > 0 && rulesMeant(pattern).length === 0;
}

/** The rules a configuration means by an id, or by a group such as `dates/*`; none where there is no such rule to switch. */
export function rulesMeant(pattern: string): readonly string[] {
  return among(switchable, pattern);
}

/** The rule a word most likely meant, of those that can be switched or of others: of that name in whatever group, else the nearest. */
export function nearestRule(word: string, rules: readonly string[] = switchable): string | undefined {
  if (word.endsWith('/*')) {
    const group = didYouMean(groupOf(word), new Set(rules.map(groupOf)));
    return group && `${group}/*`;
  }
  const name = word.slice(word.lastIndexOf('/') + 1);
  return rules.find((id) => id.endsWith(`/${name}`)) ?? didYouMean(word, rules);
}

function among(rules: readonly string[], pattern: string): readonly string[] {
  if (!pattern.endsWith('/*')) return rules.filter((id) => id === pattern);
  return rules.filter((id) => groupOf(id) === groupOf(pattern));
}

function groupOf(rule: string): string {
  return rule.split('/', 1).join();
}
