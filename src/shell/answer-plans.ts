import { type KnownPlan, printEntry } from '../build/answer-entry.ts';
import { type RootDigests, rootDigests } from '../build/answer-keys.ts';
import { type Compilation, type CompileOptions, filesByFolder, type PlanFile, planFiles } from '../build/compile.ts';
import { type FolderShare, joinShares, type PlanShare, type Share } from '../build/join-shares.ts';
import { printReading } from '../build/reading-entry.ts';
import { readShared, type SharedReading, type SharedSources } from '../build/shared-inputs.ts';
import type { Stages } from '../build/stages.ts';
import { type TableDigest, tableToken } from '../build/table-file.ts';
import { wantedTables } from '../build/wanted-tables.ts';
import { findAnswers, type Known } from './find-answers.ts';
import type { AnswerShelf, Host } from './host.ts';
import { readTables } from './read-tables.ts';

/** What is asked of the plans of a root. */
export interface Asking<P extends KnownPlan> {
  /** The files of the root; with the tables, where they are read already. */
  readonly given: SharedSources;
  readonly options: CompileOptions;
  readonly stages: Stages;
  /** Whether what is known of a plan is all that is asked. */
  readonly suffices: (plan: KnownPlan) => plan is P;
  /** Compiles the plans of `options.only`. */
  compile(given: SharedSources, options: CompileOptions): Promise<Share<P>>;
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

/** A folder with plans that are asked about. */
export interface AskedFolder {
  readonly name: string;
  /** Under what its entry is kept. */
  readonly key: string;
  readonly files: readonly PlanFile[];
  readonly asked: ReadonlySet<string>;
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
      : await asking.compile({ ...given, tables, reading: known.reading }, { ...options, only: missing });
  const reading = known.reading ?? made?.reading ?? readShared(given, stages).reading;
  const tokens = new Map([...known.tokens, ...tables.map((table) => [table.path, tableToken(table)] as const)]);
  const shares = await keepAnswers(shelf, { root, folders, asking, known, tokens, made: made && { ...made, reading } });
  if (!known.isReadingKept) await shelf.write(root.shared, printReading(reading));
  return {
    compilation: joinShares([{ reading, folders: shares }]),
    digestOf: root.digestOf,
    reading,
    tables: [...tokens].map(([path, token]) => ({ path, ...(token.startsWith('{') ? {} : { sha256: token }) })),
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

/** Puts what was worked out on the shelf, beside what was known, and gives back what was asked. */
async function keepAnswers<P extends KnownPlan>(
  shelf: AnswerShelf,
  { root, folders, asking, known, tokens, made }: Keeping<P>,
): Promise<readonly FolderShare<P>[]> {
  const fresh = new Map(made?.folders.map((share) => [share.folder, share]));
  return Promise.all(
    folders.map(async ({ name, key, files, asked }): Promise<FolderShare<P>> => {
      const plans = plansOf(files, known.shares.get(name), fresh.get(name));
      const share = { folder: name, reads: (fresh.get(name) ?? known.shares.get(name))?.reads ?? NOTHING, plans };
      if (made !== undefined && fresh.has(name)) {
        const sources = files.flatMap(({ source }) => source ?? []);
        const tables = wantedTables(sources, asking.stages).map((path) => [path, tokens.get(path) ?? ''] as const);
        const paths = new Set([share.reads, ...plans.map(({ reads }) => reads)].flatMap((reads) => reads.files));
        const digests = [...paths].flatMap((path) => {
          const sha256 = root.digestOf(path);
          return sha256 === undefined ? [] : [[path, sha256] as const];
        });
        const about = { ids: root.ids, broken: made.reading.broken };
        const entry = { share, digests: Object.fromEntries(digests), tables: Object.fromEntries(tables), ...about };
        await shelf.write(key, printEntry(entry));
      }
      return { ...share, plans: plans.flatMap((each) => (asked.has(each.plan.file) ? sufficing(each, asking) : [])) };
    }),
  );
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
