import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compareManifests, type ManifestDifference } from '../build/manifest/compare-manifests.ts';
import { MANIFEST_FILE, type Manifest, parseManifest } from '../build/manifest/manifest.ts';
import { tellDifference, tellOtherProgram } from '../build/manifest/tell-frozen.ts';
import { publicArtifacts } from '../build/public/public-artifacts.ts';
import type { Message } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import type { BuildReport } from './build-report.ts';
import { isNoFile } from './disk/wrap-failure.ts';
import { wrapReadFailure } from './disk/wrap-read-failure.ts';
import type { Host } from './host.ts';
import { type BuildOptions, type BuildParts, runBuild } from './run-build.ts';
import { frozenHost } from './write/frozen-host.ts';
import { lastManifest } from './write/last-manifest.ts';

export interface ManifestFile {
  /** Absolute path of the folder the command runs in. */
  readonly cwd: string;
  /** Path of the manifest, seen from there. */
  readonly name: string;
}

/**
 * Builds everything asked for in memory and holds it against a manifest: every file that differs is told as an error.
 * Nothing is written. Throws `UsageError` where there is no manifest to be read.
 */
export async function runFrozen(
  host: Host,
  options: BuildOptions,
  { parts = {}, ...file }: ManifestFile & { readonly parts?: BuildParts },
): Promise<BuildReport> {
  const expected = await readManifest(file);
  const frozen = frozenHost(host);
  const report = await runBuild(frozen, options, parts);
  if (report.configurationFaulty || report.failures.length > 0) return { ...report, artifacts: [] };
  const made = asPublished(await lastManifest(frozen), expected);
  const plans = options.patterns.length === 0 ? null : new Set(report.listed.map(({ id }) => id));
  const differences = compareManifests(expected, made, { plans, formats: options.formats });
  return told(report, { differences, expected, made, name: file.name, pathOf: frozen.outputPath });
}

/** A manifest of what is public names no other document; one it does not name is no difference, where it is not public. */
function asPublished(made: Manifest, expected: Manifest): Manifest {
  const open = new Set(publicArtifacts(made.artifacts));
  const named = new Set(expected.artifacts.map(({ plan }) => plan));
  return { ...made, artifacts: made.artifacts.filter((each) => open.has(each) || named.has(each.plan)) };
}

interface Comparison {
  readonly differences: readonly ManifestDifference[];
  readonly expected: Manifest;
  readonly made: Manifest;
  readonly name: string;
  readonly pathOf: (file: string) => string;
}

/** The report of the build, with what differs; of the files those that were made as they should be. */
function told(report: BuildReport, { differences, expected, made, name, pathOf }: Comparison): BuildReport {
  const other = new Set(differences.map((each) => pathOf(each.file)));
  const isOther = expected.program !== made.program;
  return {
    ...report,
    diagnostics: [
      ...report.diagnostics,
      ...(isOther ? [tellOtherProgram(name, expected.program, made.program)] : []),
      ...differences.map((each) => tellDifference(each, pathOf(each.file))),
    ],
    artifacts: report.artifacts
      .filter(({ path }) => !other.has(path) && path !== pathOf(MANIFEST_FILE))
      .map((artifact) => ({ ...artifact, status: 'unchanged' })),
    orphans: [],
  };
}

async function readManifest({ cwd, name }: ManifestFile): Promise<Manifest> {
  const manifest = parseManifest(await readText(name, resolve(cwd, name)));
  if (manifest.program === '') throw new UsageError(noManifest(name));
  return manifest;
}

async function readText(name: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isNoFile(error)) throw new UsageError(missing(name));
    throw wrapReadFailure(error, path);
  }
}

function missing(name: string): Message {
  return {
    zh: `没有清单 \`${name}\`；清单是生成时写的 manifest.json`,
    en: `there is no manifest \`${name}\`; it is the manifest.json a build writes`,
  };
}

function noManifest(name: string): Message {
  return {
    zh: `\`${name}\` 不是完好的清单：改动过、残缺，或由另一代程序写成`,
    en: `\`${name}\` is no sound manifest: it was altered, is torn, or was written by a program of another generation`,
  };
}
