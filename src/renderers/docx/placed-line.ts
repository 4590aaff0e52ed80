import type { FlowParagraph, Inline, StyleId } from './flow.ts';

/** Pieces of a line and where each begins, in twips from the left of the text area. */
export interface PlacedPiece {
  readonly at: number;
  readonly content: readonly Inline[];
}

/** A line of pieces at their places: the first by its indent, the others by tabs. */
export function placedLine(style: StyleId, pieces: readonly PlacedPiece[]): FlowParagraph {
  const [first, ...others] = pieces;
  const tabs = others.map(({ at }) => ({ at: Math.round(at), align: 'left' as const }));
  const content = pieces.flatMap((piece, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ mark: 'tab' } as const]),
    ...piece.content,
  ]);
  const indent = { left: Math.round(first?.at ?? 0) };
  return { kind: 'paragraph', style, align: 'left', indent, content, ...(tabs.length === 0 ? {} : { tabs }) };
}
