import type { LanguageRule } from './language-rule.ts';

/** Every rule spoken before the checks. */
export const languageRules: readonly LanguageRule[] = [];
