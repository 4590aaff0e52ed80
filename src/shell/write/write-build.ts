import type { Compilation } from '../../build/compiled-plan.ts';
import { digest } from '../../build/digest.ts';
import type { PlanAnswer } from '../../build/kept/plan-answer.ts';
import type { BuildDecision } from '../../build/manifest/decide-build.ts';
import { type ArtifactRecord, MANIFEST_FILE, type Manifest, printManifest } from '../../build/manifest/manifest.ts';
import type { SiteParts } from '../../build/public/site-parts.ts';
import type { ArtifactStatus, BuildReport } from '../build-report.ts';
import type { Host } from '../host.ts';
import type { TimedStages } from '../timings.ts';
import type { InputDigests } from './input-digests.ts';
import { type Means, makeStale } from './make-stale.ts';
import { leftOver, pruneOutput, tellLeft } from './prune-output.ts';
import { recordInputs } from './record-inputs.ts';
import type { Toolbox } from './recording-tools.ts';
import { type Stamping, stampPages } from './stamp-pages.ts';
import type { Workshop } from './workshop.ts';
import { openSession, type WriteSession } from './write-session.ts';
import { beginSite, INDEX_FILE } from './write-site.ts';

export type Progress = (step: {
  readonly done: number;
  readonly total: number;
  readonly path: string;
  /** How much of a file is made that takes its time; left out for others. */
  readonly share?: number;
}) => void;

export interface WriteInput extends Means {
  readonly decision: BuildDecision;
  readonly compilation: Compilation<PlanAnswer>;
  readonly workshop: Workshop;
  readonly digests: InputDigests;
  /** Takes away what no plan makes any more. */
  readonly prune: boolean;
  readonly timed: TimedStages | undefined;
  readonly manifest: Manifest;
  readonly toolbox: Toolbox;
  readonly site: SiteParts;
  /** Makes anew what stands as it would be made. */
  readonly force: boolean;
  /** The plans the build was asked for. */
  readonly asked: ReadonlySet<string>;
  /** Digest of the file on disk, by its path below the output folder. */
  readonly onDisk: ReadonlyMap<string, string>;
  readonly progress: Progress | undefined;
}

type Written = Pick<BuildReport, 'artifacts' | 'failures' | 'orphans' | 'pruned'>;

/**
 * Renders what is stale and writes it, then the files of the whole root, the manifest last. People may be waiting for the documents of
 * one plan: whatever these do not need comes after them.
 */
export async function writeBuild(host: Host, input: WriteInput): Promise<Written> {
  const { decision, manifest, workshop } = input;
  const session = openSession(host, input);
  await workshop.prepare(decision.stale.map(({ job }) => job.plan));
  await makeAll(host, session, input);
  for (const { record } of decision.fresh) session.stands(record, 'fresh');
  for (const record of decision.kept) session.stands(record, 'kept');
  const before = manifest.artifacts.filter(({ plan }) => plan === null);
  const waitedFor = new Set(decision.stale.flatMap(({ job }) => (session.pages.has(job.file) ? [job.plan] : [])));
  const stood = (stamping: Stamping) => stampPages(host, session, stamping);
  const begun = await session.attempt(INDEX_FILE, () =>
    beginSite(host, { ...input, records: session.records, waitedFor, stood }),
  );
  await stampPages(host, session, { site: begun?.data ?? [] });
  const site = begun && (await session.attempt(INDEX_FILE, () => begun.finish()));
  const { placed, orphans } = site ?? { placed: [], orphans: [] };
  for (const { record, status } of placed) session.report(record, status);
  const left = await pruneOutput(host, session, leftOver([...decision.orphans, ...orphans], input));
  const unknown = site === undefined ? before : [];
  const documents = await withInputs(session, input);
  const artifacts = [...documents, ...placed.map(({ record }) => record), ...left.stays, ...unknown];
  await session.attempt(MANIFEST_FILE, async () => {
    const program = `banwen/${host.version}`;
    const isSame = program === manifest.program && isSameList(artifacts, manifest.artifacts);
    const bytes = new TextEncoder().encode((isSame && manifest.text) || printManifest({ program, artifacts }));
    const status = isSame && manifest.text ? 'unchanged' : await host.writeOutput(MANIFEST_FILE, bytes);
    session.report(
      { plan: null, format: 'site', file: MANIFEST_FILE, bytes: bytes.length, sha256: digest(bytes) },
      asFresh(status),
    );
  });
  if (session.reports().some(({ status }) => status === 'written')) await host.digestOutputs(artifacts.map(({ file }) => file));
  return { artifacts: session.reports(), failures: session.failures(), ...tellLeft(host, left) };
}

/** Makes what is stale, and tells of each file before. */
async function makeAll(host: Host, session: WriteSession, { decision, jobs, openThreads, progress }: WriteInput): Promise<void> {
  const total = decision.stale.length;
  let done = 0;
  await makeStale(decision.stale, { jobs, openThreads }, async (each) => {
    const tell = (share?: number) =>
      progress?.({ done, total, path: host.outputPath(each.job.file), ...(share !== undefined && { share }) });
    tell();
    await session.make(each, tell);
    done += 1;
  });
}

/** The records of documents, those made now or of inputs that have changed with the inputs as they are. */
async function withInputs(
  session: WriteSession,
  { decision, digests, workshop }: WriteInput,
): Promise<readonly ArtifactRecord[]> {
  const inputs = recordInputs(digests, workshop);
  const moved = decision.fresh.filter(({ job, record }) => !inputs.isCurrent(job, record.inputs));
  const jobs = new Map([...decision.stale, ...moved].map(({ job }) => [job.file, job]));
  await workshop.prepare([...jobs.values()].map(({ plan }) => plan));
  return session.records.map((record) => {
    const job = session.hasFailed(record.file) ? undefined : jobs.get(record.file);
    return job === undefined ? record : { ...record, inputs: inputs.of(job) };
  });
}

/** Whether records are those of an earlier build, none of them made anew. */
function isSameList(now: readonly ArtifactRecord[], before: readonly ArtifactRecord[]): boolean {
  const known = new Set(before);
  return now.length === before.length && now.every((record) => known.has(record));
}

/** A file of the whole root is made in every build; where nothing changed it counts as fresh. */
function asFresh(status: 'written' | 'unchanged'): ArtifactStatus {
  return status === 'unchanged' ? 'fresh' : status;
}
