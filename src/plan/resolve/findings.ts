import type { Diagnostic, Message, RelatedPlace, Severity } from '../../core/diagnostic.ts';
import { type Place, type PlanPath, type Positions, placeAt } from '../../core/source.ts';
import { type Day, nearestDay, parseDay } from '../days/day.ts';

interface Said {
  readonly rule: string;
  readonly path: PlanPath;
  readonly message: Message;
  readonly hint?: Message | undefined;
  readonly related?: Related | undefined;
  /** Error unless said otherwise. */
  readonly severity?: Severity;
  /** What to type in place of the value, where that is safe unasked. */
  readonly replacement?: string | undefined;
}

/** The other place, in the same file or any other. */
type Related = ({ readonly path: PlanPath } | Place) & { readonly message: Message };

/** What resolving has to say about one file, gathered in the order it is met. */
export interface Findings {
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
  add(said: Said): void;
}

/** An empty gathering for the file of `positions`. */
export function gatherFindings(positions: Positions): Findings {
  const diagnostics: Diagnostic[] = [];
  return {
    positions,
    diagnostics,
    add: ({ rule, path, message, hint, related, severity = 'error', replacement }) => {
      diagnostics.push({
        rule,
        severity,
        message,
        ...(hint ? { hint } : {}),
        file: positions.sourceOf(path).path,
        place: placeAt(positions, path),
        ...(related ? { related: [relatedPlace(positions, related)] } : {}),
        ...(replacement === undefined ? {} : { replacement }),
      });
    },
  };
}

function relatedPlace(positions: Positions, { message, ...spot }: Related): RelatedPlace {
  return { ...('path' in spot ? placeAt(positions, spot.path) : spot), message };
}

/**
 * The day a text of date form names. Where the calendar has none it is said so, and the nearest one stands for it, so that
 * nothing else is missing for want of a day. Null stays null.
 */
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
  return nearestDay(text) ?? null;
}
