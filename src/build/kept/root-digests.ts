import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import type { CompileOptions } from '../compile-options.ts';
import { digest } from '../digest.ts';
import { canonicalJson } from '../manifest/canonical-json.ts';
import { type PlanFile, planFiles } from '../plan-files.ts';
import { isShared } from '../role-of.ts';
import { type SharedSources, sourcesInUse } from '../shared-sources.ts';
import { sourceDigest } from './source-digest.ts';

/** The digests of the texts of a root, each worked out once. */
export interface RootDigests {
  /** Of a shared file or a plan; undefined where there is no text of that path. */
  digestOf(path: string): string | undefined;
  sourceOf(path: string): Source | undefined;
  /** Of the ids of all plans. */
  readonly ids: string;
  /** What is found in reading all shared files depends on these. */
  readonly shared: string;
  /** Under what the findings in the plans of a folder are kept: all they depend on whatever the plans say. */
  folderKey(files: readonly PlanFile[]): string;
  /** Under what the latest entry of a folder is named: the same whatever its plans say. */
  latestKey(files: readonly PlanFile[]): string;
  /** Of the text of a plan, or of why there is none. */
  textOf(file: PlanFile): string;
}

/** Raised with every change of what is kept. */
const GENERATION = 2;

/** Makes the digests of a root. The program is part of every key, as any change of it may change what is found. */
export function rootDigests(
  given: Omit<SharedSources, 'tables'>,
  { draft, layout, severities, defaultProfile }: CompileOptions,
  program: string,
): RootDigests {
  const sources = sourcesInUse(given);
  const texts = new Map(sources.map((source) => [source.path, source]));
  const digestOf = (path: string): string | undefined => {
    const source = texts.get(path);
    return source && sourceDigest(source);
  };
  const paths = sources
    .map(({ path }) => path)
    .filter(isShared)
    .sort();
  const lost = given.unreadable.filter(({ file }) => isShared(file)).map(tokenOf);
  const common = { generation: GENERATION, program, lost, options: { draft, layout, severities, defaultProfile } };
  const folder = digest(canonicalJson({ ...common, paths }));
  const textOf = ({ path, unreadable }: PlanFile) => digestOf(path) ?? unreadable.map(tokenOf).join();
  return {
    digestOf,
    sourceOf: (path) => texts.get(path),
    ids: digest(canonicalJson(planFiles(given).map(({ id }) => id))),
    shared: digest(canonicalJson({ ...common, texts: paths.map((path) => [path, digestOf(path)]) })),
    folderKey: (files) => digest(canonicalJson([folder, files.map((file) => [file.path, textOf(file)])])),
    latestKey: (files) => `latest-${digest(canonicalJson([folder, files.map(({ path }) => path)]))}`,
    textOf,
  };
}

function tokenOf({ file, message }: Diagnostic): string {
  return JSON.stringify([file, message]);
}
