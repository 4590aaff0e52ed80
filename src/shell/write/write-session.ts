import { digest } from '../../build/digest.ts';
import type { StaleJob } from '../../build/manifest/decide-build.ts';
import type { ArtifactRecord, Manifest } from '../../build/manifest/manifest.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import type { Message } from '../../core/diagnostic.ts';
import { type EnvironmentError, isFailure, type UsageError } from '../../core/failure.ts';
import type { Tools } from '../../renderers/renderer.ts';
import type { ArtifactReport, ArtifactStatus } from '../build-report.ts';
import type { Host } from '../host.ts';
import type { TimedStages } from '../timings.ts';
import type { Toolbox } from './recording-tools.ts';
import { renderJob } from './render-job.ts';
import type { Workshop } from './workshop.ts';

/** What is told of a file. */
export type Told = Pick<ArtifactRecord, 'plan' | 'format' | 'file'> & {
  readonly bytes: number | null;
  readonly sha256: string | null;
};

/** The making of files, and what became of each. */
export interface WriteSession {
  /** The artifacts that stand so far; of those made now, what they were made of is not told yet. */
  readonly records: readonly ArtifactRecord[];
  /** Public pages that are rendered and wait for what stands beside them, by their path. */
  readonly pages: ReadonlyMap<string, Uint8Array>;
  /** Whether a file could not be made. */
  hasFailed(file: string): boolean;
  /** Renders and writes one artifact; a failure is noted, not thrown. `tell` hears how much of a long one is made. */
  make(stale: StaleJob, tell?: Tools['tell']): Promise<void>;
  /** Writes a page, and notes it in the place of what was noted of it; a failure is noted, not thrown. */
  finish(record: ArtifactRecord, bytes: Uint8Array): Promise<void>;
  /** Notes an artifact that stands as it is. */
  stands(record: ArtifactRecord, status: ArtifactStatus): void;
  report(told: Told, status: ArtifactStatus): void;
  /** Does something for a file of the whole root; undefined where it failed, which is noted. */
  attempt<T>(file: string, act: () => Promise<T>): Promise<T | undefined>;
  reports(): readonly ArtifactReport[];
  failures(): readonly (EnvironmentError | UsageError)[];
}

export interface SessionInput {
  readonly manifest: Manifest;
  readonly toolbox: Toolbox;
  /** Holds the plans files are made of. */
  readonly workshop: Workshop;
  readonly timed?: TimedStages | undefined;
}

/** Begins to make files. After the disk has refused one, no further one is tried. */
export function openSession(host: Host, { manifest, toolbox, workshop, timed }: SessionInput): WriteSession {
  const records: ArtifactRecord[] = [];
  const pages = new Map<string, Uint8Array>();
  const ledger = openLedger(host, manifest, records);
  let diskRefused = false;
  const write = async (file: string, bytes: Uint8Array) => {
    try {
      return await host.writeOutput(file, bytes);
    } catch (error) {
      diskRefused = true;
      throw error;
    }
  };
  /** Does something unless the disk has refused before; undefined where it failed, which is noted. */
  const trying = async <T>(told: Omit<Told, 'bytes' | 'sha256'>, act: () => Promise<T>): Promise<T | undefined> => {
    if (diskRefused) return void ledger.fail(told);
    try {
      return await act();
    } catch (error) {
      return void ledger.fail(told, error);
    }
  };

  return {
    records,
    pages,
    ...ledger,
    make: async ({ job, fingerprint, reason }, tell) => {
      ledger.explain(job.file, reason);
      const told = { plan: job.plan, format: job.renderer.format, file: job.file };
      await trying(told, async () => {
        const render = () => renderJob(job, workshop, toolbox.open(tell));
        const { bytes, reads } = await (timed ? timed.timeFile(job.file, render) : render());
        const sha256 = digest(bytes);
        const record = { ...told, ...fingerprint, bytes: bytes.length, sha256, reads, inputs: [] };
        if (!job.renderer.readsPage) return ledger.stands(record, await write(job.file, bytes));
        pages.set(job.file, bytes);
        records.push(record);
      });
    },
    finish: async (record, bytes) => {
      const at = records.findIndex(({ file }) => file === record.file);
      records.splice(at, 1);
      pages.delete(record.file);
      await trying(record, async () => ledger.stands(record, await write(record.file, bytes)));
    },
    attempt: (file, act) => trying({ plan: null, format: 'site', file }, act),
  };
}

function openLedger(host: Host, manifest: Manifest, records: ArtifactRecord[]) {
  const earlier = new Map(manifest.artifacts.map((record) => [record.file, record]));
  const reports = new Map<string, ArtifactReport>();
  const failures = new Map<string, EnvironmentError | UsageError>();
  const reasons = new Map<string, Message>();
  const report = ({ plan, format, file, bytes, sha256 }: Told, status: ArtifactStatus) => {
    const reason = reasons.get(file);
    const told = { plan, format, path: host.outputPath(file), bytes, sha256, status };
    reports.set(file, { ...told, ...(reason && { reason }) });
  };

  return {
    report,
    /** Notes why a file is made that had been made before. */
    explain: (file: string, reason: Message) => {
      if (earlier.has(file)) reasons.set(file, reason);
    },
    stands: (record: ArtifactRecord, status: ArtifactStatus) => {
      records.push(record);
      report(record, status);
    },
    /** Notes a failure of the machine or the configuration; the earlier file stands. Anything else is thrown on. */
    fail: (told: Omit<Told, 'bytes' | 'sha256'>, error?: unknown) => {
      if (isFailure(error)) failures.set(error.text.zh, error);
      else if (error !== undefined) throw error;
      const before = earlier.get(told.file);
      if (before !== undefined && told.plan !== null) records.push(before);
      report({ ...told, bytes: before?.bytes ?? null, sha256: before?.sha256 ?? null }, 'failed');
    },
    hasFailed: (file: string) => reports.get(file)?.status === 'failed',
    reports: () => [...reports.values()].sort((a, b) => compareTexts(a.path, b.path)),
    failures: () => [...failures.values()],
  };
}
