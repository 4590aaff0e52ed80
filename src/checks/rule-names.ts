import { didYouMean } from '../core/wording.ts';
import { checks } from './registry.ts';

/** Groups whose rules say that a file, or a part of it, cannot be made sense of. They neither change nor are waived. */
const FIXED_GROUPS: ReadonlySet<string> = new Set(['yaml', 'schema', 'names', 'outline', 'tables', 'config']);
/** Rules of other groups that stages before the checks speak by. */
const FIXED: ReadonlySet<string> = new Set([
  'dates/anchor-without-day',
  'dates/calendar-year-missing',
  'dates/date-not-in-calendar',
  'dates/deadline-cycle',
  'dates/end-before-start',
  'dates/series-month-beyond',
  'dates/series-too-long',
  'dates/series-without-days',
  'numbering/level-too-deep',
  'ratios/amount-not-whole',
  'ratios/range-reversed',
  'references/credit-code-checksum',
  'waivers/reason-missing',
]);
const OF_WAIVERS = ['waivers/comment-malformed', 'waivers/expired', 'waivers/unknown-rule', 'waivers/unused'] as const;

const judged: readonly string[] = checks.map(({ id }) => id);
const switchable: readonly string[] = [...judged, ...OF_WAIVERS];

/** Whether a rule judges meaning, so that what it finds can be waived. */
export function isJudged(rule: string): boolean {
  return judged.includes(rule);
}

/** Whether a rule says that something cannot be read; its errors stand, whatever a configuration or a waiver says. */
export function isFixed(rule: string): boolean {
  return (FIXED_GROUPS.has(groupOf(rule)) && !isJudged(rule)) || FIXED.has(rule);
}

/** The rules a configuration means by an id, or by a group such as `dates/*`; none where there is no such rule to switch. */
export function rulesMeant(pattern: string): readonly string[] {
  if (!pattern.endsWith('/*')) return switchable.filter((id) => id === pattern);
  return switchable.filter((id) => groupOf(id) === groupOf(pattern));
}

/** The rule a word most likely meant: of that name in whatever group, else the nearest. */
export function nearestRule(word: string): string | undefined {
  if (word.endsWith('/*')) {
    const group = didYouMean(groupOf(word), new Set(switchable.map(groupOf)));
    return group && `${group}/*`;
  }
  const name = word.slice(word.lastIndexOf('/') + 1);
  return switchable.find((id) => id.endsWith(`/${name}`)) ?? didYouMean(word, switchable);
}

function groupOf(rule: string): string {
  return rule.split('/', 1).join();
}
