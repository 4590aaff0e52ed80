import type { Cell, CellValue } from 'exceljs';

/** Stands in the text form of a sheet for a line break inside a cell. */
export const BREAK = '↵';

/** What a cell shows: of a formula what it was saved with, also a 0, which its value leaves out. */
export function shownValue({ result, value }: Pick<Cell, 'result' | 'value'>): CellValue | undefined {
  return isFormula(value) ? result : value;
}

function isFormula(value: CellValue | undefined): boolean {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

/** The text of a cell as a reader of the sheet sees it: breaks of one kind, no tabs, no blanks around it. */
export function cellText(value: CellValue | undefined): string {
  return textOf(value).replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'boolean') return truthText(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return textOf(value.text);
  return 'result' in value ? textOf(value.result) : '';
}

/** A truth as sheets show it. */
export function truthText(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

/** A day of a cell, given as midnight UTC, as `YYYY-MM-DD`; with its time where the cell has one. */
export function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  const shown = time.replace(/\.\d+Z$/, '').replace(/:00$/, '');
  return shown === '00:00' ? day : `${day} ${shown}`;
}
