import type { Message } from '../../core/diagnostic.ts';
import type { Format } from '../../renderers/renderer.ts';
import type { Job } from '../jobs.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import type { ArtifactRecord, Manifest } from './manifest.ts';
import type { NamedValues } from './named-values.ts';
import { FONTS, FORMATS, SITE, TEMPLATE } from './read-names.ts';
import { type PresentInput, tellStaleness } from './tell-staleness.ts';

export interface StaleJob {
  readonly job: Job;
  readonly fingerprint: Fingerprint;
  /** Why it is built. */
  readonly reason: Message;
}

export interface FreshJob {
  readonly job: Job;
  readonly record: ArtifactRecord;
}

/** What a build is going to do. */
export interface BuildDecision {
  readonly stale: readonly StaleJob[];
  readonly fresh: readonly FreshJob[];
  /** Older files that stand: of plans with errors, and of what the build was not asked for. */
  readonly kept: readonly ArtifactRecord[];
  /** Files no plan makes any more. */
  readonly orphans: readonly ArtifactRecord[];
}

export interface DecideArguments {
  readonly jobs: readonly Job[];
  readonly manifest: Manifest;
  readonly version: string;
  readonly force: boolean;
  /** Whether a plan was compiled without errors, so that what it does not make any more is an orphan. */
  readonly sound: (plan: string) => boolean;
  /** Whether the root has the plan, sound or not, built now or not. */
  readonly exists: (plan: string) => boolean;
  readonly formats: ReadonlySet<Format> | null;
  /** Digest of the file on disk, by its path below the output folder; undefined where there is none. */
  readonly onDisk: ReadonlyMap<string, string>;
  /** The present digest of a template or setting an artifact read. */
  readonly digestOf: (read: string) => string;
  /** The present digests of files. */
  readonly inputsOf: (paths: readonly string[]) => readonly PresentInput[];
  /** The named values of a file as it is now. */
  readonly valuesOf: (path: string) => NamedValues;
}

/** Compares jobs with the manifest and the files on disk: what is stale and why, what is fresh, what stays, what is left over. */
export function decideBuild(given: DecideArguments): BuildDecision {
  const records = new Map(given.manifest.artifacts.filter(({ plan }) => plan !== null).map((each) => [each.file, each]));
  const stale: StaleJob[] = [];
  const fresh: FreshJob[] = [];
  for (const job of given.jobs) {
    const record = records.get(job.file);
    const made = fingerprint(job, given.version);
    const reason = staleReason(record, { ...made, job }, given);
    if (reason !== undefined) stale.push({ job, fingerprint: made, reason });
    else if (record !== undefined) fresh.push({ job, record });
    records.delete(job.file);
  }
  const rest = [...records.values()];
  const orphan = (record: ArtifactRecord) => isOrphan(record, given);
  return { stale, fresh, kept: rest.filter((each) => !orphan(each)), orphans: rest.filter(orphan) };
}

function isOrphan({ plan, format }: ArtifactRecord, { sound, exists, formats }: DecideArguments): boolean {
  if (plan === null) return false;
  if (!exists(plan)) return true;
  return sound(plan) && (formats === null || [...formats].some((each) => each === format));
}

interface Made extends Fingerprint {
  readonly job: Job;
}

function staleReason(record: ArtifactRecord | undefined, made: Made, given: DecideArguments): Message | undefined {
  if (record === undefined) return { zh: '尚未生成', en: 'not built yet' };
  const present = given.onDisk.get(record.file);
  if (present === undefined) return { zh: '文件已不在', en: 'file is gone' };
  if (present !== record.sha256) return { zh: '文件被改动过', en: 'file was altered' };
  if (record.program !== made.program) return { zh: '程序已更新', en: 'program has changed' };
  if (record.content !== made.content) return contentReason(record, made.job, given);
  const read = Object.entries(record.reads).find(([name, sha256]) => given.digestOf(name) !== sha256)?.[0];
  if (read !== undefined) return readReason(read);
  return given.force ? { zh: '要求重新生成', en: 'asked to' } : undefined;
}

function contentReason({ inputs }: ArtifactRecord, job: Job, { inputsOf, valuesOf }: DecideArguments): Message {
  const ground = { own: job.inputs[0], before: inputs, now: inputsOf(job.inputs), valuesOf };
  return tellStaleness(ground) ?? { zh: '内容有变化', en: 'content has changed' };
}

const SETTINGS: Readonly<Record<string, Message>> = {
  [SITE]: { zh: '因为设置的 `site` 有变化', en: 'because `site` of the configuration has changed' },
  [FORMATS]: { zh: '因为设置的 `formats` 有变化', en: 'because `formats` of the configuration has changed' },
  [FONTS]: { zh: '因为字体有变化', en: 'because the fonts have changed' },
};

function readReason(read: string): Message {
  const name = read.startsWith(TEMPLATE) ? read.slice(TEMPLATE.length) : read;
  return SETTINGS[read] ?? { zh: `因为页面模板 \`${name}\` 有变化`, en: `because the page template \`${name}\` has changed` };
}
