import type { Diagnostic, Severities } from '../../core/diagnostic.ts';
import type { PlanPath, Range, Source } from '../../core/source.ts';
import { withoutRepeats } from '../../core/without-repeats.ts';
import { type Day, parseDay } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Subject } from '../check.ts';
import { isFixed, isJudged, nearestRule, rulesMeant } from '../rule-names.ts';
import { type CommentFault, type CommentWaiver, readWaiverComments } from './waiver-comments.ts';
import { type WaiverFault, waiverWords } from './waiver-words.ts';

/** A diagnostic and the path of the plan it is about. */
export interface Located {
  readonly path: PlanPath;
  readonly diagnostic: Diagnostic;
}

/** A waiver wherever it is written: among the plan's `waivers`, or in a comment above a line. */
interface Waiver {
  readonly rule: string;
  readonly ruleRange: Range;
  readonly until: Day | null;
  readonly untilRange: Range;
  covers(located: Located): boolean;
}

interface Remark {
  readonly fault: WaiverFault;
  readonly range: Range;
  readonly found: string;
  readonly expected?: string | undefined;
}

/**
 * The diagnostics no waiver covers, and those on the waivers themselves: without a reason or a rule that there is, past
 * their end, or with nothing to waive.
 */
export function applyWaivers({ plan, today }: Subject, found: readonly Located[], severities: Severities): readonly Diagnostic[] {
  const { waivers, faults } = statedWaivers(plan);
  const [known, unknown] = split(waivers, ({ rule }) => isJudged(rule));
  const [expired, valid] = split(known, ({ until }) => until !== null && today.isAfter(until));
  const [used, idle] = split(valid, (waiver) => found.some((one) => waiver.covers(one)));
  const kept = found.filter((located) => !used.some((waiver) => waiver.covers(located)));
  const unused = idle.filter(({ rule }) => severities.get(rule) !== 'off');
  const remarks = [
    ...faults,
    ...unknown.map(({ rule, ruleRange }) => unknownRule(rule, ruleRange)),
    ...expired.map(
      ({ rule, until, untilRange }) => ({ fault: 'expired', range: untilRange, found: rule, expected: `${until}` }) as const,
    ),
    ...unused.map(({ rule, ruleRange }) => ({ fault: 'unused', range: ruleRange, found: rule }) as const),
  ];
  const { source } = plan.positions;
  return [...kept.map(({ diagnostic }) => diagnostic), ...remarks.flatMap((each) => say(source, severities, each))];
}

function statedWaivers(plan: Plan): { readonly waivers: readonly Waiver[]; readonly faults: readonly Remark[] } {
  const { source, comments } = plan.positions;
  const { waivers, faults } = readWaiverComments(source, comments);
  const written = waivers.map((each) => writtenWaiver(source, each));
  return { waivers: [...listedWaivers(plan), ...written], faults: [...faults.map(remarkOf), ...daysMissing(waivers)] };
}

function listedWaivers({ positions, waivers }: Plan): readonly Waiver[] {
  return waivers.map(({ rule, at, until, path }) => ({
    rule,
    ruleRange: positions.locate([...path, 'rule']),
    until,
    untilRange: positions.locate([...path, 'until']),
    covers: (located) => rule === located.diagnostic.rule && isBelow(located.path, at),
  }));
}

function writtenWaiver(source: Source, { rule, ruleRange, until, line }: CommentWaiver): Waiver {
  return {
    rule,
    ruleRange,
    until: (until && parseDay(until.text)) ?? null,
    untilRange: until?.range ?? ruleRange,
    covers: ({ diagnostic }) => rule === diagnostic.rule && startsIn(diagnostic, source, line),
  };
}

/** The ends of comments that no calendar has. */
function daysMissing(waivers: readonly CommentWaiver[]): readonly Remark[] {
  const ends = withoutRepeats(
    waivers.flatMap(({ until }) => until ?? []), // several rules of one comment share its end
    ({ range }) => range.start,
  );
  const missing = ends.filter(({ text }) => parseDay(text) === undefined);
  return missing.map(({ text, range }) => ({ fault: 'noDay', found: text, range }));
}

function isBelow(path: PlanPath, ancestor: string): boolean {
  return ancestor === '' || `${path.join('.')}.`.startsWith(`${ancestor}.`);
}

function startsIn({ place }: Diagnostic, source: Source, line: Range): boolean {
  if (place?.source.path !== source.path) return false;
  return place.range.start >= line.start && place.range.start < line.end;
}

function remarkOf({ fault, found, range }: CommentFault): Remark {
  return fault === 'noRule' ? unknownRule(found, range) : { fault, found, range };
}

function unknownRule(rule: string, range: Range): Remark {
  if (isFixed(rule) || rulesMeant(rule).length > 0) return { fault: 'fixedRule', found: rule, range };
  return { fault: 'unknownRule', found: rule, range, expected: nearestRule(rule) };
}

function say(source: Source, severities: Severities, { fault, range, found, expected }: Remark): readonly Diagnostic[] {
  const { rule, severity: own, message, hint } = waiverWords(fault, { found, expected });
  const severity = severities.get(rule) ?? own;
  if (severity === 'off') return [];
  return [{ rule, severity, message, hint, file: source.path, place: { source, range } }];
}

function split<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
