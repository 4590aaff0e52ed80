import type { LayoutColumn } from '../../plan/statistics/statistics-layout.ts';
import { givenColumn } from '../given-column.ts';
import type { SheetColumn } from '../sheet-model.ts';
import { labelOf } from './statistics-header.ts';

const CHARACTERS_PER_SHARE = 14;

/** A column of figures to fill in, as a statistics form has it. */
export function figureColumn(column: LayoutColumn, noun: string): SheetColumn {
  const width = Math.round(column.share * CHARACTERS_PER_SHARE);
  return { ...givenColumn(column.key, labelOf(column, noun), { type: 'number', width }), isAsked: true, prompt: column.prompt };
}
