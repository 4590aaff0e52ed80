import type { Diagnostic, Message } from '../core/diagnostic.ts';
import { type Positions, placeAt } from '../core/source.ts';
import { type Retyped, retype } from './retype.ts';
import type { WrongValue } from './violation.ts';

const LONGEST = 60;
const QUOTED = /^['"]/;
/** Habits that are faults of shape; the others have rules of their own. */
const SHAPES: ReadonlySet<Retyped['habit']> = new Set(['type', 'words', 'unit']);

/** What to say of a value that would fit if it were typed in other signs; undefined where it would not. */
export function explainRetyped(violation: WrongValue, positions: Positions): Diagnostic | undefined {
  const { value, path, fits, label } = violation;
  if (value === null || typeof value === 'object') return undefined;
  const place = placeAt(positions, path);
  const raw = place.source.text.slice(place.range.start, place.range.end);
  const isText = typeof value === 'string';
  const text = isText ? value : raw;
  if (text === undefined || text.length > LONGEST || !positions.has(path)) return undefined;
  const meant = retype(text, fits);
  if (!meant) return undefined;
  const typed =
    typeof meant.value === 'string'
      ? isText
        ? positions.spell(path, { old: text, text: meant.value })
        : `'${meant.value}'`
      : String(meant.value);
  // what a number counts may be said elsewhere, and is the writer's to take off
  const isSafe = typed !== undefined && meant.habit !== 'unit' && isReal(meant) && !(isText && raw === '');
  const rule = SHAPES.has(meant.habit) ? `schema/${violation.kind}` : `yaml/${meant.habit}`;
  return {
    rule,
    severity: 'error',
    message: wording(meant, { text, label: label ?? '值', typed: typed ?? String(meant.value), isQuoted: QUOTED.test(raw) }),
    file: place.source.path,
    place,
    ...(isSafe && { replacement: typed }),
  };
}

interface Told {
  readonly text: string;
  readonly label: string;
  readonly typed: string;
  readonly isQuoted: boolean;
}

function wording({ habit, value }: Retyped, { text, label, typed, isQuoted }: Told): Message {
  const meant = String(value);
  switch (habit) {
    case 'no-break-space':
      return {
        zh: `${label}前后有看不见的空格，应为 \`${meant}\``,
        en: `Unexpected invisible spaces around \`${meant}\`, expected none`,
      };
    case 'curly-quotes':
      return {
        zh: `${label}用了引号：\`${text}\`，应写作 \`${meant}\``,
        en: `Unexpected quotes in \`${text}\`, expected \`${meant}\``,
      };
    case 'fullwidth-percent':
      return {
        zh: `百分比为 \`${text}\`，应用半角写作 \`${meant}\``,
        en: `Unexpected full-width \`${text}\`, expected \`${meant}\``,
      };
    case 'fullwidth-sign':
      return {
        zh: `${label}为全角的 \`${text}\`，应写作半角的 \`${meant}\``,
        en: `Unexpected full-width \`${text}\`, expected \`${meant}\``,
      };
    case 'date-form':
      return { zh: `日期为 \`${text}\`，应写作 \`${meant}\``, en: `Unexpected date \`${text}\`, expected \`${meant}\`` };
    case 'words':
      return { zh: `${label}为 \`${text}\`，应写作 \`${meant}\``, en: `Unexpected \`${text}\`, expected \`${meant}\`` };
    case 'unit':
      return {
        zh: `${label}为 \`${text}\`，应只写数 \`${meant}\``,
        en: `Unexpected \`${text}\`, expected the number alone: \`${meant}\``,
      };
    case 'type':
      return isQuoted
        ? { zh: `${label}加了引号，应直接写作 \`${typed}\``, en: `Unexpected quotes around \`${text}\`, expected \`${typed}\`` }
        : {
            zh: `${label}会读作数字，应为文字，加引号写作 \`${typed}\``,
            en: `Unexpected number \`${text}\`, expected quotes: \`${typed}\``,
          };
  }
}

/** A day the calendar has, where the value is one: no other is typed unasked. */
function isReal({ value }: Retyped): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return true;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
