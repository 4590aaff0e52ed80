import { type Job, jobManuscript } from '../../build/jobs.ts';
import { invariant } from '../../core/invariant.ts';
import { blameTemplate } from './blame-template.ts';
import type { Toolbox } from './recording-tools.ts';
import type { Workshop } from './workshop.ts';

/** Renders one job, and notes what it read on the way. */
export async function renderJob(job: Job, workshop: Workshop, opened: ReturnType<Toolbox['open']>) {
  const { plan, manuscript } = workshop.compiled(job.plan) ?? {};
  invariant(manuscript !== undefined, `a job is of a plan that was composed: ${job.plan}`);
  const { tools, reads, ownTemplates } = opened;
  try {
    return { bytes: await job.renderer.render(jobManuscript(job, plan, manuscript), tools), reads: reads() };
  } catch (error) {
    throw blameTemplate(error, ownTemplates());
  }
}
