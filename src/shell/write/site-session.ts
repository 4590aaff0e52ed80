import { digest } from '../../build/digest.ts';
import { canonicalJson } from '../../build/manifest/canonical-json.ts';
import type { ArtifactRecord } from '../../build/manifest/manifest.ts';
import type { ArtifactStatus } from '../build-report.ts';
import type { Host } from '../host.ts';

/** What a file of the whole root was made from. */
export type Origins = Pick<ArtifactRecord, 'content' | 'reads' | 'inputs'>;

/** The making of the files of the whole root, and what became of each. */
export interface SiteSession {
  /** The record an earlier build left of a file that is still as it wrote it. */
  earlier(file: string): ArtifactRecord | undefined;
  /** Puts a text in place, unless it stands there already. */
  put(file: string, text: string, origins: Origins): Promise<ArtifactRecord>;
  /** Notes a file that stands as it is. */
  stands(record: ArtifactRecord, status: ArtifactStatus): ArtifactRecord;
  readonly placed: readonly { readonly record: ArtifactRecord; readonly status: ArtifactStatus }[];
}

interface SessionInput {
  /** What earlier builds left. */
  readonly records: readonly ArtifactRecord[];
  /** Digest of the file on disk, by its path below the output folder. */
  readonly onDisk: ReadonlyMap<string, string>;
  /** Version of the program and of what it makes. */
  readonly program: string;
}

/** Begins to make the files of the whole root. */
export function openSiteSession(host: Host, { records, onDisk, program }: SessionInput): SiteSession {
  const known = new Map(records.map((record) => [record.file, record]));
  const placed: { readonly record: ArtifactRecord; readonly status: ArtifactStatus }[] = [];
  const stands: SiteSession['stands'] = (record, status) => {
    placed.push({ record, status });
    return record;
  };
  return {
    placed,
    stands,
    earlier: (file) => {
      const record = known.get(file);
      return record?.program === program && onDisk.get(file) === record.sha256 ? record : undefined;
    },
    put: async (file, text, origins) => {
      const bytes = new TextEncoder().encode(text);
      const sha256 = digest(bytes);
      const status = onDisk.get(file) === sha256 ? 'unchanged' : await host.writeOutput(file, bytes);
      const record = { plan: null, format: 'site', file, bytes: bytes.length, sha256, program, ...origins } as const;
      const before = known.get(file);
      const isSame = before !== undefined && canonicalJson(before) === canonicalJson(record);
      return stands(isSame ? before : record, status === 'unchanged' ? 'fresh' : status);
    },
  };
}
