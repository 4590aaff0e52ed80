import type { Job } from '../build/jobs.ts';
import { blameTemplate } from './blame-template.ts';
import type { Toolbox } from './recording-tools.ts';

/** Renders one job, and notes what it read on the way. */
export async function renderJob(job: Job, toolbox: Toolbox) {
  const { tools, reads, ownTemplates } = toolbox.open();
  try {
    return { bytes: await job.renderer.render(job.manuscript, tools), reads: reads() };
  } catch (error) {
    throw blameTemplate(error, ownTemplates());
  }
}
