import type { Format } from '../../renderers/renderer.ts';
import { unzip } from '../../zip/unzip.ts';
import { digest } from '../digest.ts';
import { isRecord } from '../is-record.ts';
import { parseJson } from '../parse-json.ts';
import { jsonFile } from '../public/data-files.ts';
import { type ArtifactRecord, type Manifest, parseManifest } from './manifest.ts';
import { parsePapers } from './papers-manifest.ts';

/** What a manifest is worth: its seal holds, it was altered, an older program wrote it, or it is none. */
export type ManifestState = 'sealed' | 'altered' | 'older' | 'none';

/** What a file is to a manifest. */
export type Verdict =
  /** Byte for byte the file of the record; `renamed` where it bears another name or lies elsewhere. */
  | { readonly is: 'unaltered'; readonly record: ArtifactRecord; readonly renamed: boolean }
  /** Most likely made from the file of the record, and not the same any more. */
  | { readonly is: 'altered'; readonly record: ArtifactRecord; readonly by: 'path' | 'content' }
  /** The manifest itself. */
  | { readonly is: 'manifest' }
  | { readonly is: 'unknown' };

export interface GivenFile {
  /** Its path below the folder of the manifest; null where it lies elsewhere. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
}

/** Unpacked, what of an office file is read to tell which plan it is of. */
const MOST_BYTES = 64 * 1024 * 1024;
const TELLING = /^(?:docProps\/custom\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/;
const SIGNATURES: readonly (readonly [Format, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['html', /^\s*<(?:!doctype html|html)/i],
];

/** Reads a manifest and its seal. */
export function readSealed(text: string): { readonly manifest: Manifest; readonly state: ManifestState } {
  const manifest = parseManifest(text);
  if (manifest.program !== '') return { manifest, state: 'sealed' };
  const papers = parsePapers(text);
  if (papers !== undefined) return { manifest: papers, state: 'sealed' };
  const value = parseJson(text);
  const version = isRecord(value) ? value['version'] : undefined;
  return { manifest, state: version === undefined ? 'none' : version === 1 ? 'older' : 'altered' };
}

/** Whether a file is one of those a manifest tells of: by its digest, whatever it is called; else which one it was made from. */
export function verifyFile({ path, bytes }: GivenFile, { artifacts }: Manifest): Verdict {
  const sha256 = digest(bytes);
  const same = artifacts.filter((record) => record.sha256 === sha256);
  const [found = undefined] = [...same.filter(({ file }) => file === path), ...same];
  if (found !== undefined) return { is: 'unaltered', record: found, renamed: found.file !== path };
  const placed = artifacts.find(({ file }) => file === path);
  if (placed !== undefined) return { is: 'altered', record: placed, by: 'path' };
  const told = tellingText(bytes);
  if (told === undefined) return { is: 'unknown' };
  const { format, text } = told;
  const [record, other] = artifacts.filter((each) => each.plan !== null && each.format === format && names(text, each.plan));
  // of several nobody knows which one it was
  return record === undefined || other !== undefined ? { is: 'unknown' } : { is: 'altered', record, by: 'content' };
}

/** Word files and workbooks hold the plan's id by itself, its page leads up to its data; the list of the root lies beside them. */
function names(text: string, plan: string): boolean {
  return text.includes(`>${plan}<`) || text.includes(`../${jsonFile(plan)}`);
}

function tellingText(bytes: Uint8Array): { readonly format: Format; readonly text: string } | undefined {
  const decoder = new TextDecoder();
  const head = decoder.decode(bytes.subarray(0, 512));
  const plain = SIGNATURES.find(([, signature]) => signature.test(head));
  if (plain !== undefined) return { format: plain[0], text: decoder.decode(bytes) };
  if (!head.startsWith('PK')) return undefined;
  const parts = unzip(bytes, { bytes: MOST_BYTES, wants: (name) => TELLING.test(name) });
  if (typeof parts === 'string') return undefined;
  const format = [...parts.keys()].some((name) => name.startsWith('xl/')) ? 'xlsx' : 'docx';
  return { format, text: [...parts.values()].map((part) => decoder.decode(part)).join('\n') };
}
