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
import { yamlLayout } from './yaml-layout.ts';
import { yamlSigns } from './yaml-signs.ts';
import { yamlValues } from './yaml-values.ts';

/** Every rule spoken before and around the checks. */
export const languageRules: readonly LanguageRule[] = [
  ...yamlSigns,
  ...yamlLayout,
  ...yamlValues,
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
