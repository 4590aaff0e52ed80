import { compareTokens } from '../diff/compare-tokens.ts';
import { elementsOf, type XmlElement } from '../inspect/package/xml-element.ts';
import type { Change, ChangeMarks } from './change-marks.ts';
import { element } from './element.ts';
import { printXml } from './print-xml.ts';
import { type RunToken, type TokenizedParagraph, tokenizeParagraph } from './run-tokens.ts';

/** Properties of a paragraph that have changes of their own. */
const APART: ReadonlySet<string> = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']);
/** The pitch of lines, which changes with every page, is no change by itself. */
const PITCH = 'w:spacing';

/** A paragraph as it was and as it is now in one: what it says no longer is deleted, what it says besides is inserted. */
export function mergeParagraph(before: XmlElement, after: XmlElement, marks: ChangeMarks): XmlElement {
  const old = tokenizeParagraph(before);
  const fresh = tokenizeParagraph(after);
  const stretches = compareTokens(keysOf(old), keysOf(fresh));
  const pieces = stretches.flatMap((stretch): readonly Piece[] => {
    const added = fresh.tokens.slice(...stretch.after).map((token, index) => ({ token, at: stretch.after[0] + index }));
    if (stretch.isSame) return added.map((each) => ({ ...each, change: null }));
    const gone = old.tokens.slice(...stretch.before).map((token): Piece => ({ token, at: null, change: 'del' }));
    return [...gone, ...added.map((each): Piece => ({ ...each, change: 'ins' }))];
  });
  return { ...after, children: [...mergedProperties(old, fresh, marks), ...inlineOf(pieces, fresh, marks)] };
}

/** A paragraph that is all new, or all gone; its mark is another matter. */
export function changedParagraph(paragraph: XmlElement, change: Change, marks: ChangeMarks): XmlElement {
  const read = tokenizeParagraph(paragraph);
  const pieces = read.tokens.map((token, index): Piece => ({ token, at: change === 'ins' ? index : null, change }));
  const { properties, bookmarks } = read;
  const named = { ...read, bookmarks: change === 'ins' ? bookmarks : [] };
  return { ...paragraph, children: [...(properties === undefined ? [] : [properties]), ...inlineOf(pieces, named, marks)] };
}

function keysOf({ tokens }: TokenizedParagraph): readonly string[] {
  return tokens.map(({ key }) => key);
}

function mergedProperties(old: TokenizedParagraph, fresh: TokenizedParagraph, marks: ChangeMarks): readonly XmlElement[] {
  const was = ownOf(old);
  const is = elementsOf(fresh.properties);
  if (comparedText(was) === comparedText(ownOf(fresh))) return fresh.properties === undefined ? [] : [fresh.properties];
  return [element('w:pPr', {}, [...is, marks.make('w:pPrChange', [element('w:pPr', {}, was)])])];
}

function ownOf({ properties }: TokenizedParagraph): readonly XmlElement[] {
  return elementsOf(properties).filter(({ name }) => !APART.has(name));
}

function comparedText(properties: readonly XmlElement[]): string {
  return printXml(properties.filter(({ name }) => name !== PITCH));
}

/** A token, its number in the new paragraph where it is in it, and what became of it. */
interface Piece {
  readonly token: RunToken;
  readonly at: number | null;
  readonly change: Change | null;
}

/** The runs of a paragraph, those of one change together, and the bookmarks where they stand in the new one. */
function inlineOf(pieces: readonly Piece[], { bookmarks }: Pick<TokenizedParagraph, 'bookmarks'>, marks: ChangeMarks) {
  const inline: XmlElement[] = [];
  const waiting = [...bookmarks];
  let group: Piece[] = [];
  const flush = (): void => {
    const change = group[0]?.change ?? null;
    const runs = runsOf(group);
    inline.push(...(change === null || runs.length === 0 ? runs : [marks.make(`w:${change}`, runs)]));
    group = [];
  };
  for (const piece of pieces) {
    const isDue = piece.at !== null && (waiting[0]?.at ?? Number.POSITIVE_INFINITY) <= piece.at;
    if (isDue || (group[0]?.change ?? null) !== piece.change) flush();
    while (piece.at !== null && waiting[0] !== undefined && waiting[0].at <= piece.at) pushNext(inline, waiting);
    group.push(piece);
  }
  flush();
  while (waiting.length > 0) pushNext(inline, waiting);
  return inline;
}

function pushNext(inline: XmlElement[], waiting: { readonly element: XmlElement }[]): void {
  const next = waiting.shift();
  if (next !== undefined) inline.push(next.element);
}

function runsOf(pieces: readonly Piece[]): readonly XmlElement[] {
  const runs: XmlElement[] = [];
  let from = 0;
  for (let at = 1; at <= pieces.length; at += 1) {
    if (at < pieces.length && pieces[at]?.token.look === pieces[from]?.token.look) continue;
    runs.push(runOf(pieces.slice(from, at)));
    from = at;
  }
  return pieces.length === 0 ? [] : runs;
}

function runOf(pieces: readonly Piece[]): XmlElement {
  const looks = pieces[0]?.token.looks;
  const name = pieces[0]?.change === 'del' ? 'w:delText' : 'w:t';
  const content: XmlElement[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') content.push(element(name, { 'xml:space': 'preserve' }, [text]));
    text = '';
  };
  for (const { token } of pieces) {
    if (typeof token.content === 'string') text += token.content;
    else {
      flush();
      content.push(token.content);
    }
  }
  flush();
  return element('w:r', {}, looks === undefined ? content : [looks, ...content]);
}
