import type { Format } from '../renderers/renderer.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { IndexEntry } from './index-entry.ts';

/** What the last builds wrote, and from what. Keys are content, never path of the machine or time. */
export interface Manifest {
  readonly artifacts: readonly ArtifactRecord[];
  /** By plan id: how the root's list shows a plan, from the last manuscript that was rendered. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
}

export interface ArtifactRecord extends Fingerprint {
  /** Null for a file of the whole root. */
  readonly plan: string | null;
  readonly format: Format | 'site';
  /** Path below the output folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Name → digest of each template and setting it read. */
  readonly reads: Readonly<Record<string, string>>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

const VERSION = 1;
export const emptyManifest: Manifest = { artifacts: [], entries: new Map() };

/** The manifest as text, equal for equal manifests whatever the order of building. */
export function printManifest(manifest: Manifest): string {
  const artifacts = [...manifest.artifacts].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const entries = [...manifest.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: VERSION, artifacts, entries: Object.fromEntries(entries) }, null, 1)}\n`;
}

/** Reads a manifest; one that is damaged or of another version counts as empty, so that everything is built anew. */
export function parseManifest(text: string | undefined): Manifest {
  const value = text === undefined ? undefined : parseJson(text);
  if (!isRecord(value) || value['version'] !== VERSION) return emptyManifest;
  const { artifacts, entries } = value;
  if (!Array.isArray(artifacts) || !artifacts.every(isArtifactRecord) || !isRecord(entries)) return emptyManifest;
  const shown = Object.entries(entries).flatMap(([id, entry]) => (isIndexEntry(entry) ? [[id, entry] as const] : []));
  return { artifacts, entries: new Map(shown) };
}

function isArtifactRecord(value: unknown): value is ArtifactRecord {
  if (!isRecord(value)) return false;
  const { plan, format, file, bytes, sha256, program, content, reads, inputs } = value;
  const texts = [format, file, sha256, program, content].every((each) => typeof each === 'string');
  const owner = plan === null || typeof plan === 'string';
  return texts && owner && typeof bytes === 'number' && isRecord(reads) && Array.isArray(inputs) && isSafe(String(file));
}

function isIndexEntry(value: unknown): value is IndexEntry {
  if (!isRecord(value)) return false;
  const { id, title, metadata, keyFacts, files } = value;
  return (
    typeof id === 'string' && typeof title === 'string' && isRecord(metadata) && Array.isArray(keyFacts) && Array.isArray(files)
  );
}

/** Whether a path stays below the output folder; a manifest is a file anyone may have edited. */
function isSafe(file: string): boolean {
  return !file.startsWith('/') && !/[\\:\0]/.test(file) && !file.split('/').includes('..');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
