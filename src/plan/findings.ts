import type { Diagnostic, Message } from '../core/diagnostic.ts';
import { type PlanPath, type Positions, placeAt } from '../core/source.ts';
import { type Day, parseDay } from './day.ts';

interface Said {
  readonly rule: string;
  readonly path: PlanPath;
  readonly message: Message;
  readonly hint?: Message | undefined;
  readonly related?: { readonly path: PlanPath; readonly message: Message } | undefined;
}

/** What resolving has to say about one file, gathered in the order it is met. */
export interface Findings {
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
  add(said: Said): void;
}

/** An empty gathering for the file of `positions`. All it holds are errors. */
export function gatherFindings(positions: Positions): Findings {
  const diagnostics: Diagnostic[] = [];
  return {
    positions,
    diagnostics,
    add: ({ rule, path, message, hint, related }) => {
      diagnostics.push({
        rule,
        severity: 'error',
        message,
        ...(hint ? { hint } : {}),
        file: positions.sourceOf(path).path,
        place: placeAt(positions, path),
        ...(related ? { related: [{ ...placeAt(positions, related.path), message: related.message }] } : {}),
      });
    },
  };
}

/** The day a text of date form names; null, and said so, where the calendar has none. Null stays null. */
export function dayAt(findings: Findings, text: string | null | undefined, path: PlanPath): Day | null {
  if (text === null || text === undefined) return null;
  const day = parseDay(text);
  if (day !== undefined) return day;
  findings.add({
    rule: 'dates/date-not-in-calendar',
    path,
    message: {
      zh: `日期为 \`${text}\`，应为日历上有的一天，写作 \`YYYY-MM-DD\``,
      en: `Unexpected date \`${text}\`, expected a day of the calendar written \`YYYY-MM-DD\``,
    },
  });
  return null;
}
