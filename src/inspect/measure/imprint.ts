import type { Border, Borders, Paragraph, Table, WordFile } from '../document/word-file.ts';
import { sheet, textWidthOf } from '../profiles.ts';
import type { Elements } from '../recognise/elements.ts';
import { tableWidth } from './table-width.ts';

/** The rules of an imprint from above to below, and what they were found on. */
export interface ImprintRules {
  readonly lines: readonly (Border | undefined)[];
  readonly width: number | undefined;
  readonly table: Table | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** Whether lines are drawn there, which may be its rules. */
  readonly isDrawn: boolean;
}

/** Paragraphs above and below in which a rule may be anchored. */
const NEAR = 2;
/** Higher shapes are no lines. */
const FLAT = 60;
const EIGHTHS_PER_MM = (8 * 72) / 25.4;

/** The imprint of a file: undefined where none was recognised. */
export function imprintOf(file: WordFile, elements: Elements): ImprintRules | undefined {
  const paragraphs = [...elements.of('sent-to'), ...elements.of('copies-to'), ...elements.of('printed-by')].toSorted(
    (a, b) => a.number - b.number,
  );
  const [first] = paragraphs;
  if (first === undefined) return undefined;
  const page = file.sections[first.section]?.page;
  const textWidth = page && textWidthOf(page);
  const table = file.tables[first.home.table ?? -1];
  const isDrawn = hasDrawnLines(file, paragraphs);
  if (table === undefined) return { lines: ofParagraphs(file, paragraphs), width: textWidth, table, paragraphs, isDrawn };
  const width = tableWidth(table, textWidth ?? sheet.textWidth);
  return { lines: ofTable(table, paragraphs), width, table, paragraphs, isDrawn };
}

/** Rules around the rows that hold the imprint; a row below them may keep its place. */
function ofTable({ index, rows, borders }: Table, paragraphs: readonly Paragraph[]): readonly (Border | undefined)[] {
  const held = paragraphs.filter(({ home }) => home.table === index).map(({ home }) => home.row);
  const [from, to] = [Math.min(...held), Math.max(...held)];
  const own = (row: number, side: 'top' | 'bottom') => rows[row]?.cells[0]?.borders[side];
  const above = own(from, 'top') ?? (from === 0 ? borders.top : borders.insideH);
  const below = rows
    .slice(from, to + 1)
    .map((_, at) => from + at)
    .map((at) => own(at, 'bottom') ?? own(at + 1, 'top') ?? (at === rows.length - 1 ? borders.bottom : borders.insideH));
  return [above, ...below];
}

/** Rules drawn as borders of paragraphs: above the first, below each. Those beside the imprint may bear its outer ones. */
function ofParagraphs(file: WordFile, paragraphs: readonly Paragraph[]): readonly (Border | undefined)[] {
  const [first, last] = [paragraphs[0]?.number ?? 1, paragraphs.at(-1)?.number ?? 1];
  const bordersAt = (number: number): Borders => file.paragraphs[number - 1]?.layout.borders ?? {};
  const below = paragraphs.map(({ layout: { borders } }, at) => {
    const next = paragraphs[at + 1]?.layout.borders ?? bordersAt(last + 1);
    // borders alike make one frame around both, with nothing but `between` in it
    const isOneFrame = at + 1 < paragraphs.length && isAlike(borders, next);
    return isOneFrame ? borders.between : (borders.bottom ?? borders.between ?? next.top);
  });
  return [bordersAt(first).top ?? bordersAt(first - 1).bottom, ...below];
}

function isAlike(one: Borders, other: Borders): boolean {
  const sides = ({ top, bottom, left, right, between }: Borders) => JSON.stringify([top, bottom, left, right, between]);
  return sides(one) === sides(other);
}

/** Whether lines are drawn in the imprint or right beside it. */
function hasDrawnLines({ paragraphs: all }: WordFile, paragraphs: readonly Paragraph[]): boolean {
  const [first, last] = [paragraphs[0]?.number ?? 1, paragraphs.at(-1)?.number ?? 1];
  const near = all.slice(Math.max(0, first - 1 - NEAR), last + NEAR);
  return near.some(({ drawings }) => drawings.some(({ kind, height = 0 }) => kind !== 'box' && height <= FLAT));
}

/** Thickness of a border in millimetres. */
export function thicknessMm({ size }: Border): number {
  return size / EIGHTHS_PER_MM;
}
