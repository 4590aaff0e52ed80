import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { apart, applyEdits, type Edit, editsOf } from './fix-edits.ts';
import { isWorse } from './is-worse.ts';

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
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  let state: State = { texts, counts: new Map(), refused: new Set(), said: diagnose(sources) };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const chosen = chooseEdits(state);
    if (chosen.length === 0) break;
    state = playRound(state, chosen, diagnose);
  }
  return sources.flatMap((before) => {
    const text = state.texts.get(before.path) ?? '';
    return text === before.text ? [] : [{ before, after: { ...before, text }, count: state.counts.get(before.path) ?? 0 }];
  });
}

/** Path → text. */
type Texts = ReadonlyMap<string, string>;

/** How far the mending has come. */
interface State {
  readonly texts: Texts;
  /** How many places of each file were mended. */
  readonly counts: ReadonlyMap<string, number>;
  /** Edits that did harm, by their file and key: they are not tried again. */
  readonly refused: ReadonlySet<string>;
  /** What there is to say of the texts as they are. */
  readonly said: readonly Diagnostic[];
}

interface FileEdits {
  readonly path: string;
  readonly edits: readonly Edit[];
}

function chooseEdits({ texts, refused, said }: State): readonly FileEdits[] {
  return [...editsOf(said, texts)].flatMap(([path, edits]) => {
    const wanted = apart(edits.filter((edit) => !refused.has(nameOf(path, edit))));
    return wanted.length === 0 ? [] : [{ path, edits: wanted }];
  });
}

function nameOf(path: string, { key }: Edit): string {
  return `${path}\0${key}`;
}

/** Types the edits that were chosen; those of a file they do harm to one by one, as far as they do none. */
function playRound(state: State, chosen: readonly FileEdits[], diagnose: Diagnose): State {
  const { texts, counts, refused, said } = state;
  const look = (now: Texts, paths: readonly string[]) =>
    diagnose(
      [...now].map(([path, text]) => ({ path, text })),
      new Set(paths),
    );
  const paths = chosen.map(({ path }) => path);
  const tried = typed(texts, chosen);
  const after = look(tried, paths);
  const kept = chosen.map((each) => {
    if (!isWorse(attempt(texts, each), said, after)) return each;
    return harmless(each, (part) => isWorse(attempt(texts, part), said, look(typed(texts, [part]), [part.path])));
  });
  const isWhole = kept.every((each, at) => each === chosen[at]);
  const now = isWhole ? tried : typed(texts, kept);
  const left = chosen.flatMap(({ path, edits }, at) =>
    edits.filter((edit) => !kept[at]?.edits.includes(edit)).map((edit) => nameOf(path, edit)),
  );
  return {
    texts: now,
    counts: new Map([...counts, ...kept.map(({ path, edits }) => [path, (counts.get(path) ?? 0) + edits.length] as const)]),
    refused: new Set([...refused, ...left]),
    said: isWhole ? after : look(now, paths),
  };
}

/** Those of the edits of a file that, typed one after the other, do it no harm. */
function harmless({ path, edits }: FileEdits, doesHarm: (part: FileEdits) => boolean): FileEdits {
  let kept: readonly Edit[] = [];
  for (const edit of edits) if (!doesHarm({ path, edits: [...kept, edit] })) kept = [...kept, edit];
  return { path, edits: kept };
}

function attempt(texts: Texts, { path, edits }: FileEdits) {
  const { source, ranges } = applyEdits({ path, text: texts.get(path) ?? '' }, edits);
  return { source, edits, ranges };
}

/** The texts with the edits in them. */
function typed(texts: Texts, all: readonly FileEdits[]): Texts {
  return new Map([...texts, ...all.map((each) => [each.path, attempt(texts, each).source.text] as const)]);
}
