import type { JudgedPlan } from '../../build/compiled-plan.ts';
import type { AnswerShelf, Host } from '../host.ts';
import { answerPlans } from '../threads/answer-plans.ts';
import { compileInThreads, type Means } from '../threads/compile-in-threads.ts';
import { type CompileRootOptions, compileOptions } from './compile-root.ts';
import type { RootRead } from './read-root.ts';
import { type ToldRoot, tellRoot } from './tell-root.ts';

export interface JudgeMeans extends Omit<Means, 'stages'> {
  /** Where what earlier runs found is looked up; null where all is to be judged anew. */
  readonly shelf: AnswerShelf | null;
}

/** Judges the plans of a root for what there is to tell of them alone: what is not known, in several threads where that pays. */
export async function judgeRoot(
  host: Pick<Host, 'readTable'>,
  read: RootRead,
  { means, ...options }: CompileRootOptions & { readonly means: JudgeMeans },
): Promise<ToldRoot<JudgedPlan>> {
  const { given, stages, config } = read;
  const { shelf, ...rest } = { jobs: config.jobs, ...means, stages };
  const { compilation, tables } = await answerPlans(host, shelf, {
    ...{ given, stages, options: compileOptions(read, options) },
    suffices: (plan): plan is JudgedPlan => plan !== undefined,
    compile: (files, limited, older) => compileInThreads(files, limited, { ...rest, older }),
  });
  return tellRoot({ ...read, tables }, compilation, options.baseline);
}
