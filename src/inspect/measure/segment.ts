import type { Paragraph } from '../document/word-file.ts';

/** The stretch of a paragraph between tabs that a pattern fits, and its text; the whole where none does. */
export function segmentText({ text }: Paragraph, pattern: RegExp): string {
  const pieces = text.split('\t').map((piece) => piece.trim());
  return pieces.find((piece) => pattern.test(piece)) ?? text.trim();
}
