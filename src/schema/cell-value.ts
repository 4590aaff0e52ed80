import type { Range } from '../core/source.ts';
import { typedDay } from '../core/typed-day.ts';
import type { Column } from './table-columns.ts';

/** Written for “nothing” where a form wants something in every cell. */
const NOTHING = /^(?:无|没有|[-—–－/／\\]+)$/;
/** After a day: the time of it, which no plan asks for. */
const TIME = /^(?:(?:\s*T\s*|\s+)\d{1,2}:\d{2}(?::\d{2})?|\s*)$/;
const WHOLE = /^(\d{1,15})(?:\.0+)?$/;
const ORDINAL = /^(?:\d{1,2}[.．、)）](?!\d)|[（(]\d{1,2}[)）]|[\u2460-\u2473])\s*/u;
/** What people type so that Excel leaves a number alone: `'0123`, `="0123"`. */
const AS_TEXT = /^(?:'(?=\w)|="(.*)"$)/s;

/**
 * What the text of a cell stands for: days in any usual form and numbers as text are put into the plan's form, several
 * entries are taken apart. Text of another form is left as it is, for the schema to judge. Undefined for an empty cell, and
 * null for an empty one in a column that wants a value.
 */
export function cellValue(text: string, column: Column): unknown {
  const plain = text.trim().replace(AS_TEXT, '$1');
  if (plain === '' || (NOTHING.test(plain) && !column.required)) return column.required ? null : undefined;
  const { form } = column;
  switch (form.is) {
    case 'day':
      return isoDay(plain);
    case 'whole':
      return whole(plain);
    case 'record':
      return { [form.key]: plain };
    case 'records':
      return cellParts(text, column).map((part) => ({ [form.key]: part.text }));
    case 'list':
      return cellParts(text, column).map((part) => part.text);
    case 'oneOrMore':
      return oneOrMore(cellParts(text, column).map((part) => part.text));
    default:
      return plain;
  }
}

/** The entries of a cell that holds several, without their numbers, and where they stand in its text. */
export function cellParts(text: string, { split }: Column): readonly (Range & { readonly text: string })[] {
  const parts: (Range & { text: string })[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !split.includes(text.charAt(at))) continue;
    const raw = text.slice(start, at);
    const from = start + raw.length - raw.trimStart().length;
    const ordinal = ORDINAL.exec(text.slice(from, at))?.[0].length ?? 0;
    const entry = text.slice(from + ordinal, at).trimEnd();
    if (entry !== '') parts.push({ text: entry, start: from + ordinal, end: from + ordinal + entry.length });
    start = at + 1;
  }
  return parts;
}

function oneOrMore(texts: readonly string[]): unknown {
  return texts.length === 1 ? texts[0] : texts;
}

function isoDay(text: string): string {
  const typed = typedDay(text);
  return typed && TIME.test(typed.rest) ? typed.day : text;
}

function whole(text: string): number | string {
  const digits = WHOLE.exec(text.normalize('NFKC'))?.[1];
  return digits === undefined ? text : Number(digits);
}
