import { compareTexts } from '../../core/compare-texts.ts';
import type { Format } from '../../renderers/renderer.ts';
import { digest } from '../digest.ts';
import { isRecord } from '../is-record.ts';
import { parseJson } from '../parse-json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Fingerprint } from './fingerprint.ts';
import { isSafePath } from './is-safe-path.ts';
import { isShallow } from './is-shallow.ts';
import { isTexts } from './is-texts.ts';
import { type InputRecord, listInputs, openInputs } from './manifest-inputs.ts';

/** What the last builds wrote, and from what. Keys are content, never path of the machine or time. */
export interface Manifest {
  /** Name and version of the program that wrote it: `banwen/0.1.0`. */
  readonly program: string;
  readonly artifacts: readonly ArtifactRecord[];
  /** The text it was read from, where that is how it would be printed again. */
  readonly text?: string;
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
  readonly inputs: readonly InputRecord[];
  /** Of a public page: digest of the sizes it shows of the files beside it. */
  readonly shownSizes?: string;
}

/** Where it lies below the output folder. */
export const MANIFEST_FILE = 'manifest.json';
const VERSION = 3;
/** The version before called `shownSizes` `beside`, and was the same in all else. */
const FORMER = 2;
/** The manifest, its artifacts, one of them, its inputs, the numbers of one; and some to spare. */
const LEVELS = 8;
const END = '\n}\n';
export const emptyManifest: Manifest = { program: '', artifacts: [] };

/**
 * The manifest as text, an artifact a line, equal for equal manifests whatever the order of building. Its seal is the
 * digest of all it says as canonical JSON.
 */
export function printManifest({ program, artifacts }: Manifest): string {
  const sorted = [...artifacts].sort((a, b) => compareTexts(a.file, b.file));
  const { table, numbersOf } = listInputs(sorted.map(({ inputs }) => inputs));
  const inputs = table.map(canonicalJson);
  const records = sorted.map((record) => canonicalJson({ ...record, inputs: numbersOf(record.inputs) }));
  const name = JSON.stringify(program);
  const seal = digest(`{"artifacts":[${records.join()}],"inputs":[${inputs.join()}],"program":${name}}`);
  const lines = (each: readonly string[]) => (each.length === 0 ? '[]' : `[\n  ${each.join(',\n  ')}\n ]`);
  return `{\n "version": ${VERSION},\n "program": ${name},\n "inputs": ${lines(inputs)},\n "seal": "${seal}",\n "artifacts": ${lines(records)}${END}`;
}

/** Reads a manifest, also of the version before; one that is damaged, altered or older counts as empty: all is built anew. */
export function parseManifest(text: string | undefined): Manifest {
  const value = text === undefined ? undefined : parseJson(text);
  if (!isRecord(value) || (value['version'] !== VERSION && value['version'] !== FORMER)) return emptyManifest;
  const { program, inputs, artifacts, seal } = value;
  const isAsPrinted = text !== undefined && seal === sealOf(text);
  if (typeof program !== 'string' || !(isAsPrinted || isSealed({ artifacts, inputs, program }, seal))) return emptyManifest;
  const open = openInputs(inputs);
  if (open === undefined || !Array.isArray(artifacts)) return emptyManifest;
  const records = artifacts.map((each): unknown => isRecord(each) && { ...named(each), inputs: open(each['inputs']) });
  return records.every(isArtifactRecord) ? { program, artifacts: records, ...(isAsPrinted && { text }) } : emptyManifest;
}

/** What a record says, by the names of this version. */
function named({ beside, ...record }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return beside === undefined ? record : { ...record, shownSizes: beside };
}

/** The seal that belongs to a text, if it is as it was printed: what it says is canonical then, apart from the lines. */
function sealOf(text: string): string | undefined {
  const start = `{\n "version": ${VERSION},\n "program": `;
  const keys = [' "inputs": ', ' "seal": ', ' "artifacts": '];
  const [inputsAt = -1, sealAt = -1, artifactsAt = -1] = keys.map((key) => text.indexOf(`,\n${key}`));
  if (!text.startsWith(start) || !text.endsWith(END) || Math.min(inputsAt, sealAt, artifactsAt) < 0) return undefined;
  const flat = (lines: string) =>
    lines
      .replaceAll(',\n  ', ',')
      .replace('[\n  ', '[')
      .replace(/\n \]$/, ']');
  const program = text.slice(start.length, inputsAt);
  const inputs = flat(text.slice(inputsAt + ',\n "inputs": '.length, sealAt));
  const artifacts = flat(text.slice(artifactsAt + ',\n "artifacts": '.length, -END.length));
  return digest(`{"artifacts":${artifacts},"inputs":${inputs},"program":${program}}`);
}

/** Another program may have laid a manifest out anew; it still says the same. */
function isSealed(said: unknown, seal: unknown): boolean {
  return isShallow(said, LEVELS) && digest(canonicalJson(said)) === seal;
}

function isArtifactRecord(value: unknown): value is ArtifactRecord {
  if (!isRecord(value)) return false;
  const { plan, format, file, bytes, sha256, program, content, reads, inputs, ...rest } = value;
  const texts = [format, file, sha256, program, content].every((each) => typeof each === 'string');
  const owner = plan === null || typeof plan === 'string';
  const isFlat = isShallow(rest, 1) && Array.isArray(inputs);
  return texts && owner && typeof bytes === 'number' && isTexts(reads) && isFlat && isSafePath(String(file));
}
