import type { Paragraph } from '../document/word-file.ts';

/** The elements of an official document, as tags name them. */
export const elementNames = [
  'copy-number',
  'secrecy',
  'urgency',
  'mark',
  'number',
  'signer',
  'red-rule',
  'title',
  'addressee',
  'body',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'attachment-list',
  'organ',
  'date',
  'note',
  'attendance',
  'annex-label',
  'annex-title',
  'copies-to',
  'sent-to',
  'printed-by',
] as const;
export type ElementName = (typeof elementNames)[number];

/** The forms the standard knows; `bare` has no head, as plans sent with a notice do. */
export type DocumentForm = 'document' | 'letter' | 'order' | 'minutes' | 'bare';

/** A stretch of the file that stands for itself: the document, one it passes on, an annex. */
export interface Part {
  readonly kind: 'main' | 'attached' | 'annex';
  /** Numbers of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
}

export interface RedRule {
  /** The paragraph it stands at. */
  readonly paragraph: Paragraph;
  readonly drawn: 'bottom-border' | 'top-border' | 'drawing';
  readonly style: string;
  /** Eighths of a point. */
  readonly thickness: number | undefined;
  /** Points from the text, of a border. */
  readonly space: number;
  /** Twips. */
  readonly width: number | undefined;
}

/** What was found in a file, and how. */
export interface Elements {
  readonly form: DocumentForm;
  readonly parts: readonly Part[];
  readonly redRules: readonly RedRule[];
  /** Whether tags named some of the elements. */
  readonly isTagged: boolean;
  /** The paragraphs of an element, in order; in one part only where it is named. */
  of(name: ElementName, part?: Part): readonly Paragraph[];
  /** What a paragraph is; undefined for blank ones, tables, and what has no place in the standard. */
  nameOf(paragraph: Paragraph): ElementName | undefined;
  /** The first part. */
  readonly main: Part;
}
