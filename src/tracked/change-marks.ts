import type { XmlElement } from '../inspect/package/xml-element.ts';
import { element } from './element.ts';

/** What became of a piece of a document: it was inserted, or deleted. */
export type Change = 'ins' | 'del';

/** In whose name and when a document was changed, as Word shows it beside each change. */
export interface Reviser {
  readonly name: string;
  /** A moment as `2026-07-01T00:00:00Z`. */
  readonly date: string;
}

/** Makes the elements that say what was changed, each with an id of its own. */
export interface ChangeMarks {
  /** `w:ins`, `w:del` or a change of properties, with what it holds. */
  make(name: string, children?: readonly XmlElement[]): XmlElement;
}

/** Marks for one document, whose bookmarks have ids up to `lastId`. */
export function changeMarks({ name: author, date }: Reviser, lastId: number): ChangeMarks {
  let id = lastId;
  return {
    make(name, children = []) {
      id += 1;
      return element(name, { 'w:id': String(id), 'w:author': author, 'w:date': date }, children);
    },
  };
}
