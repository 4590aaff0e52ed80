import { type FolderEntry, type KnownPlan, parseEntry, stillKnown } from '../build/answer-entry.ts';
import type { RootDigests } from '../build/answer-keys.ts';
import { planFiles } from '../build/compile.ts';
import { digest } from '../build/digest.ts';
import type { FolderShare } from '../build/join-shares.ts';
import { parseReading } from '../build/reading-entry.ts';
import { readShared, type SharedReading, type SharedSources } from '../build/shared-inputs.ts';
import type { Stages } from '../build/stages.ts';
import type { Day } from '../plan/day.ts';
import type { AskedFolder } from './answer-plans.ts';
import type { AnswerShelf, Host } from './host.ts';
import { readTables } from './read-tables.ts';

export interface Sought {
  readonly root: RootDigests;
  readonly folders: readonly AskedFolder[];
  readonly given: SharedSources;
  readonly stages: Stages;
  readonly today: Day;
}

/** What a shelf has that holds for a root as it is now. */
export interface Known {
  /** By folder. */
  readonly shares: ReadonlyMap<string, FolderShare<KnownPlan>>;
  /** Undefined where nobody had to know it so far. */
  readonly reading: SharedReading | undefined;
  readonly isReadingKept: boolean;
  /** Of the tables that were looked at. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** Finds what is known of the plans of folders. */
export async function findAnswers(host: Pick<Host, 'readTable'>, shelf: AnswerShelf, sought: Sought): Promise<Known> {
  const { root, folders, given, stages, today } = sought;
  const kept = parseReading(await shelf.read(root.shared), root.sourceOf);
  const texts = await Promise.all(folders.map(({ key }) => shelf.read(key)));
  const opened = await Promise.all(folders.map((folder, at) => openEntry(host, texts[at], folder, sought)));
  const entries = opened.filter((entry) => entry !== undefined);
  const none = { shares: new Map(), reading: kept, isReadingKept: kept !== undefined, tokens: new Map() };
  if (entries.length === 0) return none;
  const reading = kept ?? readShared(given, stages).reading;
  const tokens = await tableTokens(host, entries);
  const ids = new Set(planFiles(given).map(({ id }) => id));
  const present = {
    ...{ digestOf: root.digestOf, ids: root.ids, broken: reading.broken, today },
    tokenOf: (path: string) => tokens.get(path),
    hasPlan: (id: string) => ids.has(id),
  };
  const held = entries.map((entry) => stillKnown(entry, present)).filter((share) => share !== undefined);
  return { ...none, shares: new Map(held.map((share) => [share.folder, share])), reading, tokens };
}

/** Reads an entry; where it tells of places in tables, those are read too. */
async function openEntry(
  host: Pick<Host, 'readTable'>,
  text: string | undefined,
  { files }: AskedFolder,
  { root, stages }: Sought,
): Promise<FolderEntry | undefined> {
  if (text === undefined) return undefined;
  const entry = parseEntry(text, root.sourceOf);
  if (entry !== undefined) return entry;
  const read = await readTables(
    host,
    files.flatMap(({ source }) => source ?? []),
    { stages },
  );
  const tables = new Map(read.flatMap((table) => ('table' in table ? [[table.path, table.table.source]] : [])));
  return parseEntry(text, (path) => root.sourceOf(path) ?? tables.get(path));
}

async function tableTokens(host: Pick<Host, 'readTable'>, entries: readonly FolderEntry[]): Promise<ReadonlyMap<string, string>> {
  const paths = new Set(entries.flatMap(({ tables }) => Object.keys(tables)));
  const read = [...paths].map(async (path) => {
    const bytes = await host.readTable(path);
    return [path, bytes instanceof Uint8Array ? digest(bytes) : JSON.stringify(bytes)] as const;
  });
  return new Map(await Promise.all(read));
}
