import type { DataRow } from '../../../src/renderers/site/data-row.ts';

/** Rows as a reader of the table sees them: empty cells left out. */
export function filledRows(rows: readonly DataRow[]): readonly Readonly<Record<string, unknown>>[] {
  return rows.map(({ section, number, name, text, more = {} }) => {
    const cells = Object.entries({ 序号: number, 内容: text, ...more });
    return Object.fromEntries([['类别', section], ['名称', name], ...cells.filter(([, cell]) => cell != null && cell !== '')]);
  });
}
