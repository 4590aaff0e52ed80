import { digest } from '../../build/digest.ts';
import { type PackedDiagnostic, packDiagnostic, unpackDiagnostics } from '../../build/findings/packed-diagnostic.ts';
import { isRecord } from '../../build/is-record.ts';
import { sourceDigest } from '../../build/kept/source-digest.ts';
import { canonicalJson } from '../../build/manifest/canonical-json.ts';
import { MANIFEST_FILE, type Manifest } from '../../build/manifest/manifest.ts';
import { FONTS, TEMPLATE } from '../../build/manifest/read-names.ts';
import { parseJson } from '../../build/parse-json.ts';
import type { TableDigest } from '../../build/tables/table-file.ts';
import { isFailure } from '../../core/failure.ts';
import type { Source } from '../../core/source.ts';
import type { BuildReport } from '../build-report.ts';
import type { AnswerShelf, Host } from '../host.ts';
import type { RootTexts } from '../root/read-root.ts';
import type { Toolbox } from './recording-tools.ts';

/** What a build left that found everything as it was, as plain data. */
interface LeftBuild {
  /** The output folder the configuration names. */
  readonly output: string | null;
  /** Digest of the manifest. */
  readonly manifest: string;
  /** Digests of the tables plans name, and of the files the manifest lists, by path. */
  readonly tables: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Digests of the templates and settings files were made with, by name. */
  readonly reads: Readonly<Record<string, string>>;
  readonly report: Omit<BuildReport, 'diagnostics'> & { readonly diagnostics: readonly PackedDiagnostic[] };
}

/** The place of what the last build that changed nothing told. */
export interface UnchangedBuild {
  /** What it told, where nothing has changed since that a build looks at. */
  recall(): Promise<BuildReport | undefined>;
  /** Keeps what a build told, where it changed nothing. */
  keep(report: BuildReport, worked: Worked): Promise<void>;
}

/** What a build worked with. */
interface Worked {
  readonly output: string | null;
  readonly manifest: Manifest;
  readonly tables: readonly TableDigest[];
  readonly onDisk: ReadonlyMap<string, string>;
  readonly toolbox: Pick<Toolbox, 'digestOf'>;
}

/** Opens the place for a build asked in this way of a root with these texts. */
export function unchangedBuild(
  host: Host,
  shelf: AnswerShelf,
  { texts, asked }: { readonly texts: RootTexts; readonly asked: unknown },
): UnchangedBuild {
  const key = `unchanged-${digest(host.outputPath('')).slice(0, 16)}`;
  const state = digest(canonicalJson([shelf.program, asked, stateOf(texts)]));
  const sources = new Map(textsOf(texts).map((source) => [source.path, source]));
  return {
    recall: async () => {
      const kept = await shelf.read(key);
      if (!kept?.startsWith(state)) return undefined;
      const left = parseJson(kept.slice(state.length));
      if (!isLeft(left) || !(await stands(host, left))) return undefined;
      const diagnostics = unpackDiagnostics(left.report.diagnostics, (path) => sources.get(path));
      return diagnostics && { ...left.report, diagnostics };
    },
    keep: async (report, worked) => {
      const left = changedNothing(report) ? leftOf(report, worked) : undefined;
      if (left !== undefined) await shelf.write(key, state + JSON.stringify(left));
    },
  };
}

/** Whether the same build again would tell the same. */
function changedNothing({ artifacts, failures, pruned, configurationFaulty }: BuildReport): boolean {
  const isStill = artifacts.every(({ status }) => status === 'fresh' || status === 'kept');
  return isStill && failures.length === 0 && pruned.length === 0 && !configurationFaulty;
}

/** Undefined where a table could not be read, or the manifest is not there. */
function leftOf(report: BuildReport, { output, manifest, tables, onDisk, toolbox }: Worked): LeftBuild | undefined {
  const digests = tables.flatMap(({ path, sha256 }) => (sha256 === undefined ? [] : [[path, sha256] as const]));
  if (manifest.text === undefined || digests.length < tables.length) return undefined;
  const names = new Set(manifest.artifacts.flatMap(({ reads }) => Object.keys(reads)));
  const read = [...names].filter((name) => name === FONTS || name.startsWith(TEMPLATE));
  return {
    output,
    manifest: digest(manifest.text),
    tables: Object.fromEntries(digests),
    files: Object.fromEntries(onDisk),
    reads: Object.fromEntries(read.map((name) => [name, toolbox.digestOf(name)])),
    report: { ...report, diagnostics: report.diagnostics.map(packDiagnostic) },
  };
}

function textsOf({ listing, builtIn, config, misnamed, baseline }: RootTexts): readonly Source[] {
  const settings = [config, misnamed, baseline].flatMap((each) => (each !== undefined && 'text' in each ? [each] : []));
  return [...builtIn, ...listing.sources, ...settings];
}

function stateOf(texts: RootTexts): unknown {
  const { config, misnamed, baseline, listing } = texts;
  const unread = [...listing.unreadable, config, misnamed, baseline].map((each) => (each && 'text' in each ? null : each));
  const present = textsOf(texts).map((source) => [source.path, sourceDigest(source)]);
  return [present.map((each) => each.join()).sort(), unread];
}

/** Whether all that was read beside the texts of the root is as it was. */
async function stands(host: Host, { output, manifest, tables, files, reads }: LeftBuild): Promise<boolean> {
  const target = host.withOutput(output);
  const bytes = await target.readOutput(MANIFEST_FILE);
  if (bytes === undefined || digest(bytes) !== manifest) return false;
  for (const [path, sha256] of Object.entries(tables)) {
    const table = await host.readTable(path);
    if (!(table instanceof Uint8Array) || digest(table) !== sha256) return false;
  }
  for (const [name, sha256] of Object.entries(reads)) if ((await readNow(host, name)) !== sha256) return false;
  const onDisk = await target.digestOutputs(Object.keys(files));
  return Object.entries(files).every(([file, sha256]) => onDisk.get(file) === sha256);
}

/** The digest of what files were made with, as it is now; settings are part of the state. */
async function readNow(host: Host, name: string): Promise<string | undefined> {
  try {
    return name.startsWith(TEMPLATE) ? digest(host.template(name.slice(TEMPLATE.length)).text) : await host.digestFonts();
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

/** What is sealed is what was printed; one look tells it from another text. */
function isLeft(value: unknown): value is LeftBuild {
  return isRecord(value) && 'report' in value && 'files' in value && 'reads' in value && 'tables' in value;
}
