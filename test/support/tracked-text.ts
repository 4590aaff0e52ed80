import { parseXml } from '../../src/inspect/package/parse-xml.ts';
import { attributeOf, childOf, childrenOf, elementsOf, textOf, type XmlElement } from '../../src/inspect/package/xml-element.ts';
import { unzip } from '../../src/zip/unzip.ts';

export type Decision = 'accept' | 'reject';

/** The body of a Word file, with the changes tracked in it accepted or rejected: a line a paragraph, a row of cells in one. */
export function trackedText(file: Uint8Array, decision: Decision): readonly string[] {
  const parts = unzip(file, { bytes: 1e8, wants: (name) => name === 'word/document.xml' });
  if (typeof parts === 'string') throw new Error(parts);
  const root = parseXml(parts.get('word/document.xml') ?? new Uint8Array());
  if (typeof root === 'string') throw new Error(root);
  return flowLines(elementsOf(childOf(root, 'w:body')), decision);
}

/** Paragraphs whose mark is gone run on into the next one, as a word processor has them; those of no height are no lines. */
export function flowLines(flow: readonly XmlElement[], decision: Decision): readonly string[] {
  const lines: string[] = [];
  let carried = '';
  for (const piece of flow) {
    if (piece.name === 'w:tbl') {
      if (carried !== '') throw new Error(`text runs on into a table: ${carried}`);
      lines.push(...childrenOf(piece, 'w:tr').flatMap((row) => rowLine(row, decision)));
    }
    if (piece.name !== 'w:p') continue;
    const properties = childOf(piece, 'w:pPr');
    carried += inlineText(piece, decision);
    if (isDropped(childOf(properties, 'w:rPr'), decision)) continue;
    const section = childOf(properties, 'w:sectPr') === undefined ? '' : '§';
    const isSliver = attributeOf(childOf(properties, 'w:pStyle')) === 'Sliver' && carried === '' && section === '';
    if (!isSliver) lines.push(`${carried}${section}`);
    carried = '';
  }
  if (carried !== '') throw new Error(`text without an end: ${carried}`);
  return lines;
}

function isDropped(properties: XmlElement | undefined, decision: Decision): boolean {
  return childOf(properties, decision === 'accept' ? 'w:del' : 'w:ins') !== undefined;
}

function rowLine(row: XmlElement, decision: Decision): readonly string[] {
  if (isDropped(childOf(row, 'w:trPr'), decision)) return [];
  const cells = childrenOf(row, 'w:tc').map((cell) => flowLines(elementsOf(cell), decision).join('/'));
  return [`| ${cells.join(' | ')} |`];
}

const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n' };

function inlineText(element: XmlElement, decision: Decision): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 'w:t' || child.name === 'w:delText') return textOf(child);
      if (child.name === 'w:br' && attributeOf(child, 'w:type') === 'page') return '';
      if (child.name === (decision === 'accept' ? 'w:del' : 'w:ins')) return '';
      if (['w:pPr', 'w:rPr'].includes(child.name)) return '';
      return SIGNS[child.name] ?? inlineText(child, decision);
    })
    .join('');
}
