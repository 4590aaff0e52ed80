import { typedDay } from '../core/typed-day.ts';
import { isTargetField, type TargetField } from '../documents/papers/target-facts.ts';
import { parseDay, printDay } from '../plan/days/day.ts';
import type { CampaignParts } from './campaign-parts.ts';
import { type CleanText, cleanText } from './clean-text.ts';
import { type Complaint, complaints } from './complaint.ts';
import { type RowReading, readWork } from './read-work.ts';
import type { Target } from './target.ts';
import type { ColumnField, TargetHeader } from './target-columns.ts';
import { targetKey } from './target-key.ts';
import type { ListCell, ListRow } from './target-rows.ts';

/** Characters of a cell; more is no answer to any question of a form. */
const LONGEST = 500;
/** A sentence listing items may be longer. */
const LONGEST_ITEMS = 4000;
/** What may be several names in one cell. */
const LISTS: ReadonlySet<ColumnField> = new Set(['lead', 'departments', 'items']);
const OLD_NUMBER = /^\d{15}$/;
/** How programs write a day without a time. Any other time is part of what is to be printed. */
const NO_TIME = /^(?:[ T]0?0:00(?::00)?)?$/;
const PERSONS = /[、,，;；/\s]+/;

/** What a row comes to: an enterprise, unless something is wrong that no paper should show. */
export interface ReadRow {
  readonly target: Target | undefined;
  readonly complaints: readonly Complaint[];
}

interface Reading extends RowReading {
  readonly header: TargetHeader;
  readonly first: ListCell;
}

/** Reads a row of a list, and says what is wrong with it by itself. */
export function readTarget(row: ListRow, header: TargetHeader, parts: CampaignParts): ReadRow {
  const [first] = row.cells;
  const said: Complaint[] = [];
  if (first === undefined) return { target: undefined, complaints: said };
  const reading: Reading = { values: valuesOf(row, header, said), header, parts, first, said };
  const { values } = reading;
  if (!values.has('name')) said.push({ ...complaints.nameMissing(), cell: first });
  const code = codeOf(reading);
  const day = dayOf(reading);
  countInspectors(reading);
  const work = readWork(reading);
  const facts = new Map<TargetField, string>();
  for (const field of header.fields) if (isTargetField(field)) facts.set(field, values.get(field)?.text ?? '');
  if (facts.has('code')) facts.set('code', code);
  if (facts.has('day')) facts.set('day', day);
  if (said.some(({ severity }) => severity === 'error')) return { target: undefined, complaints: said };
  return { target: { row: row.number, key: targetKey(facts), facts, ...work }, complaints: said };
}

function valuesOf({ cells }: ListRow, { columns }: TargetHeader, said: Complaint[]): RowReading['values'] {
  const values = new Map<ColumnField, { readonly text: string; readonly cell: ListCell }>();
  for (const cell of cells) {
    const field = columns.get(cell.column);
    if (field === undefined) continue;
    const most = field === 'items' ? LONGEST_ITEMS : LONGEST;
    if (cell.text.length > most) {
      said.push({ ...complaints.tooLong(cell.text.length, most), cell });
      continue;
    }
    const { text, dropped } = LISTS.has(field) ? cleanLines(cell.text) : cleanText(cell.text);
    if (dropped.length > 0) said.push({ ...complaints.dropped(dropped), cell });
    if (text !== '') values.set(field, { text, cell });
  }
  return values;
}

/** A cell of several names as a list has it: where a line ends, a name does. */
function cleanLines(text: string): CleanText {
  const lines = text.split(/[\r\n]+/).map(cleanText);
  const filled = lines.map((line) => line.text).filter((line) => line !== '');
  return { text: filled.join('\n'), dropped: lines.flatMap(({ dropped }) => dropped) };
}

/** A code in the width and case codes are written in. */
function codeOf({ values, header, first, said }: Reading): string {
  const given = values.get('code');
  if (given === undefined) {
    if (header.fields.has('code')) said.push({ ...complaints.codeMissing(), cell: first });
    return '';
  }
  const { cell } = given;
  const code = given.text
    .normalize('NFKC')
    .replace(/^['’`]|\s/g, '')
    .toUpperCase();
  if (OLD_NUMBER.test(code)) said.push({ ...complaints.oldNumber(code), cell });
  else {
    const fault = complaints.code(code);
    if (fault !== undefined) said.push({ ...fault, cell });
  }
  return code;
}

function dayOf({ values, parts, said }: Reading): string {
  const given = values.get('day');
  if (given === undefined) return '';
  const typed = typedDay(given.text);
  const day = typed && NO_TIME.test(typed.rest) ? parseDay(typed.day) : undefined;
  if (day === undefined) {
    said.push({ ...complaints.dayUnreadable(given.text), cell: given.cell });
    return given.text;
  }
  const { visits } = parts;
  if (visits !== null && (day < visits.start || day > visits.end))
    said.push({ ...complaints.dayOutside(day, visits.start, visits.end), cell: given.cell });
  return printDay(day);
}

function countInspectors({ values, parts, said }: Reading): void {
  const given = values.get('inspectors');
  if (given === undefined) return;
  const count = given.text.split(PERSONS).filter((name) => name !== '').length;
  if (count < parts.inspectors) said.push({ ...complaints.inspectors(count, parts.inspectors), cell: given.cell });
}
