import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { digest } from '../build/digest.ts';
import { type ArtifactRecord, MANIFEST_FILE, type Manifest } from '../build/manifest/manifest.ts';
import { type ManifestState, readSealed, type Verdict, verifyFile } from '../build/manifest/verify-file.ts';
import type { Message } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import { isFile } from './disk/is-folder.ts';
import { wayTo } from './disk/way-to.ts';
import { leadsNowhere } from './disk/wrap-failure.ts';
import { wrapReadFailure } from './disk/wrap-read-failure.ts';
import { isBelow } from './disk/write-whole.ts';
import { configuredOutput } from './root/configured-output.ts';
import { openRoot } from './root/open-root.ts';
import { rootOfFiles } from './root/root-of-files.ts';

export interface VerifyOptions {
  readonly cwd: string;
  readonly root: string | undefined;
  readonly version: string;
  /** The manifest to go by; where left out, the nearest above the files in the root's output, or that of the output. */
  readonly manifest: string | undefined;
}

/** What became of one file; `missing` is one the manifest tells of and that is not there. */
export interface VerifiedFile {
  readonly name: string;
  readonly verdict: Verdict | { readonly is: 'missing'; readonly record: ArtifactRecord };
}

export interface VerifyReport {
  /** Path of the manifest, as it was named or found. */
  readonly manifest: string;
  readonly state: ManifestState;
  /** Name and version of the program that wrote it. */
  readonly program: string;
  /** Empty where the manifest cannot be gone by. */
  readonly files: readonly VerifiedFile[];
}

const MOST_BYTES = 512 * 1024 * 1024;

/** Holds files against a manifest; without any, all it tells of. Nothing is written. */
export async function runVerify(names: readonly string[], options: VerifyOptions): Promise<VerifyReport> {
  const { cwd } = options;
  const manifest = options.manifest ?? (await manifestOf(names, options));
  const path = resolve(cwd, manifest);
  const bytes = await readBytes(manifest, path, noManifest);
  const { manifest: read, state } = readSealed(new TextDecoder().decode(bytes));
  const head = { manifest, state, program: read.program };
  if (state !== 'sealed') return { ...head, files: [] };
  const folder = dirname(path);
  if (names.length === 0) return { ...head, files: await verifyAll(read, folder) };
  const files: VerifiedFile[] = [];
  for (const name of names) {
    const file = resolve(cwd, name);
    const given = { path: wayTo(folder, file), bytes: await readBytes(name, file) };
    const isManifest = Buffer.compare(given.bytes, bytes) === 0;
    files.push({ name, verdict: isManifest ? { is: 'manifest' } : verifyFile(given, read) });
  }
  return { ...head, files };
}

async function verifyAll(manifest: Manifest, folder: string): Promise<readonly VerifiedFile[]> {
  const files: VerifiedFile[] = [];
  for (const record of manifest.artifacts) {
    const { file: name } = record;
    const path = resolve(folder, name);
    if (!(await isFile(path))) files.push({ name, verdict: { is: 'missing', record } });
    else files.push({ name, verdict: verdictOf(record, await readBytes(name, path), manifest) });
  }
  return files;
}

/** Of hundreds of thousands of papers each is held against its own record first. */
function verdictOf(record: ArtifactRecord, bytes: Uint8Array, manifest: Manifest): Verdict {
  if (digest(bytes) === record.sha256) return { is: 'unaltered', record, renamed: false };
  return verifyFile({ path: record.file, bytes }, manifest);
}

/** Papers and collected returns have manifests of their own beside them. */
async function manifestOf(names: readonly string[], options: VerifyOptions): Promise<string> {
  const { cwd } = options;
  const whole = await manifestOfRoot({ ...options, root: options.root ?? (await rootOfFiles(cwd, names)) });
  const output = dirname(resolve(cwd, whole));
  const found = await Promise.all(names.map((name) => nearestManifest(resolve(cwd, name), output)));
  const [first, other] = new Set(found);
  if (other !== undefined) throw new UsageError(SEVERAL);
  return first === undefined ? whole : relative(cwd, first);
}

async function nearestManifest(file: string, output: string): Promise<string> {
  for (let folder = dirname(file); isBelow(output, folder); folder = dirname(folder)) {
    const path = join(folder, MANIFEST_FILE);
    if (await isFile(path)) return path;
  }
  return join(output, MANIFEST_FILE);
}

const SEVERAL = {
  zh: '这些文件分属几份清单；分开核对，或用 --manifest FILE 指明一份',
  en: 'these files are told of by several manifests; verify them apart, or name one with --manifest FILE',
};

async function manifestOfRoot({ cwd, root, version }: VerifyOptions): Promise<string> {
  const ground = await openRoot({ cwd, root, out: undefined, patterns: [], version });
  const host = await configuredOutput(ground.host);
  return relative(cwd, resolve(ground.root, host.outputPath(MANIFEST_FILE))) || MANIFEST_FILE;
}

async function readBytes(name: string, path: string, absent: (name: string) => Message = noFile): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new UsageError({ zh: `\`${name}\` 是文件夹，应为文件`, en: `\`${name}\` is a folder, expected a file` });
    if (found.size > MOST_BYTES)
      throw new UsageError({ zh: `\`${name}\` 过大，没有读`, en: `\`${name}\` is too large to be read` });
    return await readFile(path);
  } catch (error) {
    if (leadsNowhere(error)) throw new UsageError(absent(name));
    throw wrapReadFailure(error, path);
  }
}

function noFile(name: string): Message {
  return { zh: `没有文件 \`${name}\``, en: `there is no file \`${name}\`` };
}

function noManifest(name: string): Message {
  return {
    zh: `没有清单 \`${name}\`；它是生成时写的 output/manifest.json，在别处的用 --manifest FILE 指明`,
    en: `there is no manifest \`${name}\`; a build writes it to output/manifest.json, name one elsewhere with --manifest FILE`,
  };
}
