import { sum } from '../../core/sum.ts';
import type { Form, FormField, Table } from '../../documents/manuscript.ts';
import type { Cell } from '../../documents/sheet-model.ts';

/** More columns than HTML counts. */
const MOST_SPANNED = 1000;

export interface CellView {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Whether it covers others. */
  readonly spans: boolean;
  /** What a header cell stands over. */
  readonly scope: 'col' | 'colgroup';
}

export interface TableView {
  readonly kind: 'table';
  readonly caption: string;
  /** Whether its caption stands above it already, as the title of what it stands in. */
  readonly isTitled: boolean;
  /** Percentages, one a column. */
  readonly widths: readonly string[];
  readonly columnCount: number;
  readonly header: readonly (readonly CellView[])[];
  readonly body: readonly (readonly CellView[])[];
}

export interface FormView {
  readonly kind: 'form';
  readonly caption: string;
  /** Whether its caption stands above it already. */
  readonly isTitled: boolean;
  /** Whether questions stand beside each other, in four columns. */
  readonly paired: boolean;
  /** `wide`: its answer reaches over the columns others have a second question in. */
  readonly rows: readonly { readonly fields: readonly FormField[]; readonly wide: boolean }[];
}

/** A table as page frames set it. A caption that is missing is the title of what the table stands in. */
export function tableView({ caption, widths, header, body }: Table, title: string): TableView {
  const together = sum(widths);
  return {
    kind: 'table',
    ...captionOf(caption, title),
    widths: together > 0 ? widths.map((width) => `${((width / together) * 100).toFixed(2)}%`) : [],
    columnCount: Math.max(
      0,
      widths.length,
      ...[...header, ...body].slice(0, 1).map((row) => row.reduce((n, cell) => n + cell.columns, 0)),
    ),
    header: header.map((row) => row.map(cellView)),
    body: body.map((row) => row.map(cellView)),
  };
}

/** A form as page frames set it. */
export function formView({ caption, rows }: Form, title: string): FormView {
  const paired = rows.some(({ beside }) => beside !== undefined);
  return {
    kind: 'form',
    ...captionOf(caption, title),
    paired,
    rows: rows.map(({ beside, ...field }) => ({
      fields: beside === undefined ? [field] : [field, beside],
      wide: paired && beside === undefined,
    })),
  };
}

function captionOf(own: string, title: string): Pick<TableView, 'caption' | 'isTitled'> {
  const caption = own === '' ? title : own;
  return { caption, isTitled: caption === title };
}

function cellView({ text, columns, rows }: Cell): CellView {
  const [across, down] = [within(columns), within(rows)];
  return { text, columns: across, rows: down, spans: across > 1 || down > 1, scope: across > 1 ? 'colgroup' : 'col' };
}

function within(span: number): number {
  return Math.max(1, Math.min(MOST_SPANNED, Math.trunc(span) || 1));
}
