import type { DocumentNumber } from '../../documents/manuscript.ts';
import { signerRows } from '../signer-rows.ts';
import { emWidth } from '../title-lines.ts';
import type { FlowParagraph, Inline } from './flow.ts';
import { type PlacedPiece, placedLine } from './placed-line.ts';
import { ZI } from './sheet.ts';

const LABEL = '签发人：';
/** 居左空一字, 居右空一字 (GB/T 9704-2012, 7.2.5 and 7.2.6). */
const SIDE = 1;
const BETWEEN = 1;

/**
 * 签发人 at the right, two names a line, those of further lines under the first; the number at the left of the last line
 * (7.2.6).
 */
export function signerLines(block: DocumentNumber, textWidth: number): readonly FlowParagraph[] {
  const { text } = block;
  const rows = signerRows(block);
  const columns = placesOf(rows, Math.floor(textWidth / ZI) - SIDE);
  return rows.map((row, index) => {
    const [opening = '', ...others] = row;
    const label = index === 0 ? LABEL : '';
    const number = index < rows.length - 1 || text === '' ? [] : [piece(SIDE, [{ text, tag: 'number' }])];
    const first = piece((columns[0] ?? 0) - emWidth(label), [...(label === '' ? [] : [{ text: label }]), name(opening)]);
    return placedLine('Number', [...number, first, ...others.map((each, at) => piece(columns[at + 1] ?? 0, [name(each)]))]);
  });
}

/** Where the names of each column begin, in characters, so that the widest of the last ends at `right`. */
function placesOf(rows: readonly (readonly string[])[], right: number): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const places: number[] = [];
  let end = right;
  for (let column = count - 1; column >= 0; column -= 1) {
    const start = end - Math.max(...rows.map((row) => emWidth(row[column] ?? '')));
    places.unshift(start);
    end = start - BETWEEN;
  }
  return places;
}

function piece(zi: number, content: readonly Inline[]): PlacedPiece {
  return { at: zi * ZI, content };
}

function name(text: string): Inline {
  return { text, face: 'kai', tag: 'signer' };
}
