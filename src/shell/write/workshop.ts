import { compileShare } from '../../build/compile.ts';
import type { CompileOptions } from '../../build/compile-options.ts';
import type { CompiledPlan } from '../../build/compiled-plan.ts';
import type { SharedSources } from '../../build/shared-sources.ts';
import type { Stages } from '../../build/stages.ts';
import type { Host } from '../host.ts';
import { readTables } from '../root/read-tables.ts';

/** Compiled plans, of which a build needs those alone that it makes files of. */
export interface Workshop {
  /** Compiles what is not there of these plans. */
  prepare(ids: Iterable<string>): Promise<void>;
  /** A plan that was there or is prepared. */
  compiled(id: string): CompiledPlan | undefined;
}

export interface WorkshopInput {
  readonly given: SharedSources;
  readonly options: CompileOptions;
  readonly stages: Stages;
  /** Plans that have been compiled anyway. */
  readonly compiled: readonly CompiledPlan[];
}

/** Opens a workshop. */
export function openWorkshop(host: Pick<Host, 'readTable'>, { given, options, stages, compiled }: WorkshopInput): Workshop {
  const plans = new Map(compiled.map((plan) => [plan.id, plan]));
  return {
    compiled: (id) => plans.get(id),
    prepare: async (ids) => {
      const only = new Set([...ids].filter((id) => !plans.has(id)));
      if (only.size === 0) return;
      const tables = given.tables ?? (await readTables(host, given.sources, { stages, only }));
      const unjudged = { ...stages, runChecks: () => [] }; // a document is the same, whatever the rules say of it
      const { folders } = compileShare({ ...given, tables }, { ...options, only }, { stages: unjudged, keep: (plan) => plan });
      for (const folder of folders) for (const { plan } of folder.plans) plans.set(plan.id, plan);
    },
  };
}
