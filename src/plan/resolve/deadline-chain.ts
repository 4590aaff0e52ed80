import type { PlanPath } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import { sayUnknown } from '../names/find-name.ts';
import type { Deadline, Span } from '../schedule.ts';
import { dayAt } from './findings.ts';
import { type DeadlineContext, type DeadlineSource, resolveDeadline } from './resolve-deadline.ts';
import type { Resolving } from './resolving.ts';

const ISO_FORM = /^\d{4}-\d{2}-\d{2}$/;
/** Reports are not counted from. */
export const REPORT_PREFIX = 'reports.';

/** The days a deadline may count from beside other deadlines. */
export interface Ground {
  readonly window: Span | null;
  readonly visits: Span | null;
  readonly issued: Day | null;
}

interface Chain {
  /** Every deadline by the name an anchor calls it. */
  readonly sources: ReadonlyMap<string, DeadlineSource>;
  readonly ground: Ground;
  /** Names of deadlines a schedule may have, stated or not. */
  readonly slots: readonly string[];
}

/** Resolves each deadline once, when it or one that counts from it is asked for. */
export function deadlineChain(resolving: Resolving, { sources, ground, slots }: Chain): (name: string) => Deadline | null {
  const { findings, calendar, input } = resolving;
  const done = new Map<string, Deadline | null>();
  const open = new Set<string>();
  const fixed = fixedAnchors(ground);
  const anchors = [...new Set([...fixed.keys(), ...slots, ...sources.keys()])].filter((name) => !name.startsWith(REPORT_PREFIX));

  const dayOf: DeadlineContext['dayOf'] = (name, path, stated) => {
    if (ISO_FORM.test(name)) return dayAt(findings, name, path);
    if (open.has(name)) {
      sayCycle(resolving, name, path);
      return null;
    }
    if (!anchors.includes(name)) {
      sayUnknown(findings, { kind: 'anchor', written: name, path, names: anchors });
      return null;
    }
    const source = sources.get(name);
    const deadline = source ? deadlineOf(name) : null;
    const day = source ? (deadline?.due ?? null) : (fixed.get(name) ?? null);
    const isOpen = name === 'issued' || (deadline !== null && deadline.form !== 'every');
    if (day === null && stated && !isOpen) sayWithoutDay(resolving, { name, recurs: deadline !== null }, path);
    return day;
  };
  const context: DeadlineContext = { findings, calendar, year: input.year, dayOf };

  function deadlineOf(name: string): Deadline | null {
    const known = done.get(name);
    if (known !== undefined) return known;
    const source = sources.get(name);
    open.add(name);
    const deadline = source ? resolveDeadline(context, source) : null;
    open.delete(name);
    done.set(name, deadline);
    return deadline;
  }
  return deadlineOf;
}

function fixedAnchors({ window, visits, issued }: Ground): ReadonlyMap<string, Day | null> {
  return new Map([
    ['issued', issued],
    ['window.start', window?.start ?? null],
    ['window.end', window?.end ?? null],
    ['visits.start', visits?.start ?? null],
    ['visits.end', visits?.end ?? null],
  ]);
}

function sayCycle({ findings }: Resolving, name: string, path: PlanPath): void {
  findings.add({
    rule: 'dates/deadline-cycle',
    path,
    message: {
      zh: `期限从 \`${name}\` 起算，而 \`${name}\` 又从它起算，应改为从一个确定的日期起算`,
      en: `Unexpected anchor \`${name}\`, which itself counts from this deadline, expected one that leads to a day`,
    },
  });
}

/** An anchor the plan knows and does not state, or one that recurs. */
function sayWithoutDay(
  { findings }: Resolving,
  { name, recurs }: { readonly name: string; readonly recurs: boolean },
  path: PlanPath,
): void {
  findings.add({
    rule: 'dates/anchor-without-day',
    path,
    message: recurs
      ? {
          zh: `期限从 \`${name}\` 起算，而它每期都有，应改为从一个确定的日期起算`,
          en: `Unexpected anchor \`${name}\`, which recurs, expected one that is a single day`,
        }
      : {
          zh: `期限从 \`${name}\` 起算，而方案没有写明它，应写明 \`${name}\` 或改从别处起算`,
          en: `Unexpected anchor \`${name}\`, which the plan does not state, expected one that it does`,
        },
  });
}
