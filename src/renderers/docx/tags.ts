import { BookmarkEnd, BookmarkStart, type Run } from 'docx';
import type { ElementName } from './flow.ts';

/** What stands in a paragraph. */
export type Piece = Run | BookmarkStart | BookmarkEnd;

/** Gives the elements of one document their bookmarks: names of their own, ids in the order they begin. */
export interface Tags {
  /** What `make` gives, with the bookmark of an element around it where it is one. */
  around(element: ElementName | undefined, make: () => readonly Piece[]): readonly Piece[];
}

/**
 * Bookmarks for a new document: `gw_title`, `gw_body`, `gw_body_2` … The ids are our own, since those of the `docx` package run
 * on from one document to the next.
 */
export function newTags(): Tags {
  const counts = new Map<ElementName, number>();
  let last = 0;
  return {
    around(element, make) {
      if (element === undefined) return make();
      const count = (counts.get(element) ?? 0) + 1;
      counts.set(element, count);
      last += 1;
      const id = last;
      const name = `gw_${element.replaceAll('-', '_')}${count === 1 ? '' : `_${count}`}`;
      return [new BookmarkStart(name, id), ...make(), new BookmarkEnd(id)];
    },
  };
}
