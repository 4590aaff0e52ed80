import { compareTokens } from './compare-tokens.ts';
import { splitTokens } from './split-tokens.ts';

/** A piece of two texts: in both, in the first alone, or in the second alone. */
export interface TextPiece {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Two texts as the pieces of which both can be read; what is gone stands before what is new in its place. */
export function comparePieces(before: string, after: string): readonly TextPiece[] {
  const old = splitTokens(before);
  const fresh = splitTokens(after);
  return compareTokens(old, fresh).flatMap((stretch): readonly TextPiece[] => {
    const gone = old.slice(...stretch.before).join('');
    const added = fresh.slice(...stretch.after).join('');
    if (stretch.isSame) return [{ is: 'same', text: added }];
    return [
      ...(gone === '' ? [] : [{ is: 'gone', text: gone } as const]),
      ...(added === '' ? [] : [{ is: 'new', text: added } as const]),
    ];
  });
}
