import type { Border, Paragraph, WordFile } from '../document/word-file.ts';
import { isRed } from '../measure/colors.ts';
import { indentOf } from '../measure/extent.ts';
import { redBorders } from '../measure/red-border.ts';
import { tableWidth } from '../measure/table-width.ts';
import { sheet, textWidthOf } from '../profiles.ts';
import type { RedRule } from './elements.ts';

const SHORTEST = 5000;

/** Red rules down to the beginning of the body, in the order they stand: borders of paragraphs and tables, drawn lines. */
export function findRedRules(file: WordFile, head: readonly Paragraph[]): readonly RedRule[] {
  const rows = new Set<string>();
  return head.flatMap((paragraph) => {
    const { home } = paragraph;
    const key = `${home.table} ${home.row}`;
    const isNewRow = home.table !== undefined && !rows.has(key);
    rows.add(key);
    return [...borderRules(file, paragraph), ...(isNewRow ? tableRules(file, paragraph) : []), ...drawnRules(paragraph)];
  });
}

function borderRules(file: WordFile, paragraph: Paragraph): readonly RedRule[] {
  const { borders, frame } = paragraph.layout;
  const { left, right } = indentOf(paragraph);
  const text = paragraph.home.kind === 'body' ? textWidthAt(file, paragraph) : undefined;
  const own = text && text - left - right;
  const width = frame === undefined ? own : frame.width;
  return redBorders(borders, paragraph.text.trim() === '').map(({ border, side, style }) => ({
    paragraph,
    drawn: side === 'top' ? 'top-border' : 'bottom-border',
    style,
    thickness: border.size,
    space: border.space,
    width,
  }));
}

function textWidthAt({ sections }: WordFile, { section }: Paragraph): number | undefined {
  const page = sections[section]?.page;
  return page && textWidthOf(page);
}

function tableRules(file: WordFile, paragraph: Paragraph): readonly RedRule[] {
  const table = file.tables[paragraph.home.table ?? -1];
  if (table === undefined || table.first > paragraph.number) return [];
  const { row } = paragraph.home;
  const cell = table.rows[row]?.cells[paragraph.home.cell]?.borders ?? {};
  const own = {
    top: row === 0 ? table.borders.top : undefined,
    ...(row === table.rows.length - 1 ? { bottom: table.borders.bottom } : {}),
  };
  const width = tableWidth(table, textWidthAt(file, paragraph) ?? sheet.textWidth);
  return [
    rule(paragraph, cell.top ?? own.top, 'top-border', width),
    rule(paragraph, cell.bottom ?? own.bottom, 'bottom-border', width),
  ].flat();
}

function rule(paragraph: Paragraph, border: Border | undefined, drawn: RedRule['drawn'], width: number | undefined) {
  if (border === undefined || !isRed(border.color)) return [];
  const { style, size: thickness, space } = border;
  return [{ paragraph, drawn, style, thickness, space, width }];
}

function drawnRules(paragraph: Paragraph): readonly RedRule[] {
  return paragraph.drawings
    .filter(({ color, width, height = 0 }) => color !== undefined && isRed(color) && (width ?? 0) > SHORTEST && height < 200)
    .map(({ thickness, width }) => ({ paragraph, drawn: 'drawing', style: 'single', thickness, space: 0, width }) as const);
}
