import { Paragraph, TableCell, TableRow, WidthType } from 'docx';
import type { Form, FormRow } from '../../documents/manuscript.ts';
import { emWidth } from '../title-lines.ts';
import type { Flow } from './flow.ts';
import { geometry } from './geometry.ts';
import { runs } from './runs.ts';
import { columnTwips, ruledTable } from './table.ts';

/** U+25A1, which every Chinese face has; U+2610 is in none of them. */
const BOX = '□';
const LABEL_SHARE = 0.28;
const ROW_HEIGHT = 680;
const PADDING = 200;

/** A form of two columns: what is asked; a box before each choice, or room to write. */
export function form(block: Form, textWidth: number): readonly Flow[] {
  if (block.rows.length === 0) return [];
  const widths = columnTwips([LABEL_SHARE, 1 - LABEL_SHARE], 2, textWidth);
  return [
    {
      table: ruledTable(
        block.rows.map((row) => formRow(row, widths)),
        widths,
      ),
      caption: block.caption,
    },
  ];
}

function formRow(row: FormRow, widths: readonly number[]): TableRow {
  const [labelWidth = 0, answerWidth = 0] = widths;
  const label = new Paragraph({ style: 'Cell', alignment: 'center', children: runs(row.label) });
  const answer = answerLines(row, answerWidth - PADDING).map(
    (line) => new Paragraph({ style: 'Cell', alignment: 'left', children: runs(line) }),
  );
  return new TableRow({
    cantSplit: true,
    height: { value: ROW_HEIGHT, rule: 'atLeast' },
    children: [
      new TableCell({ verticalAlign: 'center', width: dxa(labelWidth), children: [label] }),
      new TableCell({ verticalAlign: 'center', width: dxa(answerWidth), children: answer }),
    ],
  });
}

/** Choices on one line where they fit it, else a line each; the text after them. */
function answerLines(row: FormRow, width: number): readonly string[] {
  const choices = row.choices.map((choice) => `${BOX}${choice}`);
  const line = choices.join('　');
  const set = emWidth(line) * geometry.smallZi <= width ? [line] : choices;
  const lines = [...set, ...row.text.split('\n')].filter((text) => text !== '');
  return lines.length === 0 ? [''] : lines;
}

function dxa(size: number): { size: number; type: 'dxa' } {
  return { size, type: WidthType.DXA };
}
