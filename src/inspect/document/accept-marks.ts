import { childOf, elementsOf, type XmlElement } from '../package/xml-element.ts';

const STRUCK = ['w:del', 'w:moveFrom'];
const PUT_IN = ['w:ins', 'w:moveTo'];

/** What became of the end of a paragraph, where changes of it are tracked. */
export function trackedMark(paragraph: XmlElement): 'put-in' | 'struck' | undefined {
  const names = elementsOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')).map(({ name }) => name);
  if (names.some((name) => STRUCK.includes(name))) return 'struck';
  return names.some((name) => PUT_IN.includes(name)) ? 'put-in' : undefined;
}

/**
 * Blocks as they are once changes are accepted: a paragraph whose end was struck out runs on into the next one, and looks like it.
 * Where a section or a table ends it all the same, it stays.
 */
export function acceptMarks(blocks: readonly XmlElement[]): readonly XmlElement[] {
  const accepted: XmlElement[] = [];
  let open: XmlElement[] = [];
  for (const block of blocks) {
    if (runsOn(block)) {
      open.push(block);
      continue;
    }
    if (block.name === 'w:p') accepted.push(joined(open, block));
    else accepted.push(...open, block);
    open = [];
  }
  return [...accepted, ...open];
}

function runsOn(block: XmlElement): boolean {
  const isPlain = block.name === 'w:p' && childOf(childOf(block, 'w:pPr'), 'w:sectPr') === undefined;
  return isPlain && trackedMark(block) === 'struck';
}

function joined(open: readonly XmlElement[], last: XmlElement): XmlElement {
  if (open.length === 0) return last;
  const isContent = (child: XmlElement | string) => typeof child === 'string' || child.name !== 'w:pPr';
  const own = last.children.filter((child) => !isContent(child));
  return { ...last, children: [...own, ...[...open, last].flatMap(({ children }) => children.filter(isContent))] };
}
