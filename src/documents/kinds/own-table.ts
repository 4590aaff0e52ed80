import type { PlanPath } from '../../core/source.ts';
import { sum } from '../../core/sum.ts';
import type { ColumnChoice } from '../../plan/annual-plan.ts';
import type { Table } from '../manuscript.ts';
import type { Cell } from '../sheet-model.ts';

/** A column a table of the plan's own may have. */
export interface OwnColumn<Row> {
  readonly title: string;
  /** Least width in characters. */
  readonly least: number;
  /** Printed only where a plan asks for it. */
  readonly isExtra?: boolean;
  text(row: Row): string;
}

/** Rows under a heading across the table, or without one. */
export interface RowGroup<Row> {
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

export interface OwnTable {
  readonly orientation: 'portrait' | 'landscape';
  readonly table: Table;
}

/** Up to this many columns a table may stand upright. */
const UPRIGHT_COLUMNS = 6;
/** Characters that stand beside each other on a line of a table, upright and across. */
const ROOM = { portrait: 31, landscape: 60 } as const;
/** What a cell keeps free at its sides, in characters. */
const SIDES = 0.9;
/** A serial number stays on one line; its digits are this wide, in characters. */
const SERIAL = /^\d+$/;
const DIGIT = 0.56;
/** By how much a column grows at a time. */
const STEP = 0.25;

/** The columns a plan picks, in its order; without a choice those some row fills, but for the extra ones. */
export function pickColumns<Row>(
  known: readonly OwnColumn<Row>[],
  rows: readonly Row[],
  choice: readonly ColumnChoice[] | null,
): readonly OwnColumn<Row>[] {
  if (choice === null) return known.filter(({ isExtra, text }) => !isExtra && rows.some((row) => text(row) !== ''));
  return choice.flatMap(({ column: name, title }) => {
    const column = known.find((each) => each.title === name);
    return column ? [{ ...column, title: title ?? column.title }] : [];
  });
}

/** The table of those columns, each as wide as its texts ask for; set across the page where upright it would be too narrow. */
export function composeOwnTable<Row>(
  columns: readonly OwnColumn<Row>[],
  groups: readonly RowGroup<Row>[],
  path: PlanPath,
): OwnTable {
  const body = groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [[cell(heading, columns.length)]]),
    ...rows.map((row) => columns.map((column) => cell(column.text(row)))),
  ]);
  const needs = columns.map((column) => needsOf(column, groups));
  const isUpright = columns.length <= UPRIGHT_COLUMNS && sum(needs.map(fairWidth)) <= ROOM.portrait;
  const orientation = isUpright ? 'portrait' : 'landscape';
  return {
    orientation,
    table: {
      kind: 'table',
      caption: '',
      widths: shareOut(needs, ROOM[orientation]),
      header: [columns.map(({ title }) => cell(title))],
      body,
      origin: { path },
    },
  };
}

/** What a column needs, in characters: its least width, and the length of its longest text. */
interface Needs {
  readonly least: number;
  readonly longest: number;
}

/** Twice the root of the longest text: a text four times as long takes twice the width and twice the lines. */
function fairWidth({ least, longest }: Needs): number {
  return Math.max(least, Math.min(longest, 2 * Math.sqrt(longest))) + SIDES;
}

/** Shares of the width: every column gets its least; what room is left goes where the most lines are, bit by bit. */
function shareOut(columns: readonly Needs[], room: number): readonly number[] {
  const widths = columns.map(({ least }) => least);
  const linesOf = ({ longest }: Needs, index: number): number => longest / (widths[index] ?? 1);
  for (let spare = room - sum(widths.map((width) => width + SIDES)); spare >= STEP; spare -= STEP) {
    const lines = columns.map(linesOf);
    const most = Math.max(...lines);
    if (most <= 1) break;
    const tallest = lines.indexOf(most);
    widths[tallest] = (widths[tallest] ?? 0) + STEP;
  }
  const whole = sum(widths.map((width) => width + SIDES));
  return widths.map((width) => (width + SIDES) / whole);
}

function needsOf<Row>({ least, text }: OwnColumn<Row>, groups: readonly RowGroup<Row>[]): Needs {
  const texts = groups.flatMap(({ rows }) => rows.map(text));
  const serials = texts.filter((each) => SERIAL.test(each));
  return {
    least: longestOf(
      least,
      serials.map(({ length }) => length * DIGIT),
    ),
    longest: longestOf(0, texts.map(lengthOf)),
  };
}

/** Of a list that may be too long to be spread. */
function longestOf(least: number, lengths: readonly number[]): number {
  return lengths.reduce((longest, length) => Math.max(longest, length), least);
}

/** Length in Chinese characters; Latin ones count half. */
function lengthOf(text: string): number {
  const narrow = text.match(/[\u0020-\u00ff]/g)?.length ?? 0;
  return text.length - narrow / 2;
}

function cell(text: string, columns = 1): Cell {
  return { text, columns, rows: 1 };
}
