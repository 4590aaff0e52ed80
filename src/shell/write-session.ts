import type { StaleJob } from '../build/decide-build.ts';
import { digest } from '../build/digest.ts';
import type { ArtifactRecord, Manifest } from '../build/manifest.ts';
import { EnvironmentError, UsageError } from '../core/failure.ts';
import type { ArtifactReport, ArtifactStatus } from './build-report.ts';
import type { Host } from './host.ts';
import type { InputDigests } from './input-digests.ts';
import type { Toolbox } from './recording-tools.ts';
import { renderJob } from './render-job.ts';

/** What is told of a file. */
export type Told = Pick<ArtifactRecord, 'plan' | 'format' | 'file'> & {
  readonly bytes: number | null;
  readonly sha256: string | null;
};

/** The making of files, and what became of each. */
export interface WriteSession {
  /** The artifacts that stand so far. */
  readonly records: readonly ArtifactRecord[];
  /** Renders and writes one artifact; a failure is noted, not thrown. */
  make(stale: StaleJob): Promise<void>;
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
  readonly digests: InputDigests;
}

/** Begins to make files. After the disk has refused one, no further one is tried. */
export function openSession(host: Host, { manifest, toolbox, digests }: SessionInput): WriteSession {
  const records: ArtifactRecord[] = [];
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

  return {
    records,
    ...ledger,
    make: async ({ job, fingerprint }) => {
      const told = { plan: job.plan, format: job.renderer.format, file: job.file };
      if (diskRefused) return ledger.fail(told);
      try {
        const { bytes, reads } = await renderJob(job, toolbox);
        const status = await write(job.file, bytes);
        const sha256 = digest(bytes);
        ledger.stands({ ...told, ...fingerprint, bytes: bytes.length, sha256, reads, inputs: digests(job.inputs) }, status);
      } catch (error) {
        ledger.fail(told, error);
      }
    },
    attempt: async (file, act) => {
      const told = { plan: null, format: 'site', file } as const;
      if (diskRefused) return void ledger.fail(told);
      try {
        return await act();
      } catch (error) {
        return void ledger.fail(told, error);
      }
    },
  };
}

function openLedger(host: Host, manifest: Manifest, records: ArtifactRecord[]) {
  const earlier = new Map(manifest.artifacts.map((record) => [record.file, record]));
  const reports: ArtifactReport[] = [];
  const failures = new Map<string, EnvironmentError | UsageError>();
  const report = ({ plan, format, file, bytes, sha256 }: Told, status: ArtifactStatus) => {
    reports.push({ plan, format, path: host.outputPath(file), bytes, sha256, status });
  };

  return {
    report,
    stands: (record: ArtifactRecord, status: ArtifactStatus) => {
      records.push(record);
      report(record, status);
    },
    /** Notes a failure of the machine or the configuration; the earlier file stands. Anything else is thrown on. */
    fail: (told: Omit<Told, 'bytes' | 'sha256'>, error?: unknown) => {
      if (error instanceof EnvironmentError || error instanceof UsageError) failures.set(error.text.zh, error);
      else if (error !== undefined) throw error;
      const before = earlier.get(told.file);
      if (before !== undefined && told.plan !== null) records.push(before);
      report({ ...told, bytes: before?.bytes ?? null, sha256: before?.sha256 ?? null }, 'failed');
    },
    reports: () => reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    failures: () => [...failures.values()],
  };
}
