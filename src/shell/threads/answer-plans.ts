import type { CompileOptions } from '../../build/compile-options.ts';
import type { Compilation } from '../../build/compiled-plan.ts';
import { type FolderShare, joinShares, type PlanShare, type Share } from '../../build/join-shares.ts';
import { type KnownPlan, printEntry } from '../../build/kept/folder-entry.ts';
import { parseLedgerEntry, printLedgerEntry } from '../../build/kept/ledger-entry.ts';
import type { LedgerReads, OlderFolder } from '../../build/kept/ledger-reads.ts';
import { printReading } from '../../build/kept/reading-entry.ts';
import { type RootDigests, rootDigests } from '../../build/kept/root-digests.ts';
import { filesByFolder, type PlanFile, planFiles } from '../../build/plan-files.ts';
import { readShared } from '../../build/shared/read-shared.ts';
import type { SharedReading, SharedSources } from '../../build/shared-sources.ts';
import type { Stages } from '../../build/stages.ts';
import { type TableDigest, tableDigest, tableToken } from '../../build/tables/table-file.ts';
import { wantedTables } from '../../build/tables/wanted-tables.ts';
import type { AnswerShelf, Host } from '../host.ts';
import { readTables } from '../root/read-tables.ts';
import { type AskedFolder, findAnswers, type Known, type OlderShare } from './find-answers.ts';

/** What is asked of the plans of a root. */
export interface Asking<P extends KnownPlan> {
  /** The files of the root; with the tables, where they are read already. */
  readonly given: SharedSources;
  readonly options: CompileOptions;
  readonly stages: Stages;
  /** Whether what is known of a plan is all that is asked. */
  readonly suffices: (plan: KnownPlan) => plan is P;
  /** Compiles the plans of `options.only`, but for those of `older` that stand; without it none does. */
  compile(given: SharedSources, options: CompileOptions, older?: ReadonlyMap<string, OlderFolder>): Promise<Share<P>>;
}

export interface Answered<P extends KnownPlan> {
  readonly compilation: Compilation<P>;
  /** The tables plans name. */
  readonly tables: readonly TableDigest[];
  /** Digests of the texts of the root, where they had to be worked out. */
  readonly digestOf?: RootDigests['digestOf'];
  /** What reading the shared files gave. */
  readonly reading: SharedReading;
}

/** Everything asked of the plans: found on the shelf where it is known there, else worked out, and put there. */
export async function answerPlans<P extends KnownPlan>(
  host: Pick<Host, 'readTable'>,
  shelf: AnswerShelf | null,
  asking: Asking<P>,
): Promise<Answered<P>> {
  const { given, options, stages } = asking;
  if (shelf === null) {
    const tables = given.tables ?? (await readTables(host, given.sources, { stages, only: options.only }));
    const share = await asking.compile({ ...given, tables }, options);
    return { compilation: joinShares([share]), tables, reading: share.reading };
  }
  const root = rootDigests(given, options, shelf.program);
  const folders = askedFolders(given, options, root);
  const known = await findAnswers(host, shelf, { root, folders, given, stages, today: options.today });
  const missing = new Set(folders.flatMap((folder) => missingOf(folder, known.shares.get(folder.name), asking.suffices)));
  const tables = missing.size === 0 ? [] : await readTables(host, given.sources, { stages, only: missing });
  const made =
    missing.size === 0
      ? undefined
      : await asking.compile({ ...given, tables, reading: known.reading }, { ...options, only: missing }, olderOf(known, asking));
  const reading = known.reading ?? made?.reading ?? readShared(given, stages).reading;
  const tokens = new Map([...known.tokens, ...tables.map((table) => [table.path, tableToken(table)] as const)]);
  const shares = await keepAnswers(shelf, { root, folders, asking, known, tokens, made: made && { ...made, reading } });
  if (!known.isReadingKept) await shelf.write(root.shared, printReading(reading));
  return {
    compilation: joinShares([{ reading, folders: shares }]),
    digestOf: root.digestOf,
    reading,
    tables: [...tokens].map(([path, token]) => tableDigest(path, token)),
  };
}

function askedFolders(given: SharedSources, { only }: CompileOptions, root: RootDigests): readonly AskedFolder[] {
  return [...filesByFolder(planFiles(given))].flatMap(([name, files]) => {
    const asked = new Set(files.flatMap(({ id, path }) => ((only?.has(id) ?? true) ? [path] : [])));
    return asked.size === 0 ? [] : [{ name, key: root.folderKey(files), files, asked }];
  });
}

/** Ids of the plans asked about of which too little is known. */
function missingOf(
  { files, asked }: AskedFolder,
  share: FolderShare<KnownPlan> | undefined,
  suffices: (plan: KnownPlan) => boolean,
): readonly string[] {
  const known = new Set(share?.plans.filter(({ plan }) => suffices(plan)).map(({ plan }) => plan.file));
  return files.flatMap(({ id, path }) => (asked.has(path) && !known.has(path) ? [id] : []));
}

interface Keeping<P extends KnownPlan> {
  readonly root: RootDigests;
  readonly folders: readonly AskedFolder[];
  readonly asking: Asking<P>;
  readonly known: Known;
  readonly tokens: ReadonlyMap<string, string>;
  readonly made: Share<P> | undefined;
}

/** What is known of plans that have not changed, in folders with some that have. */
function olderOf({ older }: Known, { suffices }: Pick<Asking<KnownPlan>, 'suffices'>): ReadonlyMap<string, OlderFolder> {
  const folders = [...older].map(([folder, { share, ledger, changed }]) => {
    const known = share.plans.filter(({ plan }) => suffices(plan)).map(({ plan }) => plan.id);
    return [folder, { ledger, changed, plans: known.filter((id) => !changed.has(id) && id in ledger.read) }] as const;
  });
  return new Map(folders);
}

/** Puts what was worked out on the shelf, beside what was known, and gives back what was asked. */
async function keepAnswers<P extends KnownPlan>(shelf: AnswerShelf, keeping: Keeping<P>): Promise<readonly FolderShare<P>[]> {
  const { folders, asking, known, made } = keeping;
  const fresh = new Map(made?.folders.map((share) => [share.folder, share]));
  return Promise.all(
    folders.map(async (folder): Promise<FolderShare<P>> => {
      const { name, files, asked } = folder;
      const now = fresh.get(name);
      const plans = plansOf(files, known.shares.get(name), standing(known.older.get(name), now), now);
      const share = { folder: name, reads: (now ?? known.shares.get(name))?.reads ?? NOTHING, plans };
      if (made !== undefined && now !== undefined)
        await keepFolder(shelf, folder, { ...keeping, made, share, ledger: now.ledger });
      return { ...share, plans: plans.flatMap((each) => (asked.has(each.plan.file) ? sufficing(each, asking) : [])) };
    }),
  );
}

/** What was known of plans that stand. */
function standing(older: OlderShare | undefined, now: FolderShare<KnownPlan> | undefined): FolderShare<KnownPlan> | undefined {
  const ids = new Set(now?.stands);
  return older && { ...older.share, plans: older.share.plans.filter(({ plan }) => ids.has(plan.id)) };
}

interface KeptFolder<P extends KnownPlan> extends Keeping<P> {
  readonly made: Share<P>;
  readonly share: FolderShare<KnownPlan>;
  readonly ledger: LedgerReads | undefined;
}

/** Puts what is known of a folder on the shelf. */
async function keepFolder<P extends KnownPlan>(
  shelf: AnswerShelf,
  { key, files }: AskedFolder,
  { root, asking, tokens, made, share, ledger }: KeptFolder<P>,
): Promise<void> {
  const sources = files.flatMap(({ source }) => source ?? []);
  const tables = wantedTables(sources, asking.stages).map((path) => [path, tokens.get(path) ?? ''] as const);
  const paths = new Set([share.reads, ...share.plans.map(({ reads }) => reads)].flatMap((reads) => reads.files));
  const digests = [...paths].flatMap((path) => {
    const sha256 = root.digestOf(path);
    return sha256 === undefined ? [] : [[path, sha256] as const];
  });
  const about = { ids: root.ids, broken: made.reading.broken };
  await shelf.write(
    key,
    printEntry({ share, digests: Object.fromEntries(digests), tables: Object.fromEntries(tables), ...about }),
  );
  if (ledger === undefined) return;
  const latest = root.latestKey(files);
  const before = parseLedgerEntry(await shelf.read(latest));
  const read = before?.key === key ? { ...before.ledger.read, ...ledger.read } : ledger.read;
  const texts = Object.fromEntries(files.map((file) => [file.path, root.textOf(file)]));
  const facts = before?.key === key ? joined(before.ledger.facts, ledger.facts) : ledger.facts;
  await shelf.write(latest, printLedgerEntry({ key, texts, ledger: { ...ledger, read, facts } }));
}

function joined(one: LedgerReads['facts'], other: LedgerReads['facts']): LedgerReads['facts'] {
  return Object.fromEntries(Object.entries(other).map(([id, facts]) => [id, { ...one[id], ...facts }]));
}

const NOTHING = { files: [], plans: [], missedPlan: false, said: [] };

/** What is known now of the plans of a folder, in the order of their files. */
function plansOf(files: readonly PlanFile[], ...shares: readonly (FolderShare<KnownPlan> | undefined)[]) {
  const latest = new Map(shares.flatMap((share) => share?.plans ?? []).map((each) => [each.plan.file, each]));
  return files.flatMap(({ path }) => latest.get(path) ?? []);
}

function sufficing<P extends KnownPlan>(share: PlanShare<KnownPlan>, { suffices }: Asking<P>): readonly PlanShare<P>[] {
  const { plan } = share;
  return suffices(plan) ? [{ ...share, plan }] : [];
}
