import { splitTokens } from '../diff/split-tokens.ts';
import { attributeOf, childOf, elementsOf, textOf, type XmlElement } from '../inspect/package/xml-element.ts';
import { printXml } from './print-xml.ts';

/** The smallest piece of a paragraph: a token of text or something else a run holds, and how it looks. */
export interface RunToken {
  /** The same for tokens a reader takes for the same. */
  readonly key: string;
  readonly looks: XmlElement | undefined;
  /** The looks as text, by which tokens go together in one run. */
  readonly look: string;
  readonly content: string | XmlElement;
}

/** A paragraph in tokens, and its bookmarks by the number of tokens before each. */
export interface TokenizedParagraph {
  readonly properties: XmlElement | undefined;
  readonly tokens: readonly RunToken[];
  readonly bookmarks: readonly { readonly at: number; readonly element: XmlElement }[];
}

const BOOKMARKS: ReadonlySet<string> = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);

/** Takes a paragraph of ours apart. Where a page ends inside one is not a matter of what it says, and left out. */
export function tokenizeParagraph(paragraph: XmlElement): TokenizedParagraph {
  const tokens: RunToken[] = [];
  const bookmarks: { at: number; element: XmlElement }[] = [];
  for (const child of elementsOf(paragraph)) {
    if (BOOKMARKS.has(child.name)) bookmarks.push({ at: tokens.length, element: child });
    if (child.name === 'w:r') tokens.push(...tokensOf(child));
  }
  const hasText = tokens.some(({ content }) => typeof content === 'string');
  if (!hasText) return { properties: childOf(paragraph, 'w:pPr'), tokens, bookmarks };
  const kept = tokens.filter((token) => !isPageBreak(token));
  const countBefore = (at: number): number => tokens.slice(0, at).filter((token) => !isPageBreak(token)).length;
  return {
    properties: childOf(paragraph, 'w:pPr'),
    tokens: kept,
    bookmarks: kept.length === tokens.length ? bookmarks : bookmarks.map((each) => ({ ...each, at: countBefore(each.at) })),
  };
}

function tokensOf(run: XmlElement): readonly RunToken[] {
  const looks = childOf(run, 'w:rPr');
  const look = looks === undefined ? '' : printXml([looks]);
  const plain = looks === undefined ? '' : printXml(elementsOf(looks).map(withoutHint).filter(isTelling));
  return elementsOf(run).flatMap((child): readonly RunToken[] => {
    if (child === looks) return [];
    if (child.name !== 'w:t') return [{ key: `${plain}\0${printXml([child])}`, looks, look, content: child }];
    return splitTokens(textOf(child)).map((text) => ({ key: `${plain}\0\0${text}`, looks, look, content: text }));
  });
}

/** The hint tells programs which face to take for a doubtful sign; a whole stretch of text has it for the sake of one. */
function withoutHint(child: XmlElement): XmlElement {
  if (child.name !== 'w:rFonts') return child;
  return { ...child, attributes: new Map([...child.attributes].filter(([name]) => name !== 'w:hint')) };
}

function isTelling(child: XmlElement): boolean {
  return child.name !== 'w:rFonts' || child.attributes.size > 0;
}

function isPageBreak({ content }: RunToken): boolean {
  return typeof content !== 'string' && content.name === 'w:br' && attributeOf(content, 'w:type') === 'page';
}
