import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import type { Range, Source } from '../../core/source.ts';
import { problem } from '../problem.ts';

/** What to type, in place of what, to make good a slip. */
export interface Edit extends Range {
  readonly text: string;
}

/** One thing a writer may have got wrong: what would make it good, and what to say if that is so. */
export interface Slip {
  readonly edits: readonly Edit[];
  readonly said: Diagnostic;
  /** Where, after the edits, a key or an entry of a list has to begin: text that only runs on explains nothing. */
  readonly begins?: number;
  /** The key that is moved into another mapping: it has to be the name of something, and not made up. */
  readonly moves?: string;
}

interface Told {
  readonly rule: string;
  readonly at: Range;
  readonly message: Message;
  /** Whether typing the edit unasked is safe; what stands at the place then is what the edit replaces. */
  readonly replacement?: string;
  readonly begins?: number;
  readonly moves?: string;
}

/** A slip with the diagnostic that tells it. */
export function slip(source: Source, edits: readonly Edit[], { rule, at, moves, begins, ...said }: Told): Slip {
  return {
    edits,
    said: problem(source, rule, at, said),
    ...(begins !== undefined && { begins }),
    ...(moves !== undefined && { moves }),
  };
}

/** The text with edits made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, text: typed }) => made.slice(0, start) + typed + made.slice(end), text);
}

/** The offset, before the edits, of what stands at `offset` after them. */
export function beforeEdits(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const from = start + shift;
    if (offset < from) break;
    if (offset < from + text.length) return Math.min(end, start + offset - from);
    shift += text.length - (end - start);
  }
  return offset - shift;
}
