import { comparePieces, type TextPiece } from './compare-pieces.ts';

/** What is shown of the unchanged words beside a change, in signs. */
const BESIDE = 16;

/** The changes between two texts with a few of the words around them; longer stretches that are the same are cut to …. */
export function excerptPieces(before: string, after: string): readonly TextPiece[] {
  const pieces = comparePieces(before, after);
  return pieces.map((piece, index) => {
    if (piece.is !== 'same') return piece;
    const signs = [...piece.text];
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    const room = (isFirst ? 0 : BESIDE) + (isLast ? 0 : BESIDE);
    if (signs.length <= room + 1) return piece;
    const head = isFirst ? '' : signs.slice(0, BESIDE).join('');
    const tail = isLast ? '' : signs.slice(-BESIDE).join('');
    return { is: 'same', text: `${head}…${tail}` };
  });
}
