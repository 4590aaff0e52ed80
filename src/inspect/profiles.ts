import type { Page, WordFile } from './document/word-file.ts';

/**
 * The two ways in use to set the same sheet: `A` takes the 37 and 35 mm of GB/T 9704 for the margins of the program,
 * `B` is GB/T 33476, whose margins leave room for half a line's lead.
 */
export interface Profile {
  readonly id: 'A' | 'B';
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  /** Pitches of body lines that set 22 lines, in twips. */
  readonly pitches: readonly number[];
  readonly textHeight: number;
}

export const profiles: Readonly<Record<'A' | 'B', Profile>> = {
  A: { id: 'A', name: 'GB/T 9704, 37/35 mm', top: 2098, bottom: 1984, pitches: [579], textHeight: 12_756 },
  B: {
    id: 'B',
    name: 'GB/T 33476, 34.58/32.58 mm',
    top: 1961,
    bottom: 1847,
    pitches: [589, 590, 591, 592],
    textHeight: 13_030,
  },
};

/** Half of what the margins of the two differ by. */
const NEAR = 69;

/** Lengths both profiles share, in twips. */
export const sheet = {
  width: 11_906,
  height: 16_838,
  left: 1588,
  right: 1474,
  textWidth: 8844,
  /** One character at 3号, 28 to 156 mm. */
  zi: 315,
  smallZi: 280,
  /** From line to line, where nothing in the file says more. */
  pitch: 579,
  body: 32,
  title: 44,
  small: 28,
} as const;

/** The width of the text area of a page. */
export function textWidthOf({ width, left, right }: Page): number {
  return width - left - right;
}

/** Its height. */
export function textHeightOf({ height, top, bottom }: Page): number {
  return height - top - bottom;
}

/** What the first upright section has, where the file says so. */
export interface Geometry {
  readonly page: Page | undefined;
  readonly textWidth: number;
  readonly textHeight: number;
  /** Twips from line to line of most of the body; undefined where lines are set by the font alone. */
  readonly pitch: number | undefined;
}

/** B where the margins are near its own; else A. */
export function detectProfile({ sections }: WordFile): Profile {
  const page = sections.find(({ isLandscape }) => !isLandscape)?.page;
  if (page === undefined) return profiles.A;
  const distance = ({ top, bottom }: Profile) => Math.max(Math.abs(page.top - top), Math.abs(page.bottom - bottom));
  return distance(profiles.B) < Math.min(distance(profiles.A), NEAR) ? profiles.B : profiles.A;
}
