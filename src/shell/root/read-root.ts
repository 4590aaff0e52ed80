import {
  BASELINE_FILE,
  CONFIG_FILE,
  MISNAMED_CONFIG,
  readSettings,
  type Settings,
  type SettingsFiles,
} from '../../build/config/settings.ts';
import { planFiles } from '../../build/plan-files.ts';
import { planMatcher } from '../../build/plan-matcher.ts';
import type { SharedSources } from '../../build/shared-sources.ts';
import { loadStages, type Stages } from '../../build/stages.ts';
import type { TableDigest } from '../../build/tables/table-file.ts';
import { UsageError } from '../../core/failure.ts';
import type { Source } from '../../core/source.ts';
import type { Listing, ReadingHost } from '../host.ts';
import { readTables } from './read-tables.ts';

/** The files of a root as they were read. */
export interface RootFiles {
  /** Without tables, where they are read when they are asked for. */
  readonly given: SharedSources;
  /** The tables plans name, where they are known and not read. */
  readonly tables?: readonly TableDigest[];
  readonly settings: SettingsFiles;
  readonly stages: Stages;
}

/** What a build or a check works with: the files of a root, how to go about them, and the plans asked for. */
export interface RootRead extends RootFiles, Pick<Settings, 'config' | 'baseline' | 'diagnostics' | 'faulty'> {
  readonly selected: ReadonlySet<string>;
}

export interface ReadOptions {
  /** Ids, files or globs of plans; all where empty. */
  readonly patterns: readonly string[];
  /** `false` shows what a baseline would leave out. */
  readonly useBaseline?: boolean;
}

interface ReadFilesOptions extends Pick<ReadOptions, 'useBaseline'> {
  /** Limits the tables read to those of these plans; those of all plans are read where left out. */
  readonly patterns?: readonly string[];
  /** `false` leaves the tables for later. */
  readonly withTables?: boolean;
}

/** The texts of a root as they were read. */
export interface RootTexts extends SettingsFiles {
  readonly listing: Listing;
  readonly builtIn: readonly Source[];
}

type TextHost = Omit<ReadingHost, 'readTable'>;

/** Reads the texts of a root. */
export async function readTexts(host: TextHost, { useBaseline = true }: Pick<ReadOptions, 'useBaseline'>): Promise<RootTexts> {
  const [listing, builtIn, config, misnamed, baseline] = await Promise.all([
    host.readSources(),
    host.readBuiltIn(),
    host.readRootFile(CONFIG_FILE),
    host.readRootFile(MISNAMED_CONFIG),
    useBaseline ? host.readRootFile(BASELINE_FILE) : undefined,
  ]);
  return { listing, builtIn, config, misnamed, baseline };
}

/** Reads the files of a root. */
export async function readFiles(
  host: ReadingHost,
  { useBaseline, patterns, withTables = true }: ReadFilesOptions,
  parts: { readonly stages?: Stages; readonly texts?: RootTexts | undefined },
): Promise<RootFiles> {
  const [stages, texts] = await Promise.all([
    parts.stages ?? loadStages(),
    parts.texts ?? readTexts(host, useBaseline === undefined ? {} : { useBaseline }),
  ]);
  const { listing, builtIn, ...settings } = texts;
  const only = patterns && selectPlans(listing, patterns);
  const tables = withTables ? { tables: await readTables(host, listing.sources, { stages, only }) } : {};
  return { stages, given: { ...listing, builtIn, ...tables }, settings };
}

/** Reads the settings among the files of a root and finds the plans meant. Throws `UsageError` where there are none. */
export function settleRoot(files: RootFiles, patterns: readonly string[]): RootRead {
  const { given, settings, stages } = files;
  const selected = selectPlans(given, patterns);
  const paths = [...given.sources.map(({ path }) => path), ...given.unreadable.map(({ file }) => file)];
  return { ...files, ...readSettings(settings, paths, stages), selected };
}

function selectPlans(listing: Listing, patterns: readonly string[]): ReadonlySet<string> {
  const files = planFiles(listing).map(({ id, path }) => ({ id, file: path }));
  if (files.length === 0) throw new UsageError(NO_PLANS);
  if (patterns.length === 0) return new Set(files.map(({ id }) => id));
  const selected = new Set<string>();
  for (const pattern of patterns) {
    const found = files.filter(planMatcher(pattern));
    if (found.length === 0) throw new UsageError(noMatch(pattern));
    for (const { id } of found) selected.add(id);
  }
  return selected;
}

const NO_PLANS = {
  zh: 'plans/ 里没有方案；新建 plans/<地区>/<年份>/<名称>.yaml，第一行写 `kind: campaign`',
  en: 'there is no plan in plans/; write plans/<area>/<year>/<name>.yaml, beginning with `kind: campaign`',
};

function noMatch(pattern: string) {
  return {
    zh: `没有方案符合 \`${pattern}\`；写方案的编号（地区/年份/名称）、文件路径或通配符`,
    en: `no plan matches \`${pattern}\`; name a plan by its id (area/year/name), its file or a glob`,
  };
}
