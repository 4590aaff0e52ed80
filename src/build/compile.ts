import { compileFolder } from './compile-folder.ts';
import type { CompileOptions } from './compile-options.ts';
import type { Compilation, CompiledPlan, JudgedPlan } from './compiled-plan.ts';
import { joinShares, type Share } from './join-shares.ts';
import type { OlderFolder } from './kept/ledger-reads.ts';
import { filesByFolder, planFiles } from './plan-files.ts';
import { readShared } from './shared/read-shared.ts';
import type { SharedSources } from './shared-sources.ts';
import type { Stages } from './stages.ts';

/**
 * Compiles the sources of a root: every plan through parse, validate, resolve, compose and check. Pure and total; the
 * order in which the sources were read does not matter.
 */
export function compile(given: SharedSources, options: CompileOptions, stages: Stages): Compilation {
  return joinShares([compileShare(given, options, { stages, keep: (plan) => plan })]);
}

/** How shares are compiled. */
export interface ShareMeans<P extends JudgedPlan> {
  readonly stages: Stages;
  readonly keep: (plan: CompiledPlan) => P;
  /** What is known of folders with changes; where it is given, even empty, what plans read of each other is taken note of. */
  readonly older?: ReadonlyMap<string, OlderFolder> | undefined;
  /** Whether a folder, by its place among those asked about, is compiled here; all are where left out. */
  readonly takes?: (at: number) => boolean;
}

/**
 * Compiles some of the plans of a root, folder by folder, and keeps of each what `keep` gives, with what it stands on.
 */
export function compileShare<P extends JudgedPlan>(
  given: SharedSources,
  options: CompileOptions,
  means: ShareMeans<P>,
): Share<P> {
  const shared = readShared(given, means.stages);
  const all = planFiles(given);
  const planIds = new Set(all.map(({ id }) => id));
  const tables = new Map((given.tables ?? []).map((table) => [table.path, table]));
  const common = { shared, planIds, tables, options };
  const asking = [...filesByFolder(all)].flatMap(([folder, files]) => {
    const asked = files.filter(({ id }) => options.only?.has(id) ?? true);
    return asked.length === 0 ? [] : [{ folder, files, asked }];
  });
  const folders = asking.flatMap(({ folder, files, asked }, at) => {
    if (means.takes?.(at) === false) return [];
    const older = means.older && { of: means.older.get(folder) };
    return [{ folder, ...compileFolder({ files, asked }, { ...common, ...means, older }) }];
  });
  return { reading: shared.reading, folders };
}
