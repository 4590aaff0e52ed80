import { compareTexts } from '../core/compare-texts.ts';
import type { Format } from '../renderers/renderer.ts';
import type { Fingerprint } from './fingerprint.ts';
import { parseJson } from './parse-json.ts';

/** What the last builds wrote, and from what. Keys are content, never path of the machine or time. */
export interface Manifest {
  readonly artifacts: readonly ArtifactRecord[];
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
  /** Of a public page: digest of the sizes it shows of the files beside it. */
  readonly beside?: string;
}

const VERSION = 1;
export const emptyManifest: Manifest = { artifacts: [] };

/** The manifest as text, equal for equal manifests whatever the order of building. */
export function printManifest(manifest: Manifest): string {
  const artifacts = [...manifest.artifacts].sort((a, b) => compareTexts(a.file, b.file));
  return `${JSON.stringify({ version: VERSION, artifacts }, null, 1)}\n`;
}

/** Reads a manifest; one that is damaged or of another version counts as empty, so that everything is built anew. */
export function parseManifest(text: string | undefined): Manifest {
  const value = text === undefined ? undefined : parseJson(text);
  if (!isRecord(value) || value['version'] !== VERSION) return emptyManifest;
  const { artifacts } = value;
  return Array.isArray(artifacts) && artifacts.every(isArtifactRecord) ? { artifacts } : emptyManifest;
}

function isArtifactRecord(value: unknown): value is ArtifactRecord {
  if (!isRecord(value)) return false;
  const { plan, format, file, bytes, sha256, program, content, reads, inputs } = value;
  const texts = [format, file, sha256, program, content].every((each) => typeof each === 'string');
  const owner = plan === null || typeof plan === 'string';
  return texts && owner && typeof bytes === 'number' && isRecord(reads) && Array.isArray(inputs) && isSafe(String(file));
}

/** Whether a path stays below the output folder; a manifest is a file anyone may have edited. */
function isSafe(file: string): boolean {
  return !file.startsWith('/') && !/[\\:\0]/.test(file) && !file.split('/').includes('..');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
