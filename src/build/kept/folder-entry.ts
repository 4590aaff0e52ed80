import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import type { Day } from '../../plan/days/day.ts';
import { type DaysAlike, isAmong } from '../../plan/days/today.ts';
import type { JudgedPlan } from '../compiled-plan.ts';
import { type PackedDiagnostic, packDiagnostic, unpackDiagnostics } from '../findings/packed-diagnostic.ts';
import { isRecord } from '../is-record.ts';
import type { FolderShare, PlanShare } from '../join-shares.ts';
import type { PlanAnswer } from './plan-answer.ts';
import { sealData, unsealData } from './sealed-data.ts';
import type { Reads } from './trace-reads.ts';

/** What is known of a plan: what there is to tell, and where a build has asked, what it makes of it. */
export type KnownPlan = JudgedPlan | PlanAnswer;

/** What was found in the plans of one folder, and everything beside their own texts it was found by. */
export interface FolderEntry {
  readonly share: FolderShare<KnownPlan>;
  /** Digests of the shared files that were used, and tokens of the tables, by path. */
  readonly digests: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  /** Digest of the ids of all plans of the root. */
  readonly ids: string;
  /** Shared files without a value: of the others one may be named in a message. */
  readonly broken: readonly string[];
}

/** A root as it is now, as far as entries are held against it. */
export interface Present {
  readonly digestOf: (path: string) => string | undefined;
  readonly tokenOf: (path: string) => string | undefined;
  readonly hasPlan: (id: string) => boolean;
  readonly ids: string;
  readonly broken: readonly string[];
  readonly today: Day;
}

/** The part of an entry that holds for a root as it is now; undefined where nothing of it does. */
export function stillKnown(entry: FolderEntry, present: Present): FolderShare<KnownPlan> | undefined {
  const { share, digests, tables } = entry;
  const isSame = Object.entries(tables).every(([path, token]) => present.tokenOf(path) === token);
  const holds = ({ files, plans, missedPlan }: Reads): boolean =>
    files.every((path) => digests[path] !== undefined && digests[path] === present.digestOf(path)) &&
    plans.every(present.hasPlan) &&
    (!missedPlan || entry.ids === present.ids);
  if (!isSame || !holds(share.reads) || entry.broken.join() !== present.broken.join()) return undefined;
  return { ...share, plans: share.plans.filter(({ reads, days }) => holds(reads) && isAmong(days, present.today)) };
}

type Packed<T extends { readonly said: readonly Diagnostic[] }> = Omit<T, 'said'> & {
  readonly said: readonly PackedDiagnostic[];
};

interface PackedEntry extends Omit<FolderEntry, 'share'> {
  readonly folder: string;
  readonly reads: Packed<Reads>;
  readonly plans: readonly {
    readonly plan: Omit<KnownPlan, 'diagnostics'>;
    readonly diagnostics: readonly PackedDiagnostic[];
    readonly reads: Packed<Reads>;
    readonly days: DaysAlike;
  }[];
}

/** An entry as sealed text. */
export function printEntry({ share, ...rest }: FolderEntry): string {
  const { folder, reads, plans } = share;
  const packed: PackedEntry = {
    ...rest,
    folder,
    reads: packReads(reads),
    plans: plans.map(({ plan: { diagnostics, ...plan }, reads: own, days }) => ({
      ...{ plan, days, diagnostics: diagnostics.map(packDiagnostic) },
      reads: packReads(own),
    })),
  };
  return sealData(packed);
}

function packReads(reads: Reads): Packed<Reads> {
  return { ...reads, said: reads.said.map(packDiagnostic) };
}

/** Reads an entry back; undefined where it is damaged, or tells of a text that is not there. */
export function parseEntry(sealed: string | undefined, sourceOf: (path: string) => Source | undefined): FolderEntry | undefined {
  const value = unsealData(sealed);
  if (!isEntry(value)) return undefined;
  let isWhole = true;
  const unpack = (said: readonly PackedDiagnostic[]): readonly Diagnostic[] => {
    const found = unpackDiagnostics(said, sourceOf);
    isWhole &&= found !== undefined;
    return found ?? [];
  };
  const { folder, reads, plans, ...rest } = value;
  const readsOf = (packed: Packed<Reads>): Reads => ({ ...packed, said: unpack(packed.said) });
  const opened = plans.map(
    ({ plan, diagnostics, reads: own, days }): PlanShare<KnownPlan> => ({
      plan: { ...plan, diagnostics: unpack(diagnostics) },
      reads: readsOf(own),
      days,
    }),
  );
  const share = { folder, reads: readsOf(reads), plans: opened };
  return isWhole ? { ...rest, share } : undefined;
}

/** What is sealed is what was printed; one look tells an entry from another text. */
function isEntry(value: unknown): value is PackedEntry {
  return isRecord(value) && 'plans' in value && 'reads' in value && 'digests' in value;
}
