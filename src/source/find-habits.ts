import type { Diagnostic } from '../core/diagnostic.ts';
import type { Range, Source } from '../core/source.ts';
import { fullwidthColonAt } from './fullwidth-colon.ts';
import { byStart, problem } from './problem.ts';
import { dashSlips } from './slips/dash-slips.ts';
import { lineOf, lineStart } from './slips/line.ts';
import { loneQuote } from './slips/lone-quote.ts';
import type { Slip } from './slips/slip.ts';
import type { Spot } from './spot.ts';

const KEY_AND_COLON = /^([A-Za-z][A-Za-z0-9]*)：/;
const WORD_AND_COLON = /^([^\s：]{1,40})：/;
const QUOTED = /^[“”„‘’](.*)[“”‘’]$/;

/** What writers of Chinese do by habit and YAML reads as something else, whatever the text is for. */
export function findHabits(source: Source, root: Spot): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (root.scalar && typeof root.scalar.value === 'string') found.push(...colonInPlaceOfKey(source, root, WORD_AND_COLON));
  const open: { name: string | number; spot: Spot }[] = [{ name: '', spot: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, spot } = next;
    found.push(...quotedKey(source, name, spot), ...habitsOf(source, name, spot));
    for (const [childName, child] of spot.children) open.push({ name: childName, spot: child });
  }
  return found.sort(byStart);
}

function habitsOf(source: Source, name: string | number, spot: Spot): readonly Diagnostic[] {
  const text = spot.scalar?.value;
  if (typeof text !== 'string' || spot.scalar?.style !== 'plain') return [];
  if (name === 'phone' && /^[\d+]+$/.test(text)) return [unquotedPhone(source, text, spot.value)];
  if (/^[-+]?0\d+$/.test(text)) return [leadingZero(source, text, spot.value)];
  if (endsInLoneQuote(text)) return [atLoneQuote(source, spot.value)];
  const [tight] = tightDash(source, spot.value);
  if (tight) return [tight.said];
  const swallowed = swallowedEntry(source, spot.value);
  if (swallowed.length > 0) return swallowed;
  return typeof name === 'string' && name !== '' ? colonInPlaceOfKey(source, spot, KEY_AND_COLON) : [];
}

function unquotedPhone(source: Source, text: string, range: Range): Diagnostic {
  return problem(source, 'unquoted-phone', range, {
    severity: 'warning',
    message: {
      zh: `\`phone\` 的值 \`${text}\` 会读作数字，应加引号写作 \`'${text}'\``,
      en: `Unexpected number \`${text}\` at \`phone\`, expected a quoted string such as \`'${text}'\``,
    },
    replacement: `'${text}'`,
  });
}

function leadingZero(source: Source, text: string, range: Range): Diagnostic {
  const number = text.replace(/^([-+]?)0+(?=\d)/, '$1');
  return problem(source, 'leading-zero-lost', range, {
    message: {
      zh: `\`${text}\` 会读作数字而丢掉前面的 0，应加引号写作 \`'${text}'\`，是数则写作 \`${number}\``,
      en: `Unexpected number \`${text}\`, expected quotes (\`'${text}'\`) to keep its leading zero, or \`${number}\``,
    },
  });
}

function quotedKey(source: Source, name: string | number, spot: Spot): readonly Diagnostic[] {
  const inner = typeof name === 'string' ? QUOTED.exec(name)?.[1] : undefined;
  if (inner === undefined || !spot.key) return [];
  return [
    problem(source, 'curly-quotes', spot.key, {
      message: {
        zh: `键 \`${name}\` 用了中文引号，应写作 \`${inner}\``,
        en: `Unexpected curly quotes around the key \`${name}\`, expected \`${inner}\``,
      },
      ...(/^[\p{L}][\p{L}\p{N}./-]*$/u.test(inner) && { replacement: inner }),
    }),
  ];
}

/** Not an apostrophe: an odd number of quotes, the last of them at the end and after no letter of the alphabet. */
function endsInLoneQuote(text: string): boolean {
  const quote = text.at(-1);
  if (quote !== '"' && (quote !== "'" || /[A-Za-z]'$/.test(text))) return false;
  return text.split(quote).length % 2 === 0;
}

function atLoneQuote(source: Source, { end }: Range): Diagnostic {
  const { rule, at, message } = loneQuote(end - 1, source.text.charAt(end - 1));
  return problem(source, rule, at, { message });
}

/** `-甲` with an entry of a list below it: to YAML both are one text. */
function tightDash(source: Source, { start, end }: Range): readonly Slip[] {
  if (source.text.charAt(start) !== '-' || !/\n[ \t]*- \S/.test(source.text.slice(start, end))) return [];
  return [...dashSlips(source, lineOf(source.text, start))];
}

/** An entry of a list that is indented deeper than the list: to YAML it is the rest of the text before it. */
function swallowedEntry(source: Source, { start, end }: Range): readonly Diagnostic[] {
  const match = /\n[ \t]*(?=- \S)/.exec(source.text.slice(start, end));
  if (!match) return [];
  const at = start + match.index + match[0].length;
  return [
    problem(
      source,
      'indentation',
      { start: at, end: at + 1 },
      {
        message: {
          zh: '此项缩进过深，接在了上一行的文字后面，应与同级的项左对齐',
          en: 'Unexpected indentation that makes this entry part of the text before it, expected the column of its list',
        },
      },
    ),
  ];
}

/** A text that stands where keys are expected and begins like one: `window： …` on a line of its own. */
function colonInPlaceOfKey(source: Source, spot: Spot, form: RegExp): readonly Diagnostic[] {
  const { start, end } = spot.value;
  const match = form.exec(source.text.slice(start, end));
  if (!match || source.text.slice(lineStart(source.text, start), start).replace('\ufeff', '').trim() !== '') return [];
  return [fullwidthColonAt(source, match[1] ?? '', start + match[0].length - 1)];
}
