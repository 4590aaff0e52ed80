import { type IParagraphOptions, Paragraph } from 'docx';
import type { Piece } from './tags.ts';

/** A paragraph that may hold the ends of bookmarks, which the `docx` package only takes as a whole, with ids of its own choice. */
export class TaggedParagraph extends Paragraph {
  constructor(options: IParagraphOptions, pieces: readonly Piece[]) {
    super(options);
    this.root.push(...pieces);
  }
}
