import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Range, Source } from '../../core/source.ts';
import { sum } from '../../core/sum.ts';
import type { Edit } from './fix-edits.ts';

/** A file with edits typed into it, and where their words stand. */
interface Attempt {
  readonly source: Source;
  readonly edits: readonly Edit[];
  readonly ranges: readonly Range[];
}

/**
 * Whether edits made a file less readable. What only comes to light because the text can now be read further is no harm:
 * faults of the shape of a file whose text could not be read, or of text behind the place that was broken.
 */
export function isWorse(
  { source: { path, text }, edits, ranges }: Attempt,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean {
  const old = faultsOf(before, path);
  const known = new Set(old.map(({ rule, range }) => `${rule} ${moved(range.start, edits)}`));
  const wasUnread = old.some(({ rule }) => rule.startsWith('yaml/'));
  return faultsOf(after, path).some(({ rule, range, isMendable }) => {
    if (known.has(`${rule} ${range.start}`)) return false;
    if (!wasUnread) return true;
    if (rule.startsWith('schema/')) return ranges.some((edit) => overlap(range, edit));
    return !isMendable && ranges.some((edit) => isOnLineOf(text, range, edit));
  });
}

interface Fault {
  readonly rule: string;
  readonly range: Range;
  readonly isMendable: boolean;
}

/** The errors that say a file cannot be read, or has not the shape it should. */
function faultsOf(diagnostics: readonly Diagnostic[], path: string): readonly Fault[] {
  return diagnostics.flatMap(({ rule, severity, file, place, replacement }) => {
    if (file !== path || severity !== 'error' || place === undefined || !/^(?:yaml|schema)\//.test(rule)) return [];
    return [{ rule, range: place.range, isMendable: replacement !== undefined }];
  });
}

/** Where an offset of the text stands after the edits. */
function moved(offset: number, edits: readonly Edit[]): number {
  const shifts = edits
    .filter(({ range }) => range.end <= offset)
    .map(({ range, text }) => text.length - (range.end - range.start));
  return offset + sum(shifts);
}

function isOnLineOf(text: string, { start }: Range, edit: Range): boolean {
  const lineStart = text.lastIndexOf('\n', edit.start - 1) + 1;
  const lineEnd = text.indexOf('\n', edit.end);
  return start >= lineStart && start <= (lineEnd === -1 ? text.length : lineEnd);
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
