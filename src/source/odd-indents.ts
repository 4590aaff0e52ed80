import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { sum } from '../core/sum.ts';
import { byStart, problem } from './problem.ts';
import { lineOf, linesAfter, linesBefore } from './slips/line.ts';

const WIDE = /^([ \t]*[\u00a0\u3000][ \t\u00a0\u3000]*)(?=(?:- )?["“]?[A-Za-z][\w./-]*["”]?:(?:\s|$))/gm;
const WIDE_IN_BROKEN =
  /^([ \t]*[\u00a0\u3000][ \t\u00a0\u3000]*)(?=[-－][ \u00a0\u3000]|(?:- )?["“]?(?:[A-Za-z][\w./-]*|\p{Script=Han}{1,12})["”]?[:：])/gmu;
const TABBED = /^( *)(\t[ \t]*)(?=[^\s#])/gm;
const WIDE_SPACE = /[\u00a0\u3000]/;
const MAX_SAID = 20;

/** Lines of a text that reads, indented with spaces YAML does not count: keys at another level than they seem to have. */
export function wideIndents(source: Source): readonly Diagnostic[] {
  if (!WIDE_SPACE.test(source.text)) return [];
  return [...source.text.matchAll(WIDE)].slice(0, MAX_SAID).map((match) => wideIndent(source, match.index, match[1] ?? ''));
}

/** What in the indentation of a text that cannot be read is no plain space; whatever else is said of it only echoes that. */
export function oddIndents(source: Source): readonly Diagnostic[] {
  const wide = [...source.text.matchAll(WIDE_IN_BROKEN)].map((match) => wideIndent(source, match.index, match[1] ?? ''));
  const tabs = [...source.text.matchAll(TABBED)].map((match) => tabIndent(source, match.index, match));
  return [...wide, ...tabs].sort(byStart).slice(0, MAX_SAID);
}

function wideIndent(source: Source, start: number, indent: string): Diagnostic {
  const count = [...indent].filter((sign) => sign === '\u3000' || sign === '\u00a0').length;
  return problem(
    source,
    'fullwidth-indent',
    { start, end: start + indent.length },
    {
      message: {
        zh: `缩进含 \`${count}\` 个全角或不换行空格，应为半角空格`,
        en: `Unexpected full-width or no-break spaces (\`${count}\`) in the indentation, expected plain spaces`,
      },
      ...offer(source, start, indent),
    },
  );
}

function tabIndent(source: Source, start: number, [, spaces = '', tabs = '']: readonly string[]): Diagnostic {
  const at = start + spaces.length;
  const { replacement } = offer(source, start, spaces + tabs);
  return problem(
    source,
    'tab-indent',
    { start: at, end: at + tabs.length },
    {
      message: { zh: '缩进用了制表符，应为空格', en: 'Unexpected tab in the indentation, expected spaces' },
      ...(replacement?.startsWith(spaces) && { replacement: replacement.slice(spaces.length) }),
    },
  );
}

/** Plain spaces of the same width, where a line beside this one begins at that column: only then it is sure to be meant. */
function offer(source: Source, start: number, indent: string): { readonly replacement?: string } {
  const width = widthOf(indent);
  const [before] = linesBefore(source.text, start);
  const [after] = linesAfter(source.text, lineOf(source.text, start).start);
  const columns = [before, after].flatMap((line) => (line ? [widthOf(/^\s*/.exec(line.text)?.[0] ?? '')] : []));
  return columns.includes(width) ? { replacement: ' '.repeat(width) } : {};
}

function widthOf(indent: string): number {
  return sum(Array.from(indent, (sign) => (sign === '\t' || sign === '\u3000' ? 2 : 1)));
}
