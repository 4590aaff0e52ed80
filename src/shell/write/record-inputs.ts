import type { Job } from '../../build/jobs.ts';
import type { InputRecord } from '../../build/manifest/manifest-inputs.ts';
import { remembered } from '../../core/remembered.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { InputDigests } from './input-digests.ts';
import type { Workshop } from './workshop.ts';

/** The inputs of a file as its record names them, with the values it was made with. */
export interface InputRecorder {
  of(job: Job): readonly InputRecord[];
  /** Whether inputs that were recorded earlier are those of the job still. */
  isCurrent(job: Job, before: readonly InputRecord[]): boolean;
}

/** Records inputs of files of compiled plans; what a plan uses of a file is looked up once for all its files. */
export function recordInputs(digests: InputDigests, workshop: Workshop): InputRecorder {
  const texts = new Map<string, string>();
  const made = new Map<string, InputRecord>();
  const present = remembered(digests.of); // the files of one plan have the same inputs, mostly
  const textOf = (id: string): string => {
    const known = texts.get(id) ?? saidBy(workshop.compiled(id)?.manuscript);
    texts.set(id, known);
    return known;
  };
  const one = (plan: string, path: string): readonly InputRecord[] => {
    const key = `${plan}\0${path}`;
    const [record] = made.has(key) ? [made.get(key)] : digests.withValues([path], [textOf(plan)]);
    if (record === undefined) return [];
    made.set(key, record);
    return [record];
  };
  return {
    of: ({ plan, inputs }) => [...new Set(inputs)].sort().flatMap((path) => one(plan, path)),
    isCurrent: ({ inputs }, before) => {
      const now = present(inputs);
      return (
        now.length === before.length &&
        now.every(({ path, sha256 }, at) => before[at]?.path === path && before[at]?.sha256 === sha256)
      );
    },
  };
}

/** What a document says, without where its sentences come from: each names the whole outline it stands in. */
function saidBy(manuscript: Manuscript | undefined): string {
  return JSON.stringify(manuscript ?? null, (key, value) => (key === 'origin' ? undefined : value));
}
