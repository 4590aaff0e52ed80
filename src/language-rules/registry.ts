import { collectRules } from './collect-rules.ts';
import { configRules } from './config-rules.ts';
import { dateRules } from './date-rules.ts';
import { figureRules } from './figure-rules.ts';
import { frozenRules } from './frozen-rules.ts';
import type { LanguageRule } from './language-rule.ts';
import { layoutRules } from './layout-rules.ts';
import { nameRules } from './name-rules.ts';
import { outlineRules } from './outline-rules.ts';
import { schemaRules } from './schema-rules.ts';
import { tableRules } from './table-rules.ts';
import { targetRules } from './target-rules.ts';
import { waiverRules } from './waiver-rules.ts';
import { yamlLayoutRules } from './yaml-layout-rules.ts';
import { yamlSignsRules } from './yaml-signs-rules.ts';
import { yamlValuesRules } from './yaml-values-rules.ts';

/** Every rule spoken before and around the checks. */
export const languageRules: readonly LanguageRule[] = [
  ...yamlSignsRules,
  ...yamlLayoutRules,
  ...yamlValuesRules,
  ...schemaRules,
  ...nameRules,
  ...outlineRules,
  ...tableRules,
  ...targetRules,
  ...configRules,
  ...waiverRules,
  ...dateRules,
  ...figureRules,
  ...layoutRules,
  ...collectRules,
  ...frozenRules,
];
