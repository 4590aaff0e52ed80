import { sum } from '../../core/sum.ts';
import type { Form, FormField, FormRow } from '../../documents/manuscript.ts';
import { type FormSize, formSize } from '../table-size.ts';
import { emWidth } from '../title-lines.ts';
import { columnTwips } from './column-twips.ts';
import { type FlowCell, type FlowRow, type FlowTable, line, type StyleId } from './flow.ts';
import { PER_POINT } from './sheet.ts';
import { ruledTable } from './table.ts';

/** U+25A1, which every Chinese face has; U+2610 is in none of them. */
const BOX = '□';
const PADDING = 200;

/** How the cells of a form are set. */
interface FormLook {
  readonly size: FormSize;
  readonly style: StyleId;
  readonly widths: readonly number[];
}

/** A form: what is asked; beside it a box before each choice, or room to write. */
export function form(block: Form, textWidth: number): readonly FlowTable[] {
  if (block.rows.length === 0) return [];
  const size = formSize(block);
  const widths = columnTwips(size.shares, size.shares.length, textWidth);
  const look: FormLook = { size, widths, style: size.isDense ? 'SmallCell' : 'Cell' };
  return [ruledTable({ caption: block.caption, widths, rows: block.rows.map((row) => formRow(row, look)) })];
}

function formRow(row: FormRow, look: FormLook): FlowRow {
  const { widths, size } = look;
  const [label = 0, answer = 0, besideLabel = 0, besideAnswer = 0] = widths;
  const whole = sum(widths) - label;
  const cells =
    row.beside === undefined
      ? fieldCells(row, look, { label, answer: whole, columns: widths.length - 1 })
      : [
          ...fieldCells(row, look, { label, answer, columns: 1 }),
          ...fieldCells(row.beside, look, { label: besideLabel, answer: besideAnswer, columns: 1 }),
        ];
  return { height: { twips: size.row * PER_POINT, isExact: false }, cells };
}

interface FieldWidths {
  readonly label: number;
  readonly answer: number;
  /** Columns the answer reaches over. */
  readonly columns: number;
}

function fieldCells(field: FormField, { style, size }: FormLook, { label, answer, columns }: FieldWidths): readonly FlowCell[] {
  const answers = answerLines(field, answer - PADDING, size.em * PER_POINT);
  return [
    { width: label, paragraphs: field.label.split('\n').map((text) => line(style, text)) },
    {
      width: answer,
      ...(columns > 1 ? { columns } : {}),
      paragraphs: answers.map((text) => line(style, text, { align: 'left' })),
    },
  ];
}

/** Choices on one line where they fit it, else a line each; the text after them. */
function answerLines(field: FormField, width: number, em: number): readonly string[] {
  const choices = field.choices.map((choice) => `${BOX}${choice}`);
  const together = choices.join('　');
  const set = emWidth(together) * em <= width ? [together] : choices;
  const lines = [...set, ...field.text.split('\n')].filter((text) => text !== '');
  return lines.length === 0 ? [''] : lines;
}
