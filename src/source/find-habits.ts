import type { Diagnostic } from '../core/diagnostic.ts';
import type { Range, Source } from '../core/source.ts';
import { fullwidthColonAt } from './fullwidth-colon.ts';
import { problem } from './problem.ts';
import type { Spot } from './spot.ts';

const PERCENT = /^[\d０-９]+(?:[.．][\d０-９]+)?[%％]$/;
const DATE = /^(\d{4})\s*[-/年.]\s*(\d{1,2})\s*[-/月.]\s*(\d{1,2})\s*日?$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const KEY_AND_COLON = /^([A-Za-z][A-Za-z0-9]*)：/;
const INDENTED_KEY = /^([ \t]*\u3000[ \t\u3000]*)(?:- )?[A-Za-z][A-Za-z0-9]*:(?=\s|$)/gm;

/** What writers of Chinese do by habit and YAML reads as something else: full-width signs, dates with 年 and /, lost zeros. */
export function findHabits(source: Source, root: Spot): readonly Diagnostic[] {
  const found: Diagnostic[] = [...fullwidthIndents(source)];
  if (root.scalar && typeof root.scalar.value === 'string') found.push(...colonInPlaceOfKey(source, root, /^([^\s：]{1,40})：/));
  const open: { name: string | number; spot: Spot }[] = [{ name: '', spot: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, spot } = next;
    found.push(...quotedKey(source, name, spot), ...habitsOf(source, name, spot));
    for (const [childName, child] of spot.children) open.push({ name: childName, spot: child });
  }
  return found.sort((a, b) => (a.place?.range.start ?? 0) - (b.place?.range.start ?? 0));
}

function habitsOf(source: Source, name: string | number, spot: Spot): readonly Diagnostic[] {
  const text = spot.scalar?.value;
  if (typeof text !== 'string' || spot.scalar?.style !== 'plain') return [];
  if (PERCENT.test(text) && /[０-９．％]/.test(text)) return [fullwidthPercent(source, text, spot.value)];
  if (DATE.test(text) && !ISO.test(text)) return [dateForm(source, text, spot.value)];
  if (name === 'phone' && /^[\d+]+$/.test(text)) return [unquotedPhone(source, text, spot.value)];
  if (/^[-+]?0\d+$/.test(text)) return [leadingZero(source, text, spot.value)];
  return typeof name === 'string' && name !== '' ? colonInPlaceOfKey(source, spot, KEY_AND_COLON) : [];
}

function fullwidthPercent(source: Source, text: string, range: Range): Diagnostic {
  const expected = text.normalize('NFKC');
  return problem(source, 'fullwidth-percent', range, {
    message: {
      zh: `百分比为 \`${text}\`，应用半角写作 \`${expected}\``,
      en: `Unexpected full-width \`${text}\`, expected \`${expected}\``,
    },
  });
}

function dateForm(source: Source, text: string, range: Range): Diagnostic {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  const expected = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return problem(source, 'date-form', range, {
    message: { zh: `日期为 \`${text}\`，应写作 \`${expected}\``, en: `Unexpected date \`${text}\`, expected \`${expected}\`` },
  });
}

function unquotedPhone(source: Source, text: string, range: Range): Diagnostic {
  return problem(source, 'unquoted-phone', range, {
    severity: 'warning',
    message: {
      zh: `\`phone\` 的值 \`${text}\` 会读作数字，应加引号写作 \`'${text}'\``,
      en: `Unexpected number \`${text}\` at \`phone\`, expected a quoted string such as \`'${text}'\``,
    },
  });
}

function leadingZero(source: Source, text: string, range: Range): Diagnostic {
  return problem(source, 'leading-zero-lost', range, {
    message: {
      zh: `\`${text}\` 会读作数字而丢掉前面的 0，应加引号写作 \`'${text}'\``,
      en: `Unexpected number \`${text}\`, expected quotes (\`'${text}'\`) to keep its leading zero`,
    },
  });
}

function quotedKey(source: Source, name: string | number, spot: Spot): readonly Diagnostic[] {
  const match = typeof name === 'string' ? /^[“”„‘’](.*)[“”‘’]$/.exec(name) : null;
  if (!match || !spot.key) return [];
  return [
    problem(source, 'curly-quotes', spot.key, {
      message: {
        zh: `键 \`${name}\` 用了中文引号，应写作 \`${match[1]}\``,
        en: `Unexpected curly quotes around the key \`${name}\`, expected \`${match[1]}\``,
      },
    }),
  ];
}

/** A text that stands where keys are expected and begins like one: `window： …` on a line of its own. */
function colonInPlaceOfKey(source: Source, spot: Spot, form: RegExp): readonly Diagnostic[] {
  const { start, end } = spot.value;
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const match = form.exec(source.text.slice(start, end));
  if (!match || source.text.slice(lineStart, start).replace('\ufeff', '').trim() !== '') return [];
  return [fullwidthColonAt(source, match[1] ?? '', start + match[0].length - 1)];
}

function fullwidthIndents(source: Source): readonly Diagnostic[] {
  return [...source.text.matchAll(INDENTED_KEY)].map((match) => {
    const indent = match[1] ?? '';
    const count = indent.split('\u3000').length - 1;
    return problem(
      source,
      'fullwidth-indent',
      { start: match.index, end: match.index + indent.length },
      {
        message: {
          zh: `缩进含 \`${count}\` 个全角空格，应为半角空格`,
          en: `Unexpected full-width spaces (\`${count}\`) in the indentation, expected plain spaces`,
        },
      },
    );
  });
}
