import type { Config } from '../build/config/config.ts';
import { loadRenderers } from '../build/load-renderers.ts';
import { planFiles } from '../build/plan-files.ts';
import { loadStages, type Stages } from '../build/stages.ts';
import { compareRoots, type Impact, type ImpactSide } from '../build/versions/compare-roots.ts';
import type { Day } from '../plan/days/day.ts';
import type { Host, ReadingHost } from './host.ts';
import { compileRoot } from './root/compile-root.ts';
import { readFiles, settleRoot } from './root/read-root.ts';
import { openGit } from './versions/git.ts';
import { revisionHost } from './versions/revision-host.ts';

export interface ReportOptions {
  /** Absolute path of the root. */
  readonly root: string;
  readonly host: Host;
  /** The branch, tag or commit to compare with. */
  readonly base: string;
  readonly today: Day;
}

export interface ImpactReport {
  readonly base: string;
  /** The commit compared with: the one the base and what is checked out have in common. */
  readonly commit: string;
  readonly impact: Impact;
}

/** What the files of a root, as they stand, change over a revision: over the commit both have in common, so that nobody else's work shows. */
export async function runReport({ root, host, base, today }: ReportOptions): Promise<ImpactReport> {
  const git = await openGit(root);
  const named = await git.commit(base);
  const commit = (await git.mergeBase(named, await git.commit('HEAD'))) ?? named;
  const stages = await loadStages();
  const before = await side(await revisionHost(git, commit, host), today, stages);
  const after = await side(host, today, stages);
  const { formats } = after;
  const renderers = await loadRenderers(formats);
  return { base, commit, impact: compareRoots(before, after, { stages, renderers, formats }) };
}

/** A root without plans is one whose plans are all yet to come, or gone; faulty settings show among its findings. */
async function side(host: ReadingHost, today: Day, stages: Stages): Promise<Side> {
  const files = await readFiles(host, {}, { stages });
  const { given } = files;
  if (planFiles(given).length === 0) {
    return { compilation: { plans: [], shared: [] }, diagnostics: [], given, formats: null };
  }
  const read = settleRoot(files, []);
  const { compilation, diagnostics } = compileRoot(read, { today, draft: false });
  return { compilation, diagnostics, given, formats: read.config.formats };
}

type Side = ImpactSide & Pick<Config, 'formats'>;
