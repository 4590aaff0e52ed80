import { alignTexts, type Comparable } from '../diff/align-texts.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../inspect/package/xml-element.ts';
import type { Change, ChangeMarks } from './change-marks.ts';
import { element } from './element.ts';
import { changedParagraph, mergeParagraph } from './merge-paragraph.ts';
import { type CellMerging, changedTable, mergeTable } from './merge-table.ts';
import { sectionOf } from './page-references.ts';
import { withMark } from './paragraph-mark.ts';
import { wordsOf } from './words-of.ts';

/** A piece of the merged flow: how it was, how it is, and whether the mark at its end was inserted or deleted. */
interface Entry {
  readonly before: XmlElement | null;
  readonly after: XmlElement | null;
  readonly mark: Change | null;
}

/**
 * Paragraphs and tables as they were and as they are now, in one flow: with its changes accepted it is the new one, with them
 * rejected the old.
 */
export function mergeFlow(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  marks: ChangeMarks,
): readonly XmlElement[] {
  const pairs = alignTexts(before.map(comparable), after.map(comparable));
  const entries = pairs.map(({ before: b, after: a }): Entry => {
    const was = b === null ? null : (before[b] ?? null);
    const is = a === null ? null : (after[a] ?? null);
    return { before: was, after: is, mark: was === null ? 'ins' : is === null ? 'del' : null };
  });
  return settleEnd(entries).map((entry) => mergeEntry(entry, marks));
}

function cellMerging(marks: ChangeMarks): CellMerging {
  return {
    marks,
    merge: (before, after) => mergeFlow(before, after, marks),
    // the last mark of a cell comes and goes with the cell
    change: (content, change) =>
      content.map((piece, index) => {
        const changed = changedPiece(piece, change, marks);
        return piece.name === 'w:p' && index < content.length - 1 ? withMark(changed, change, marks) : changed;
      }),
  };
}

function mergeEntry({ before, after, mark }: Entry, marks: ChangeMarks): XmlElement {
  if (before !== null && after !== null) {
    if (after.name === 'w:tbl') return mergeTable(before, after, cellMerging(marks));
    return withMark(mergeParagraph(before, after, marks), mark, marks);
  }
  const change = before === null ? 'ins' : 'del';
  const piece = changedPiece(after ?? before ?? NOTHING, change, marks);
  return piece.name === 'w:p' ? withMark(piece, mark, marks) : piece;
}

const NOTHING = element('w:p');

function changedPiece(piece: XmlElement, change: Change, marks: ChangeMarks): XmlElement {
  return piece.name === 'w:tbl' ? changedTable(piece, change, cellMerging(marks)) : changedParagraph(piece, change, marks);
}

/**
 * The last paragraph of a flow ends it, before and after, so its mark is neither inserted nor deleted. Where the last ones do
 * not stand for each other they are made to; where one only follows, it is the mark before it that came or went.
 */
function settleEnd(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1);
  if (last === undefined || last.mark === null) return entries;
  const start = entries.findLastIndex(({ mark }) => mark === null) + 1;
  const tail = entries.slice(start);
  const gone = tail.findLastIndex(({ mark }) => mark === 'del');
  const fresh = tail.findLastIndex(({ mark }) => mark === 'ins');
  if (gone !== -1 && fresh !== -1) {
    const pair: Entry = { before: tail[gone]?.before ?? null, after: tail[fresh]?.after ?? null, mark: null };
    if (pair.before?.name === 'w:p' && pair.after?.name === 'w:p') {
      return [...entries.slice(0, start), ...tail.filter((_, index) => index !== gone && index !== fresh), pair];
    }
    return [...entries.slice(0, -1), { ...last, mark: null }];
  }
  const kept = entries[start - 1];
  const mayShift = kept !== undefined && isPlain(kept) && tail.every(isPlain);
  if (!mayShift) return [...entries.slice(0, -1), { ...last, mark: null }];
  return [...entries.slice(0, start - 1), { ...kept, mark: last.mark }, ...tail.slice(0, -1), { ...last, mark: null }];
}

function isPlain({ before, after }: Entry): boolean {
  return [before, after].every((piece) => piece === null || (piece.name === 'w:p' && sectionOf(piece) === undefined));
}

/** Paragraphs of one style stand for each other, and tables of as many columns. The end of a section is more than a blank line. */
function comparable(piece: XmlElement): Comparable {
  const text = wordsOf(piece);
  if (piece.name === 'w:tbl') {
    return { sort: `table ${childrenOf(childOf(piece, 'w:tblGrid'), 'w:gridCol').length}`, text: `${text} ` };
  }
  const section = sectionOf(piece);
  if (section !== undefined) {
    const turned = attributeOf(childOf(section, 'w:pgSz'), 'w:orient') ?? '';
    return { sort: `section ${turned}`, text: `section ${text}` };
  }
  return { sort: attributeOf(childOf(childOf(piece, 'w:pPr'), 'w:pStyle')) ?? '', text };
}
