import { digest } from '../../build/digest.ts';
import type { FolderShare } from '../../build/join-shares.ts';
import { type FolderEntry, type KnownPlan, parseEntry, stillKnown } from '../../build/kept/folder-entry.ts';
import { parseLedgerEntry } from '../../build/kept/ledger-entry.ts';
import type { LedgerReads } from '../../build/kept/ledger-reads.ts';
import { parseReading } from '../../build/kept/reading-entry.ts';
import type { RootDigests } from '../../build/kept/root-digests.ts';
import { type PlanFile, planFiles } from '../../build/plan-files.ts';
import { readShared } from '../../build/shared/read-shared.ts';
import type { SharedReading, SharedSources } from '../../build/shared-sources.ts';
import type { Stages } from '../../build/stages.ts';
import { tableToken } from '../../build/tables/table-file.ts';
import type { Day } from '../../plan/days/day.ts';
import type { AnswerShelf, Host } from '../host.ts';
import { readTables } from '../root/read-tables.ts';

/** A folder with plans that are asked about. */
export interface AskedFolder {
  readonly name: string;
  /** Under what its entry is kept. */
  readonly key: string;
  readonly files: readonly PlanFile[];
  readonly asked: ReadonlySet<string>;
}

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
  /** By folder in which plans have changed: what was known, and holds where others give the same to read. */
  readonly older: ReadonlyMap<string, OlderShare>;
  /** Undefined where nobody had to know it so far. */
  readonly reading: SharedReading | undefined;
  readonly isReadingKept: boolean;
  /** Of the tables that were looked at. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** What was known of a folder. */
export interface OlderShare {
  readonly share: FolderShare<KnownPlan>;
  readonly ledger: LedgerReads;
  /** Ids of plans with another text. */
  readonly changed: ReadonlySet<string>;
}

/** Finds what is known of the plans of folders. */
export async function findAnswers(host: Pick<Host, 'readTable'>, shelf: AnswerShelf, sought: Sought): Promise<Known> {
  const { root, folders, given, stages, today } = sought;
  const kept = parseReading(await shelf.read(root.shared), root.sourceOf);
  const found = await Promise.all(folders.map((folder) => findEntry(host, shelf, folder, sought)));
  const entries = found.filter((each) => each !== undefined);
  const none = { shares: new Map(), older: new Map(), reading: kept, isReadingKept: kept !== undefined, tokens: new Map() };
  if (entries.length === 0) return none;
  const reading = kept ?? readShared(given, stages).reading;
  const tokens = await tableTokens(
    host,
    entries.map(({ entry }) => entry),
  );
  const ids = new Set(planFiles(given).map(({ id }) => id));
  const present = {
    ...{ digestOf: root.digestOf, ids: root.ids, broken: reading.broken, today },
    tokenOf: (path: string) => tokens.get(path),
    hasPlan: (id: string) => ids.has(id),
  };
  const shares = new Map<string, FolderShare<KnownPlan>>();
  const older = new Map<string, OlderShare>();
  for (const { entry, since } of entries) {
    const share = stillKnown(entry, present);
    if (share === undefined) continue;
    if (since === undefined) shares.set(share.folder, share);
    else older.set(share.folder, { ...since, share });
  }
  return { ...none, shares, older, reading, tokens };
}

interface Found {
  readonly entry: FolderEntry;
  /** What has changed since it was made. */
  readonly since: Omit<OlderShare, 'share'> | undefined;
}

/** Finds the entry of a folder as it is, or else the latest of it as it was. */
async function findEntry(
  host: Pick<Host, 'readTable'>,
  shelf: AnswerShelf,
  folder: AskedFolder,
  sought: Sought,
): Promise<Found | undefined> {
  const { root } = sought;
  const entry = await openEntry(host, await shelf.read(folder.key), folder, sought);
  if (entry !== undefined) return { entry, since: undefined };
  const latest = parseLedgerEntry(await shelf.read(root.latestKey(folder.files)));
  const before = latest && (await openEntry(host, await shelf.read(latest.key), folder, sought));
  if (latest === undefined || before === undefined) return undefined;
  const changed = folder.files.filter((file) => latest.texts[file.path] !== root.textOf(file));
  return { entry: before, since: { ledger: latest.ledger, changed: new Set(changed.map(({ id }) => id)) } };
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
    return [path, tableToken(bytes instanceof Uint8Array ? { sha256: digest(bytes) } : { fault: bytes })] as const;
  });
  return new Map(await Promise.all(read));
}
