import type { Compilation } from '../build/compile.ts';
import type { BuildDecision, StaleJob } from '../build/decide-build.ts';
import { digest } from '../build/digest.ts';
import { type ArtifactRecord, type Manifest, printManifest } from '../build/manifest.ts';
import type { PlanAnswer } from '../build/plan-answer.ts';
import type { SiteParts } from '../build/site-parts.ts';
import type { ArtifactStatus, BuildReport } from './build-report.ts';
import type { Host } from './host.ts';
import type { InputDigests } from './input-digests.ts';
import { leftOver, pruneOutput, tellLeft } from './prune-output.ts';
import { recordInputs } from './record-inputs.ts';
import type { Toolbox } from './recording-tools.ts';
import { stampPages } from './stamp-pages.ts';
import type { TimedStages } from './timings.ts';
import type { Workshop } from './workshop.ts';
import { openSession } from './write-session.ts';
import { writeSite } from './write-site.ts';

export const MANIFEST_FILE = 'manifest.json';
/** Artifacts in the making at one time: one renders while others are being written. */
const OFFICE_LANES = 4;
const PAGE_LANES = 2;

export type Progress = (step: { readonly done: number; readonly total: number; readonly path: string }) => void;

export interface WriteInput {
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
  /** Documents in the making at one time; null for the usual number. */
  readonly jobs: number | null;
}

type Written = Pick<BuildReport, 'artifacts' | 'failures' | 'orphans' | 'pruned'>;

/** Renders what is stale and writes it, then the files of the whole root, the manifest last. */
export async function writeBuild(host: Host, input: WriteInput): Promise<Written> {
  const { decision, manifest, progress, digests, workshop } = input;
  const inputs = recordInputs(digests, workshop);
  const session = openSession(host, { ...input, inputs });
  const moved = decision.fresh.filter(({ job, record }) => !inputs.isCurrent(job, record.inputs));
  await workshop.prepare([...decision.stale, ...moved].map(({ job }) => job.plan));
  const [pages, office] = split(decision.stale, ({ job }) => job.renderer.format === 'pdf');
  let done = 0;
  const make = async (stale: StaleJob) => {
    progress?.({ done, total: decision.stale.length, path: host.outputPath(stale.job.file) });
    await session.make(stale);
    done += 1;
  };
  await inLanes(office, input.jobs ?? OFFICE_LANES, make);
  await inLanes(pages, Math.min(PAGE_LANES, input.jobs ?? PAGE_LANES), make);

  const isMoved = new Set(moved);
  for (const each of decision.fresh) {
    session.stands(isMoved.has(each) ? { ...each.record, inputs: inputs.of(each.job) } : each.record, 'fresh');
  }
  for (const record of decision.kept) session.stands(record, 'kept');
  const before = manifest.artifacts.filter(({ plan }) => plan === null);
  const site = await session.attempt('index.html', () => writeSite(host, { ...input, records: session.records }));
  const { placed, orphans } = site ?? { placed: [], orphans: [] };
  for (const { record, status } of placed) session.report(record, status);
  await stampPages(
    host,
    session,
    placed.map(({ record }) => record),
  );
  const left = await pruneOutput(host, session, leftOver([...decision.orphans, ...orphans], input));
  const unknown = site === undefined ? before : [];
  const artifacts = [...session.records, ...placed.map(({ record }) => record), ...left.stays, ...unknown];
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

/** Whether records are those of an earlier build, none of them made anew. */
function isSameList(now: readonly ArtifactRecord[], before: readonly ArtifactRecord[]): boolean {
  const known = new Set(before);
  return now.length === before.length && now.every((record) => known.has(record));
}

/** A file of the whole root is made in every build; where nothing changed it counts as fresh. */
function asFresh(status: 'written' | 'unchanged'): ArtifactStatus {
  return status === 'unchanged' ? 'fresh' : status;
}

function split<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

async function inLanes<T>(items: readonly T[], lanes: number, act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}
