import type { Example } from '../../checks/check.ts';
import { checks } from '../../checks/registry.ts';
import { nearestRule } from '../../checks/rule-names.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import { didYouMean } from '../../core/wording.ts';
import type { LanguageExample, LanguageRule } from '../../language-rules/language-rule.ts';
import { languageRules } from '../../language-rules/registry.ts';

/** Everything a reader may want to know of a rule. */
export interface RuleEntry extends Omit<LanguageRule, 'example' | 'switchable'> {
  /** The regulation behind it; null for plain consistency. */
  readonly basis: string | null;
  /** The first day of issue it is in force for; null for always. */
  readonly effectiveFrom: string | null;
  /** With what stands beside it, where that matters. */
  readonly example: (Example & LanguageExample) | null;
}

/** Every rule a diagnostic may carry, in the order of ids. */
export const ruleBook: readonly RuleEntry[] = [
  ...checks.map(({ id, severity, title, why, fix, basis, effectiveFrom, example }) => ({
    ...{ id, severity, title, why, fix, basis, effectiveFrom, example },
  })),
  ...languageRules.map(({ id, severity, title, why, fix, example }) => ({
    ...{ id, severity, title, why, fix, basis: null, effectiveFrom: null, example: example ?? null },
  })),
].toSorted((a, b) => compareTexts(a.id, b.id));

/** The rules a word names: one by its id or by what follows its group, or all of a group (`dates`, `dates/*`). */
export function rulesNamed(word: string): readonly RuleEntry[] {
  const name = word.replace(/\/\*?$/, '');
  return ruleBook.filter(({ id }) => id === name || id.startsWith(`${name}/`) || id.endsWith(`/${name}`));
}

/** The rule or the group that a word naming none most likely meant. */
export function ruleMeant(word: string): string | undefined {
  const ids = ruleBook.map(({ id }) => id);
  if (word.includes('/')) return nearestRule(word, ids);
  // as `rulesNamed` takes it: a group, or what follows one
  const meant = new Map(ids.flatMap((id) => id.split('/').map((name, at) => [name, at === 0 ? name : id] as const)));
  const name = didYouMean(word, meant.keys());
  return name === undefined ? undefined : meant.get(name);
}
