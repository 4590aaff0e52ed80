import { sum } from '../../core/sum.ts';
import type { Border, Paragraph, Table, WordFile } from '../document/word-file.ts';
import type { Elements } from '../recognise/elements.ts';

/** The rules of an imprint from above to below, and what they were found on. */
export interface ImprintRules {
  readonly lines: readonly (Border | undefined)[];
  readonly width: number | undefined;
  readonly table: Table | undefined;
  readonly paragraphs: readonly Paragraph[];
}

const EIGHTHS_PER_MM = (8 * 72) / 25.4;

/** The imprint of a file: undefined where none was recognised. */
export function imprintOf(file: WordFile, elements: Elements): ImprintRules | undefined {
  const paragraphs = [...elements.of('sent-to'), ...elements.of('copies-to'), ...elements.of('printed-by')].toSorted(
    (a, b) => a.number - b.number,
  );
  const [first] = paragraphs;
  if (first === undefined) return undefined;
  const table = file.tables[first.home.table ?? -1];
  if (table === undefined) return { ...ofParagraphs(file, paragraphs), table, paragraphs };
  const width = table.width ?? sum(table.grid);
  return { lines: ofTable(table, paragraphs), width, table, paragraphs };
}

/** Rules around the rows that hold the imprint; a row below them may keep its place. */
function ofTable({ rows, borders }: Table, paragraphs: readonly Paragraph[]): readonly (Border | undefined)[] {
  const held = paragraphs.map(({ home }) => home.row);
  const [from, to] = [Math.min(...held), Math.max(...held)];
  const above = rows[from]?.cells[0]?.borders.top ?? (from === 0 ? borders.top : borders.insideH);
  const below = rows.slice(from, to + 1).map(({ cells }, index) => {
    const at = from + index;
    const next = rows[at + 1]?.cells[0]?.borders.top;
    return cells[0]?.borders.bottom ?? next ?? (at === rows.length - 1 ? borders.bottom : borders.insideH);
  });
  return [above, ...below];
}

/** Rules drawn as borders of paragraphs: above the first, below each; neighbours may share one. */
function ofParagraphs(file: WordFile, paragraphs: readonly Paragraph[]): Pick<ImprintRules, 'lines' | 'width'> {
  const [first] = paragraphs;
  const section = file.sections[first?.section ?? 0]?.page;
  const lines = paragraphs.map(
    ({ layout }, at) => layout.borders.bottom ?? layout.borders.between ?? paragraphs[at + 1]?.layout.borders.top,
  );
  return { lines: [first?.layout.borders.top, ...lines], width: section && section.width - section.left - section.right };
}

/** Thickness of a border in millimetres. */
export function thicknessMm({ size }: Border): number {
  return size / EIGHTHS_PER_MM;
}
