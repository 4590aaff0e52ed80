import type { Signature } from '../documents/manuscript.ts';
import { asWideAsThree } from './as-wide-as-three.ts';
import { inRows } from './in-rows.ts';
import { emWidth } from './title-lines.ts';
import { LINE_ZI } from './wrapped-lines.ts';

/** 右空四字 where a seal or a stamp goes, 右空二字 where none does (GB/T 9704-2012, 7.3.5.1–7.3.5.3). */
const SEALED_RIGHT = 4;
const UNSEALED_RIGHT = 2;
/** The date begins two characters right of the name (7.3.5.2); the post stands two left of the stamp (7.3.5.3). */
const INDENT = 2;
/** What a date of two digits each takes. */
const DATE_ZI = 7;
/** Names beside one another, for seals of 42 mm beside one another: at most so many in a row, each this wide at most. */
const ROWS: readonly { readonly columns: number; readonly widest: number; readonly step: number }[] = [
  { columns: 3, widest: 8, step: 8.25 },
  { columns: 2, widest: 13, step: 13 },
];
/** Blank lines between rows of seals: five lines of 26 points or more hold 42 mm. */
const BETWEEN_SEALS = 4;
const BETWEEN_STAMPS = 1;

/** Texts on one line and the free space in characters of 3号 at the right of each, from left to right. */
export interface SignatureLine {
  /** What the line holds: names of organs, a post and the name on a stamp, or the date. */
  readonly kind: 'organs' | 'stamp' | 'date';
  readonly texts: readonly { readonly text: string; readonly right: number }[];
  /** Blank lines above it, inside the signature. */
  readonly gap: number;
}

/** 署名 and 成文日期 line by line (7.3.5). */
export function signaturePlaces(signature: Signature): readonly SignatureLine[] {
  switch (signature.sealing) {
    case 'seal':
      return sealed(signature);
    case 'none':
      return unsealed(signature);
    case 'stamp':
      return stamped(signature);
  }
}

/** Lines at the pitch of the body that a signature takes, gaps inside it included. */
export function signatureLineCount(signature: Signature): number {
  return signaturePlaces(signature).reduce((sum, { gap }) => sum + gap + 1, 0);
}

/** Names centred on the date below the last; a name that is wide moves all of them inwards. */
function sealed({ organs, date }: Signature): readonly SignatureLine[] {
  const dateZi = date === null ? DATE_ZI : emWidth(date);
  const row = organs.length < 2 ? undefined : rowFor(organs);
  const widest = Math.max(0, ...organs.map(widthOf));
  const axis = Math.max(SEALED_RIGHT + dateZi / 2, row === undefined ? widest / 2 : 0);
  const rows = row === undefined ? organs.map((organ) => [organ]) : inRows(organs, row.columns);
  const lines = rows.map((names, index): SignatureLine => {
    const texts = names.map((text, at) => {
      const centre = axis + (names.length - 1 - at) * (row?.step ?? 0);
      return { text, right: clear(centre - widthOf(text) / 2) };
    });
    return { kind: 'organs', texts, gap: index === 0 ? 0 : BETWEEN_SEALS };
  });
  return [...lines, ...dateLine(date, axis - dateZi / 2)];
}

/** The date begins two characters right of the names, unless it would come too near the edge; names begin together. */
function unsealed({ organs, date }: Signature): readonly SignatureLine[] {
  const widest = Math.max(0, ...organs.map(widthOf));
  const dateZi = date === null ? 0 : emWidth(date);
  const isShort = date !== null && widest - dateZi < UNSEALED_RIGHT;
  const right = isShort ? dateZi + UNSEALED_RIGHT + INDENT - widest : Math.min(UNSEALED_RIGHT, LINE_ZI - widest);
  const lines = organs.map((text): SignatureLine => {
    return { kind: 'organs', texts: [{ text, right: clear(right + widest - widthOf(text)) }], gap: 0 };
  });
  return [...lines, ...dateLine(date, isShort ? UNSEALED_RIGHT : right + widest - dateZi - INDENT)];
}

/** A post and, two characters right of it, the place of the stamp; one row for every organ, and the date. */
function stamped({ stamps, date }: Signature): readonly SignatureLine[] {
  const names = stamps.map(({ name }) => asWideAsThree(name));
  const widest = Math.max(0, ...names.map(widthOf));
  const lines = stamps.map(({ post }, index): SignatureLine => {
    const name = names[index] ?? '';
    const right = SEALED_RIGHT + widest - widthOf(name);
    const texts = [
      { text: post, right: SEALED_RIGHT + widest + INDENT },
      { text: name, right },
    ];
    return { kind: 'stamp', texts, gap: index === 0 ? 0 : BETWEEN_STAMPS };
  });
  return [...lines, ...dateLine(date, SEALED_RIGHT, lines.length === 0 ? 0 : 1)];
}

function dateLine(date: string | null, right: number, gap = 0): readonly SignatureLine[] {
  return date === null ? [] : [{ kind: 'date', texts: [{ text: date, right: clear(right) }], gap }];
}

/** How many names stand beside one another: as many as their widths allow, and rows of like length. */
function rowFor(organs: readonly string[]): (typeof ROWS)[number] | undefined {
  const widest = Math.max(...organs.map(emWidth));
  return (
    ROWS.find((row) => widest <= row.widest && row.columns <= organs.length && organs.length !== row.columns + 1) ??
    ROWS.find((row) => widest <= row.widest && row.columns <= organs.length)
  );
}

function widthOf(text: string): number {
  return Math.min(emWidth(text), LINE_ZI);
}

function clear(right: number): number {
  return Math.max(0, Math.min(right, LINE_ZI - 1));
}
