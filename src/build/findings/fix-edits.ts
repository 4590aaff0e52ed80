import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Place, Range, Source } from '../../core/source.ts';

/** A replacement of a stretch of a file. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
  /** The same for the same fault however often the file was changed elsewhere. */
  readonly key: string;
}

/** Files that are written by people in YAML; a table beside a plan is never touched. */
const WRITTEN = /\.ya?ml$/;

/** What diagnostics would have typed otherwise, by file; nothing for a file that is not among `texts` as it was read. */
export function editsOf(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Edit[]> {
  const byFile = new Map<string, Map<string, Edit>>();
  for (const { rule, place, related = [], replacement } of diagnostics) {
    for (const each of [{ place, replacement }, ...related.map((other) => ({ place: other, replacement: other.replacement }))]) {
      if (each.place === undefined || each.replacement === undefined || !isOpen(each.place, texts)) continue;
      const edit = makeEdit(each.place, each.replacement, rule);
      if (edit === undefined) continue;
      const { path } = each.place.source;
      const edits = byFile.get(path) ?? new Map<string, Edit>();
      byFile.set(path, edits.set(`${edit.range.start}-${edit.range.end}-${edit.text}`, edit));
    }
  }
  return new Map([...byFile].map(([path, edits]) => [path, inOrder([...edits.values()])]));
}

function isOpen({ source }: Place, texts: ReadonlyMap<string, string>): boolean {
  return WRITTEN.test(source.path) && texts.get(source.path) === source.text;
}

function makeEdit({ source: { text }, range }: Place, replacement: string, rule: string): Edit | undefined {
  const old = text.slice(range.start, range.end);
  if (old === replacement) return undefined;
  const line = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  return { range, text: replacement, key: JSON.stringify([rule, old, replacement, line]) };
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Those of the edits, in their order, that do not touch what an earlier one replaces. */
export function apart(edits: readonly Edit[]): readonly Edit[] {
  const chosen: Edit[] = [];
  let end = -1;
  for (const edit of edits) {
    if (edit.range.start < end || (edit.range.start === end && edit.range.start === edit.range.end)) continue;
    chosen.push(edit);
    end = Math.max(edit.range.end, edit.range.start + 1);
  }
  return chosen;
}

/** The text after edits that are apart and in order, and where their new words stand in it. */
export function applyEdits(
  source: Source,
  edits: readonly Edit[],
): { readonly source: Source; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let text = '';
  let from = 0;
  for (const { range, text: words } of edits) {
    text += source.text.slice(from, range.start) + words;
    ranges.push({ start: text.length - words.length, end: text.length });
    from = range.end;
  }
  return { source: { path: source.path, text: text + source.text.slice(from) }, ranges };
}
