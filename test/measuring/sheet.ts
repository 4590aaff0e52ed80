import type { Layout, Manuscript } from '../../src/documents/manuscript.ts';
import type { PageScan } from './scan.ts';
import type { TextLine } from './text-lines.ts';

/** Places of GB/T 9704-2012 on an upright sheet, in millimetres from its top left corner. */
export const SHEET = {
  left: 28,
  right: 184,
  middle: 106,
  foot: 262,
  /** One character of 3号 and of 4号. */
  zi: 5.556,
  smallZi: 4.94,
} as const;

/** What a program does of its own accord to text, whatever the file says. */
export interface Setting {
  /** How much lower than the middle of its line letters stand, in millimetres. */
  readonly drop: number;
  /** Space in millimetres that it puts between a Chinese character and a digit of 3号. */
  readonly between: number;
  /** Whether marks may hang into the right margin. */
  readonly hangs: boolean;
}

/**
 * A browser does nothing. LibreOffice 7.4 puts all white of an exact line above the letters, and minds neither
 * `w:autoSpaceDN` nor `w:overflowPunct`.
 */
export const SETTINGS: Readonly<Record<'browser' | 'office', Setting>> = {
  browser: { drop: 0, between: 0, hangs: false },
  office: { drop: 1.2, between: 1.13, hangs: true },
};

/** Pitch of 22 lines, and where the ink of the first and of the last of them reaches. */
export function linesOfGrid(
  { grid }: Layout,
  { drop }: Setting,
): { readonly pitch: number; readonly first: number; readonly last: number } {
  return grid === 'gbt33476'
    ? { pitch: 10.44, first: 37.3 + drop, last: 262 + drop }
    : { pitch: 10.213, first: 39.6 + drop, last: 259.4 + drop };
}

/** Blocks of the first part. */
export function firstBlocks({ parts }: Manuscript): Manuscript['parts'][number]['blocks'] {
  return parts[0]?.blocks ?? [];
}

/** The page and line whose text, without blanks, passes a test. */
export function findLine(
  pages: readonly PageScan[],
  test: (text: string) => boolean,
): { readonly page: PageScan; readonly line: TextLine } | undefined {
  for (const page of pages) {
    const line = page.lines.find(({ text }) => test(squeezed(text)));
    if (line !== undefined) return { page, line };
  }
  return undefined;
}

/** Text without blanks: programs set them apart in their own ways. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '');
}
