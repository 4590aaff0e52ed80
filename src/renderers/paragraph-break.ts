import type { Block } from '../documents/manuscript.ts';
import { INDENTED, lineStarts } from './wrapped-lines.ts';

/** How far before the last line the end of a clause is looked for. */
const REACH = 20;
const CLAUSE_END = /[，；。、：](?![”’）》])/gu;

/** A place inside a paragraph: its block in the part, and how much of its number, lead and text stands before. */
export interface ParagraphBreak {
  readonly block: number;
  readonly offset: number;
}

/**
 * Where the paragraph before a signature is broken so that its last words stand beside it: after a clause, since programs
 * end lines a character sooner or later, else where the last line begins. Null where it has but one line.
 */
export function paragraphBreak(blocks: readonly Block[], signature: number): ParagraphBreak | null {
  const block = blocks.findLastIndex(({ kind }, index) => index < signature && kind === 'paragraph');
  const paragraph = blocks[block];
  if (paragraph?.kind !== 'paragraph') return null;
  const head = paragraph.number.length + paragraph.lead.length;
  const text = `${paragraph.number}${paragraph.lead}${paragraph.text}`;
  const starts = lineStarts(text, INDENTED);
  const last = starts.at(-1) ?? 0;
  const clauses = [...text.matchAll(CLAUSE_END)].map(({ index }) => index + 1);
  const offset = clauses.findLast((end) => end <= last && end > Math.max(head, last - REACH)) ?? last;
  return starts.length < 2 || offset <= head ? null : { block, offset };
}
