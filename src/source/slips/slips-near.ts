import type { Source } from '../../core/source.ts';
import { boundSlips } from './bound-slips.ts';
import { bracketSlips } from './bracket-slips.ts';
import { colonSlips } from './colon-slips.ts';
import { dashSlips } from './dash-slips.ts';
import { indentSlips, levelsAbove } from './indent-slips.ts';
import { isBlank, type Line, lineOf, linesAfter, linesBefore } from './line.ts';
import { quoteSlips } from './quote-slips.ts';
import { scanLine } from './scan-line.ts';
import { signSlips } from './sign-slips.ts';
import type { Slip } from './slip.ts';

const LINES_BEFORE = 3;
/** Lines looked through for a quote or bracket that was opened and not closed. */
const FURTHEST = 300;
/** Signs of a line that is looked at; one longer is not of this kind. */
const LONGEST = 5000;

/** What may have been got wrong at an offset or shortly before it, likelier things first. */
export function* slipsNear(source: Source, offset: number): Generator<Slip> {
  const lines = linesNear(source.text, offset);
  for (const line of lines) yield* signsOf(source, line);
  const open = unpaired(source.text, offset);
  if (open && !lines.some(({ start }) => start === open.start)) yield* signsOf(source, open);
  const above = [...levelsAbove(source.text, offset)].filter(({ start }) => !lines.some((line) => line.start === start));
  for (const line of [...lines, ...above]) yield* indentSlips(source, line);
}

function* signsOf(source: Source, line: Line): Generator<Slip> {
  if (line.text.length > LONGEST) return;
  const scan = scanLine(line);
  yield* colonSlips(source, line, scan);
  yield* boundSlips(source, line);
  yield* dashSlips(source, line);
  yield* bracketSlips(source, line, scan);
  yield* quoteSlips(source, line, scan);
  yield* signSlips(source, line);
}

/** The line itself, those before it, and the one after. */
function linesNear(text: string, offset: number): readonly Line[] {
  const own = lineOf(text, offset);
  const before: Line[] = [];
  for (const line of linesBefore(text, offset)) {
    if (before.length === LINES_BEFORE) break;
    before.push(line);
  }
  const [after] = linesAfter(text, offset);
  return [...(isBlank(own) ? [] : [own]), ...before, ...(after ? [after] : [])];
}

/** The nearest line above with a quote or bracket that is not closed on it. */
function unpaired(text: string, offset: number): Line | undefined {
  let count = 0;
  for (const line of linesBefore(text, offset)) {
    const { openers, openQuote } = scanLine(line);
    if (openers.length > 0 || openQuote !== null) return line;
    count += 1;
    if (count === FURTHEST) return undefined;
  }
  return undefined;
}
