import type { CompiledPlan } from '../../build/compiled-plan.ts';
import type { SharedSources } from '../../build/shared-sources.ts';
import type { Stages } from '../../build/stages.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import type { Day } from '../../plan/days/day.ts';
import type { ReadingHost } from '../host.ts';
import { compileRoot } from '../root/compile-root.ts';
import { readFiles, settleRoot } from '../root/read-root.ts';

/** A plan of a root as one version of it has it. */
export interface CompiledVersion {
  readonly compiled: CompiledPlan | undefined;
  /** The files of its root. */
  readonly given: SharedSources;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles one plan with the registries, profiles and outlines of its own version. */
export async function compileVersion(
  host: ReadingHost,
  id: string,
  { today, stages }: { readonly today: Day; readonly stages: Stages },
): Promise<CompiledVersion> {
  const files = await readFiles(host, { useBaseline: false }, { stages });
  const read = settleRoot(files, []);
  if (read.faulty) {
    const error = read.diagnostics.find(({ severity }) => severity === 'error');
    throw new UsageError(error?.message ?? { zh: '设置有误', en: 'the configuration is faulty' });
  }
  const selected = { ...read, selected: new Set([id]) };
  const { compilation, diagnostics } = compileRoot(selected, { today, draft: false, only: new Set([id]) });
  return { compiled: compilation.plans.find((plan) => plan.id === id), given: files.given, diagnostics };
}
