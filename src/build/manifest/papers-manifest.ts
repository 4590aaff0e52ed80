import { digest } from '../digest.ts';
import { isRecord } from '../is-record.ts';
import { parseJson } from '../parse-json.ts';
import { isSafePath } from './is-safe-path.ts';
import type { ArtifactRecord, Manifest } from './manifest.ts';

const SEAL = /,\n {2}"seal": "([0-9a-f]{64})"\n\}\n$/;

/** The end of the list of the papers of a campaign: the digest of all that stands before it. */
export function papersSeal(sha256: string): string {
  return `,\n  "seal": "${sha256}"\n}\n`;
}

/** The list of the papers of a campaign as a manifest; undefined for one that was altered, and for any other text. */
export function parsePapers(text: string): Manifest | undefined {
  const sealed = SEAL.exec(text);
  if (sealed === null || digest(text.slice(0, sealed.index)) !== sealed[1]) return undefined;
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { program, campaign, papers, volumes } = value;
  if (typeof program !== 'string' || typeof campaign !== 'string' || !Array.isArray(papers)) return undefined;
  const listed: readonly unknown[] = papers.flatMap((row: unknown): unknown => (isRecord(row) ? row['files'] : row));
  const artifacts = [...listed, ...(Array.isArray(volumes) ? volumes : [])].flatMap((file) => recordOf(file, campaign, program));
  return { program, artifacts };
}

function recordOf(file: unknown, plan: string, program: string): readonly ArtifactRecord[] {
  if (!isRecord(file)) return [];
  const { path, bytes, sha256 } = file;
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') return [];
  if (!isSafePath(path)) return [];
  const format = path.endsWith('.pdf') ? 'pdf' : 'docx';
  return [{ plan, format, file: path, bytes, sha256, program, content: '', reads: {}, inputs: [] }];
}
