import type { SheetValue } from '../../documents/sheet-model.ts';
import { cellText } from './cell-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import { xmlText } from './xml-text.ts';

/** Where a cell stands, and its look in the style sheet. */
export interface CellPlace {
  readonly reference: string;
  readonly style: number;
}

/** The start of a row of a height in points. */
export function openRow(number: number, height: number): string {
  return `<row r="${number}" ht="${height}" customHeight="1">`;
}

/** A cell without content. */
export function emptyCell({ reference, style }: CellPlace): string {
  return `<c r="${reference}" s="${style}"/>`;
}

/** A cell that holds a number. */
export function numberCell({ reference, style }: CellPlace, value: number): string {
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

/** A cell that holds a text, and never a formula, whatever it begins with. */
export function textCell({ reference, style }: CellPlace, text: string, strings: SharedStrings): string {
  return `<c r="${reference}" s="${style}" t="s"><v>${strings.indexOf(text)}</v></c>`;
}

/** A cell that holds a formula of ours beside what it works out to. */
export function formulaCell({ reference, style }: CellPlace, formula: string, value: SheetValue): string {
  const open = `<c r="${reference}" s="${style}"`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${open}><f>${xmlText(formula)}</f><v>${value}</v></c>`;
  return `${open} t="str"><f>${xmlText(formula)}</f><v>${xmlText(cellText(String(value ?? '')))}</v></c>`;
}
