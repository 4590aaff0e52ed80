import type { Paragraph, RunLook, WordFile } from '../document/word-file.ts';

const TWIPS_PER_UNIT = 20 / 4096;

/** Twips a character takes where the section draws a grid of characters; undefined where it draws none. */
export function gridOf({ sections }: WordFile, paragraph: Paragraph, look: RunLook): number | undefined {
  const grid = sections[paragraph.section]?.grid;
  if (grid === undefined || grid.kind === 'lines' || !paragraph.layout.snapToGrid || !look.snapToGrid) return undefined;
  return look.size * 10 + (grid.charSpace ?? 0) * TWIPS_PER_UNIT + look.spacing;
}
