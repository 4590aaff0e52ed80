import { childOf, elementsOf, type XmlElement } from '../inspect/package/xml-element.ts';
import type { Change, ChangeMarks } from './change-marks.ts';
import { element } from './element.ts';

/** What stands behind the properties of the mark among those of a paragraph. */
const BEHIND: ReadonlySet<string> = new Set(['w:sectPr', 'w:pPrChange']);

/** A paragraph whose mark was inserted or deleted: without it the paragraph and the next are one. */
export function withMark(paragraph: XmlElement, change: Change | null, marks: ChangeMarks): XmlElement {
  if (change === null) return paragraph;
  const properties = childOf(paragraph, 'w:pPr');
  const inside = elementsOf(properties);
  const run = element('w:rPr', {}, [marks.make(`w:${change}`), ...elementsOf(inside.find(({ name }) => name === 'w:rPr'))]);
  const before = inside.filter(({ name }) => name !== 'w:rPr' && !BEHIND.has(name));
  const behind = inside.filter(({ name }) => BEHIND.has(name));
  const changed = element('w:pPr', {}, [...before, run, ...behind]);
  return { ...paragraph, children: [changed, ...paragraph.children.filter((child) => child !== properties)] };
}
