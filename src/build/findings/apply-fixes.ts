import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Range, Source } from '../../core/source.ts';
import { sum } from '../../core/sum.ts';
import { apart, applyEdits, type Edit, editsOf } from './fix-edits.ts';

/** A file whose faults were mended. */
export interface FixedFile {
  readonly before: Source;
  readonly after: Source;
  /** How many places were mended. */
  readonly count: number;
}

/** Everything a check has to say of the files; with `changed`, it may keep to what these files bear on. */
export type Diagnose = (sources: readonly Source[], changed?: ReadonlySet<string>) => readonly Diagnostic[];

/** Mending one fault may bring others to light: a text is read only up to its first broken place. */
const MAX_ROUNDS = 100;

/**
 * Types the replacements that diagnostics offer, round by round, until none is left. Of overlapping ones the first is
 * taken and the rest wait for the next round; one that leaves its file less readable than it was is taken back.
 */
export function applyFixes(sources: readonly Source[], diagnose: Diagnose): readonly FixedFile[] {
  const refused = new Set<string>();
  const state: State = { texts: new Map(sources.map(({ path, text }) => [path, text])), counts: new Map() };
  let diagnostics = diagnose(sources);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const chosen = [...editsOf(diagnostics, state.texts)].flatMap(([path, edits]) => {
      const wanted = apart(edits.filter(({ key }) => !refused.has(`${path}\0${key}`)));
      return wanted.length === 0 ? [] : [{ path, edits: wanted }];
    });
    if (chosen.length === 0) break;
    diagnostics = playRound(state, { chosen, diagnostics, diagnose, refused });
  }
  return sources.flatMap((before) => {
    const text = textOf(state, before.path);
    return text === before.text ? [] : [{ before, after: { ...before, text }, count: countOf(state, before.path) }];
  });
}

interface State {
  /** Path → text as it now is. */
  readonly texts: Map<string, string>;
  readonly counts: Map<string, number>;
}

function textOf({ texts }: State, path: string): string {
  return texts.get(path) ?? '';
}

function countOf({ counts }: State, path: string): number {
  return counts.get(path) ?? 0;
}

interface Round {
  readonly chosen: readonly { readonly path: string; readonly edits: readonly Edit[] }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly diagnose: Diagnose;
  readonly refused: Set<string>;
}

/** Makes the edits of a round and answers with what is said after it. */
function playRound(state: State, { chosen, diagnostics, diagnose, refused }: Round): readonly Diagnostic[] {
  const look = (paths: readonly string[]) =>
    diagnose(
      [...state.texts].map(([path, text]) => ({ path, text })),
      new Set(paths),
    );
  const before = new Map(chosen.map(({ path }) => [path, textOf(state, path)]));
  const attempts = chosen.map(({ path, edits }) => ({ path, edits, ...tryEdits(state, path, edits) }));
  const after = look(chosen.map(({ path }) => path));
  const spoilt = attempts.filter((attempt) => isWorse(attempt, diagnostics, after));
  for (const { path, edits } of attempts) state.counts.set(path, countOf(state, path) + edits.length);
  if (spoilt.length === 0) return after;
  for (const { path, edits } of spoilt) {
    state.texts.set(path, before.get(path) ?? '');
    const kept = oneByOne(state, { path, edits }, { diagnostics, look });
    for (const { key } of edits.filter((edit) => !kept.includes(edit))) refused.add(`${path}\0${key}`);
    state.counts.set(path, countOf(state, path) - edits.length + kept.length);
  }
  return look(chosen.map(({ path }) => path));
}

/** Types edits into a file of the state. */
function tryEdits(
  state: State,
  path: string,
  edits: readonly Edit[],
): { readonly text: string; readonly ranges: readonly Range[] } {
  const { source, ranges } = applyEdits({ path, text: textOf(state, path) }, edits);
  state.texts.set(path, source.text);
  return { text: source.text, ranges };
}

interface Attempt {
  readonly path: string;
  readonly edits: readonly Edit[];
}

interface Ground {
  readonly diagnostics: readonly Diagnostic[];
  readonly look: (paths: readonly string[]) => readonly Diagnostic[];
}

/** Tries the edits of a file one after the other, and leaves those in the file that do it no harm. */
function oneByOne(state: State, { path, edits }: Attempt, { diagnostics, look }: Ground): readonly Edit[] {
  const original = textOf(state, path);
  let kept: readonly Edit[] = [];
  for (const edit of edits) {
    state.texts.set(path, original);
    const more = [...kept, edit];
    const { text, ranges } = tryEdits(state, path, more);
    if (!isWorse({ path, edits: more, text, ranges }, diagnostics, look([path]))) kept = more;
  }
  state.texts.set(path, original);
  tryEdits(state, path, kept);
  return kept;
}

/**
 * Whether edits made a file less readable. What only comes to light because the text can now be read further is no harm:
 * faults of the shape of a file whose text could not be read, or of text behind the place that was broken.
 */
function isWorse(
  { path, edits, text, ranges }: Attempt & { readonly text: string; readonly ranges: readonly Range[] },
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
