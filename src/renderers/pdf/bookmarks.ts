import type { PdfFile, PdfObject } from './pdf-file.ts';
import { referenceOf } from './references.ts';

/** A bookmark of a PDF. */
export interface Bookmark {
  /** The words and the place, as they are written. */
  readonly title: string;
  readonly place: string;
  /** Number of the heading in the structure. */
  readonly heading: number;
  /** Rank of the heading. */
  readonly rank: number;
}

const TITLE = /\/Title (<[0-9A-Fa-f]*>|\((?:\\[\s\S]|[^\\()])*\))/;

/** The bookmarks of a PDF in the order of the document. */
export function bookmarksOf({ objects, root }: PdfFile): readonly Bookmark[] {
  const tree = objects.get(referenceOf(objects.get(root)?.text, 'Outlines'));
  return from(referenceOf(tree?.text, 'First'), objects);
}

function from(first: number, objects: ReadonlyMap<number, PdfObject>): readonly Bookmark[] {
  const found: Bookmark[] = [];
  for (let at = objects.get(first)?.text; at !== undefined; ) {
    const title = TITLE.exec(at)?.[1] ?? '()';
    const bare = at.replace(TITLE, '');
    const heading = referenceOf(bare, 'SE');
    const rank = Number(/\/S \/H(\d)/.exec(objects.get(heading)?.text ?? '')?.[1] ?? 1);
    found.push({ title, place: /\/Dest (\[[^\]]*\])/.exec(bare)?.[1] ?? '', heading, rank });
    found.push(...from(referenceOf(bare, 'First'), objects));
    at = objects.get(referenceOf(bare, 'Next'))?.text;
  }
  return found;
}

/** The objects of bookmarks, each below the one before it of a higher rank; `top` and what follows it are their numbers. */
export function printBookmarks(bookmarks: readonly Bookmark[], top: number): ReadonlyMap<number, PdfObject> {
  const parents = bookmarks.map((bookmark, index) => {
    const above = bookmarks.slice(0, index).findLastIndex(({ rank }) => rank < bookmark.rank);
    return top + 1 + above;
  });
  const below = (number: number) => parents.flatMap((parent, index) => (parent === number ? [top + 1 + index] : []));
  const count = (number: number): number => below(number).reduce((sum, kid) => sum + 1 + count(kid), 0);
  const kids = (number: number) => {
    const [first, last] = [below(number)[0], below(number).at(-1)];
    return first === undefined ? '' : `\n/First ${first} 0 R\n/Last ${last} 0 R\n/Count ${count(number)}`;
  };
  const items = bookmarks.map(({ title, place, heading }, index) => {
    const number = top + 1 + index;
    const siblings = below(parents[index] ?? top);
    const at = siblings.indexOf(number);
    const beside = [['Prev', siblings[at - 1]] as const, ['Next', siblings[at + 1]] as const].flatMap(([key, sibling]) =>
      sibling === undefined ? [] : `\n/${key} ${sibling} 0 R`,
    );
    const text = `<</Title ${title}\n/Dest ${place}\n/Parent ${parents[index]} 0 R${kids(number)}${beside.join('')}\n/SE ${heading} 0 R>>`;
    return [number, { text, stream: null }] as const;
  });
  return new Map([[top, { text: `<</Type /Outlines${kids(top)}>>`, stream: null }], ...items]);
}
