import type { Example } from '../checks/check.ts';
import { checks } from '../checks/registry.ts';
import type { LanguageRule } from './language-rules/language-rule.ts';
import { languageRules } from './language-rules/registry.ts';

/** Everything a reader may want to know of a rule. */
export interface RuleEntry extends Omit<LanguageRule, 'example'> {
  /** The regulation behind it; null for plain consistency. */
  readonly basis: string | null;
  /** The first day of issue it is in force for; null for always. */
  readonly effectiveFrom: string | null;
  readonly example: Pick<Example, 'bad' | 'good'> | null;
}

/** Every rule a diagnostic may carry, in the order of ids. */
export const ruleBook: readonly RuleEntry[] = [
  ...checks.map(({ id, severity, title, why, fix, basis, effectiveFrom, example }) => ({
    ...{ id, severity, title, why, fix, basis, effectiveFrom },
    example: example ?? null,
  })),
  ...languageRules.map((rule) => ({ ...rule, basis: null, effectiveFrom: null, example: rule.example ?? null })),
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
