import type { Paragraph, WordFile } from '../document/word-file.ts';

/**
 * Lines above a paragraph at the head of the file, where each paragraph and each row of a table takes one. Undefined for
 * what stands in a text box or a frame: its place is its own.
 */
export function linesAbove(file: WordFile, { number, home, layout }: Paragraph): number | undefined {
  const isPlaced = (each: Pick<Paragraph, 'home' | 'layout'>) => each.home.kind === 'box' || each.layout.frame !== undefined;
  if (isPlaced({ home, layout })) return undefined;
  const lines = file.paragraphs.slice(0, number - 1).flatMap((each) => {
    if (isPlaced(each)) return [];
    const { table, row, cell } = each.home;
    if (table === undefined) return [`${each.number}`];
    if (table !== home.table || row !== home.row) return [`${table} ${row}`];
    return cell === home.cell ? [`${each.number}`] : [];
  });
  return new Set(lines).size;
}
