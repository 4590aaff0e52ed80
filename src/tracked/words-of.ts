import { descendantsOf, textOf, type XmlElement } from '../inspect/package/xml-element.ts';

/** What a piece of a document says, without its looks. */
export function wordsOf(piece: XmlElement): string {
  return descendantsOf(piece, 'w:t').map(textOf).join('');
}
