import type { Paragraph } from '../document/word-file.ts';
import type { Subject } from '../format-rule.ts';
import { sheet } from '../profiles.ts';
import type { Part } from '../recognise/elements.ts';
import { type Extent, extentOf } from './extent.ts';
import { TWIPS_PER_MM } from './lengths.ts';

/**
 * How organ and date are set: as under a seal (7.3.5.1), as without one (7.3.5.2), neither; `unknown` where the file does
 * not tell their places.
 */
export type SignatureLayout = 'sealed' | 'unsealed' | 'other' | 'unknown';

export interface Signature {
  readonly part: Part;
  readonly organs: readonly Paragraph[];
  readonly date: Paragraph;
  readonly layout: SignatureLayout;
  /** Twips the date ends from the right edge. */
  readonly dateRest: number | undefined;
  /** Twips between the middles of organ and date. */
  readonly offset: number | undefined;
  /** Twips the date begins right of the organ. */
  readonly step: number | undefined;
}

const CLOSE = 110;
const CENTRED = 1.5 * TWIPS_PER_MM;

/** The signatures of a file: of the document, and of those it passes on. */
export function signaturesOf({ elements, geometry: { textWidth } }: Subject): readonly Signature[] {
  return elements.parts
    .filter(({ kind }) => kind !== 'annex')
    .flatMap((part) => {
      const [date] = elements.of('date', part);
      return date === undefined ? [] : [signatureOf({ part, organs: elements.of('organ', part), date }, textWidth)];
    });
}

function signatureOf(found: Pick<Signature, 'part' | 'organs' | 'date'>, textWidth: number): Signature {
  const { organs, date } = found;
  const dateAt = date.home.kind === 'body' ? extentOf(date, textWidth) : undefined;
  const [organ] = organs;
  const organAt = organ?.home.kind === 'body' ? extentOf(organ, textWidth) : undefined;
  if (dateAt === undefined || (organ !== undefined && organAt === undefined)) {
    return { ...found, layout: 'unknown', dateRest: undefined, offset: undefined, step: undefined };
  }
  const dateRest = textWidth - dateAt.right;
  const offset = organAt && middle(organAt) - middle(dateAt);
  const step = organAt && dateAt.left - organAt.left;
  return {
    ...found,
    dateRest,
    offset,
    step,
    layout: layoutOf({ dateRest, offset, step, organRest: organAt && textWidth - organAt.right }),
  };
}

interface Rests {
  readonly dateRest: number;
  readonly offset: number | undefined;
  readonly step: number | undefined;
  readonly organRest: number | undefined;
}

function layoutOf({ dateRest, offset, step, organRest }: Rests): SignatureLayout {
  const isAt = (length: number, zi: number) => Math.abs(length - zi * sheet.zi) <= CLOSE;
  if (offset === undefined || step === undefined || organRest === undefined) return isAt(dateRest, 4) ? 'sealed' : 'other';
  // a name too wide to be centred on a date four characters in moves both
  const isMoved = organRest <= CLOSE && dateRest > 4 * sheet.zi;
  if (Math.abs(offset) <= CENTRED && (isAt(dateRest, 4) || isMoved)) return 'sealed';
  return isAt(step, 2) && (isAt(organRest, 2) || isAt(dateRest, 2)) ? 'unsealed' : 'other';
}

function middle({ left, right }: Extent): number {
  return (left + right) / 2;
}
