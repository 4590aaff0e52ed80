import type { EditorSchema } from './editor-schema.ts';
import type { Snippet } from './load-schema.ts';
import type { NameEntry, NameSet, OfferedName } from './name-sets.ts';

/** Most entries of a set that hover explains: an editor tries them all on every name there is in a file. */
const MOST_EXPLAINED = 100;

/**
 * A text that names an entry of a set. The names are offered with what they mean. `if` without `then` refuses nothing:
 * it is there for hover, which lists the names of the entry that is named, and no others.
 */
export function nameSchema({ title, entries }: NameSet, isClosed: boolean): EditorSchema {
  const known = entries.flatMap(({ offered, accepted }) => [...offered.map(({ text }) => text), ...accepted]);
  const notes = notesOf(entries);
  const explained = entries.map((entry) => entrySchema(entry, notes));
  return {
    type: 'string',
    ...(isClosed && known.length > 0 && { pattern: patternOf(known), patternErrorMessage: `应为已登记的${title}` }),
    ...(notes.size > 0 && { defaultSnippets: snippetsOf(entries, notes) }),
    ...(notes.size > 0 && entries.length <= MOST_EXPLAINED && { if: { anyOf: [...explained, {}, { not: {} }] } }),
  };
}

/** The keys of a map that are names of a set, each with what it means, over one form of value. */
export function nameProperties({ entries }: NameSet, value: EditorSchema): Readonly<Record<string, EditorSchema>> {
  const { markdownDescription: _words, ...form } = value;
  return Object.fromEntries([...notesOf(entries)].map(([text, note]) => [text, { ...form, markdownDescription: note }]));
}

/** The names of all entries with their meaning; of a name that several bear, all its meanings. */
function notesOf(entries: readonly NameEntry[]): ReadonlyMap<string, string> {
  const notes = new Map<string, readonly string[]>();
  for (const { text, note } of entries.flatMap(({ offered }) => offered)) {
    const said = notes.get(text) ?? [];
    if (!said.includes(note)) notes.set(text, [...said, note]);
  }
  return new Map([...notes].map(([text, said]) => [text, said.join('；')]));
}

/** The names that entries are called by first before their others. */
function snippetsOf(entries: readonly NameEntry[], notes: ReadonlyMap<string, string>): readonly Snippet[] {
  const ranks = new Map<string, number>();
  for (const { offered } of entries) {
    for (const [rank, { text }] of offered.entries()) ranks.set(text, Math.min(rank, ranks.get(text) ?? rank));
  }
  const isRanked = entries.some(({ offered }) => offered.length > 1);
  return [...notes].map(([text, note]) => ({
    label: text,
    description: note,
    body: text,
    ...(isRanked && { sortText: `${ranks.get(text)} ${text}` }),
  }));
}

function entrySchema({ offered }: NameEntry, notes: ReadonlyMap<string, string>): EditorSchema {
  const note = ({ text }: OfferedName): string => notes.get(text) ?? '';
  return { enum: offered.map(({ text }) => text), enumDescriptions: offered.map(note) };
}

function patternOf(names: readonly string[]): string {
  return `^(?:${[...new Set(names)].map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})$`;
}
