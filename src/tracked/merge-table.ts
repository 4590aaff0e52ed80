import { alignTexts } from '../diff/align-texts.ts';
import { attributeOf, childOf, childrenOf, elementsOf, type XmlElement } from '../inspect/package/xml-element.ts';
import type { Change, ChangeMarks } from './change-marks.ts';
import { element } from './element.ts';
import { wordsOf } from './words-of.ts';

/** Merges what stands in a cell, as `mergeFlow` does, and marks it; passed in, since a cell holds a flow again. */
export interface CellMerging {
  readonly marks: ChangeMarks;
  readonly merge: (before: readonly XmlElement[], after: readonly XmlElement[]) => readonly XmlElement[];
  readonly change: (content: readonly XmlElement[], change: Change) => readonly XmlElement[];
}

/** A table as it was and as it is now, of as many columns: rows deleted, inserted, and changed cell by cell. */
export function mergeTable(before: XmlElement, after: XmlElement, cells: CellMerging): XmlElement {
  const old = childrenOf(before, 'w:tr');
  const fresh = childrenOf(after, 'w:tr');
  const rows = alignTexts(old.map(comparable), fresh.map(comparable)).flatMap((pair) => {
    const was = pair.before === null ? undefined : old[pair.before];
    const is = pair.after === null ? undefined : fresh[pair.after];
    if (was !== undefined && is !== undefined) return [mergeRow(was, is, cells)];
    if (was !== undefined) return [changedRow(was, 'del', cells)];
    return is === undefined ? [] : [changedRow(is, 'ins', cells)];
  });
  return { ...after, children: [...after.children.filter((child) => !isRow(child)), ...rows] };
}

/** A table all of whose rows are new, or gone. */
export function changedTable(table: XmlElement, change: Change, cells: CellMerging): XmlElement {
  const children = elementsOf(table).map((child) => (isRow(child) ? changedRow(child, change, cells) : child));
  return { ...table, children };
}

function isRow(child: XmlElement | string): boolean {
  return typeof child !== 'string' && child.name === 'w:tr';
}

/** Rows stand for each other only where their cells lie alike. */
function comparable(row: XmlElement) {
  const cells = childrenOf(row, 'w:tc');
  const sort = cells.map((cell) => {
    const properties = childOf(cell, 'w:tcPr');
    const merge = childOf(properties, 'w:vMerge');
    return `${attributeOf(childOf(properties, 'w:gridSpan')) ?? 1}${merge === undefined ? '' : (attributeOf(merge) ?? 'continue')}`;
  });
  return { sort: sort.join(), text: cells.map(wordsOf).join('\t').trim() };
}

function mergeRow(before: XmlElement, after: XmlElement, { merge }: CellMerging): XmlElement {
  const old = childrenOf(before, 'w:tc');
  let index = 0;
  const children = elementsOf(after).map((child) => {
    if (child.name !== 'w:tc') return child;
    const was = old[index];
    index += 1;
    return withContent(child, merge(contentOf(was), contentOf(child)));
  });
  return { ...after, children };
}

function changedRow(row: XmlElement, change: Change, cells: CellMerging): XmlElement {
  const properties = childOf(row, 'w:trPr');
  const changed = element('w:trPr', {}, [...elementsOf(properties), cells.marks.make(`w:${change}`)]);
  const rest = elementsOf(row)
    .filter((child) => child !== properties)
    .map((child) => (child.name === 'w:tc' ? withContent(child, cells.change(contentOf(child), change)) : child));
  const head = rest.filter(({ name }) => name === 'w:tblPrEx');
  return { ...row, children: [...head, changed, ...rest.filter(({ name }) => name !== 'w:tblPrEx')] };
}

function contentOf(cell: XmlElement | undefined): readonly XmlElement[] {
  return elementsOf(cell).filter(({ name }) => name !== 'w:tcPr');
}

function withContent(cell: XmlElement, content: readonly XmlElement[]): XmlElement {
  const properties = childOf(cell, 'w:tcPr');
  return { ...cell, children: [...(properties === undefined ? [] : [properties]), ...content] };
}
