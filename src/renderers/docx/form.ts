import type { Form, FormRow } from '../../documents/manuscript.ts';
import { emWidth } from '../title-lines.ts';
import { columnTwips } from './column-twips.ts';
import { type FlowRow, type FlowTable, line } from './flow.ts';
import { SMALL_ZI } from './sheet.ts';
import { ruledTable } from './table.ts';

/** U+25A1, which every Chinese face has; U+2610 is in none of them. */
const BOX = '□';
const LABEL_SHARE = 0.28;
const ROW_HEIGHT = 680;
const PADDING = 200;

/** A form of two columns: what is asked; a box before each choice, or room to write. */
export function form(block: Form, textWidth: number): readonly FlowTable[] {
  if (block.rows.length === 0) return [];
  const widths = columnTwips([LABEL_SHARE, 1 - LABEL_SHARE], 2, textWidth);
  return [ruledTable({ caption: block.caption, widths, rows: block.rows.map((row) => formRow(row, widths)) })];
}

function formRow(row: FormRow, [labelWidth = 0, answerWidth = 0]: readonly number[]): FlowRow {
  const answers = answerLines(row, answerWidth - PADDING);
  return {
    height: { twips: ROW_HEIGHT, isExact: false },
    cells: [
      { width: labelWidth, paragraphs: [line('Cell', row.label)] },
      { width: answerWidth, paragraphs: answers.map((text) => line('Cell', text, { align: 'left' })) },
    ],
  };
}

/** Choices on one line where they fit it, else a line each; the text after them. */
function answerLines(row: FormRow, width: number): readonly string[] {
  const choices = row.choices.map((choice) => `${BOX}${choice}`);
  const together = choices.join('　');
  const set = emWidth(together) * SMALL_ZI <= width ? [together] : choices;
  const lines = [...set, ...row.text.split('\n')].filter((text) => text !== '');
  return lines.length === 0 ? [''] : lines;
}
