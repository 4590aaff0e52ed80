import type { GoodFile } from './good-root.ts';
import type { Site } from './sites.ts';

/** Keys whose texts, or whose lists of texts, name something that stands elsewhere (plan-model: organs, ids, anchors). */
const BY_FILE: Readonly<Record<string, readonly string[]>> = {
  plan: [
    'profile',
    'issuers',
    'addressees',
    'copiesTo',
    'mark',
    'basis',
    'contacts',
    'org',
    'items',
    'after',
    'platform',
    'publishTo',
  ],
  registry: ['owner', 'org', 'parent', 'members'],
  profile: ['platform', 'publishTo', 'template', 'after', 'dispatch'],
  config: ['profile'],
};
const PLAN_PATHS = [/^schedule\.summary\.(to|by)$/, /^schedule\.reports\.\d+\.to$/];
/** Typed as a past document had them, or not looked up at all. */
const NOT_NAMES = [/^asIssued\./, /^overrides\./, /^rows\.\d+\.items\./, /^items\.\d+\./];

/** Whether the text at a site is looked up: in the registries, among the profiles, or among the anchors of the schedule. */
export function isReference({ schema }: GoodFile, { path, data }: Site): boolean {
  if (typeof data !== 'string') return false;
  const name = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  const dotted = path.join('.');
  const file = BY_FILE[schema] ? schema : 'plan';
  if (file === 'plan' && NOT_NAMES.some((form) => form.test(dotted))) return false;
  return BY_FILE[file]?.includes(String(name)) === true || (file === 'plan' && PLAN_PATHS.some((form) => form.test(dotted)));
}
