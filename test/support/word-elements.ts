import type { XmlElement } from '../../src/inspect/package/xml-element.ts';
import { element } from '../../src/tracked/element.ts';

/** A run of a text, in a style of characters where one is named. */
export function run(text: string, style?: string): XmlElement {
  const looks = style === undefined ? [] : [element('w:rPr', {}, [element('w:rStyle', { 'w:val': style })])];
  return element('w:r', {}, [...looks, element('w:t', {}, [text])]);
}

/** A paragraph of runs, or of one text, in a style. */
export function paragraph(content: string | readonly XmlElement[], style = 'Body'): XmlElement {
  const properties = element('w:pPr', {}, [element('w:pStyle', { 'w:val': style })]);
  return element('w:p', {}, [properties, ...(typeof content === 'string' ? [run(content)] : content)]);
}

/** A table of texts; a cell may span columns. */
export function wordTable(rows: readonly (readonly (string | readonly [text: string, columns: number])[])[]): XmlElement {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const grid = element(
    'w:tblGrid',
    {},
    Array.from({ length: columns }, () => element('w:gridCol')),
  );
  const body = rows.map((cells) =>
    element(
      'w:tr',
      {},
      cells.map((cell) => {
        const [text, span] = typeof cell === 'string' ? [cell, 1] : cell;
        const properties = element('w:tcPr', {}, span > 1 ? [element('w:gridSpan', { 'w:val': String(span) })] : []);
        return element('w:tc', {}, [properties, paragraph(text, 'Cell')]);
      }),
    ),
  );
  return element('w:tbl', {}, [grid, ...body]);
}
