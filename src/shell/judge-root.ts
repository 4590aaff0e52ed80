import type { JudgedPlan } from '../build/compile.ts';
import { compileInThreads, type Means } from './compile-in-threads.ts';
import { type CompileRootOptions, compileOptions } from './compile-root.ts';
import type { RootRead } from './read-root.ts';
import { type ToldRoot, tellRoot } from './tell-root.ts';

/** Compiles the plans of a root for what there is to tell of them alone, in several threads where that pays. */
export async function judgeRoot(
  read: RootRead,
  options: CompileRootOptions,
  means: Omit<Means, 'stages'> = {},
): Promise<ToldRoot<JudgedPlan>> {
  const { given, stages, config } = read;
  const compiled = await compileInThreads(given, compileOptions(read, options), { jobs: config.jobs, ...means, stages });
  return tellRoot(read, compiled, options.baseline);
}
