import { join, resolve } from 'node:path';
import { paperOutline } from '../build/shared/paper-outline.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import { withoutRepeats } from '../core/without-repeats.ts';
import type { PaperGround } from '../documents/papers/compose-paper.ts';
import type { Day } from '../plan/days/day.ts';
import { campaignParts } from '../targets/campaign-parts.ts';
import { type JudgedTargets, judgeTargets } from '../targets/judge-targets.ts';
import { judgePapers } from '../targets/paper-maker.ts';
import type { BuildReport } from './build-report.ts';
import { refuseOutside } from './disk/refuse-outside.ts';
import type { PapersReport } from './forms/papers-report.ts';
import { type ReadList, readList } from './forms/read-list.ts';
import type { VolumeFormat } from './forms/volumes.ts';
import { writePapers } from './forms/write-papers.ts';
import type { Host } from './host.ts';
import { compileRoot } from './root/compile-root.ts';
import { emptyReport } from './root/empty-report.ts';
import { type RootRead, readFiles, settleRoot } from './root/read-root.ts';
import type { Progress } from './write/write-build.ts';

export interface FormsOptions {
  /** Absolute path of the folder the command runs in, and that of the root. */
  readonly cwd: string;
  readonly root: string;
  /** Output folder named by the caller, seen from `cwd`. */
  readonly out: string | undefined;
  /** The campaign, by id, file or glob. */
  readonly patterns: readonly string[];
  /** The list of targets, seen from `cwd`. */
  readonly targets: string;
  readonly combined: ReadonlySet<VolumeFormat>;
  /** Removes papers of enterprises that are no longer on the list. */
  readonly prune: boolean;
  /** Tells what would be made, and makes nothing. */
  readonly dryRun: boolean;
  readonly today: Day;
  readonly progress?: Progress;
}

/** What became of the papers, beside what is told of the plan and of the list. */
export type FormsReport = BuildReport & { readonly papers: PapersReport | null };

/** Makes the papers of every enterprise of a list: judges the plan and the list first, and writes nothing where either forbids it. */
export async function runForms(host: Host, options: FormsOptions): Promise<FormsReport> {
  const started = host.elapsedMs();
  const read = settleRoot(await readFiles(host, { patterns: options.patterns }, {}), options.patterns);
  const common = { ...emptyReport(read), papers: null };
  const timed = () => ({ ms: host.elapsedMs() - started });
  if (read.faulty) return { ...common, ...timed() };
  const told = compileRoot(read, { today: options.today, draft: false, only: read.selected });
  const ground = groundOf(read, told.compilation);
  const report = { ...common, plans: read.selected.size, baselined: told.baselined, diagnostics: told.diagnostics };
  if (ground === undefined || hasErrors(told.diagnostics)) return { ...report, ...timed() };
  const given = await readList(options.cwd, options.targets);
  const judged = judgeTargets(given.list, campaignParts(ground.plan));
  const [first] = judged.targets();
  const worded = first === undefined ? [] : judgePapers(ground, first);
  const all = { ...report, diagnostics: [...told.diagnostics, ...judged.diagnostics, ...withoutRepeats(worded, keyOf)] };
  if (first === undefined || hasErrors(worded)) return { ...all, ...timed() };
  const papers = await makePapers(host, options, { read, ground, given, judged });
  return { ...all, papers, ...timed() };
}

interface Making {
  readonly read: RootRead;
  readonly ground: PaperGround;
  readonly given: ReadList;
  readonly judged: JudgedTargets;
}

function makePapers(host: Host, options: FormsOptions, { read, ground, given, judged }: Making): Promise<PapersReport> {
  const { cwd, root, out, combined, prune, dryRun, progress } = options;
  const folder = out === undefined ? resolve(root, read.config.output ?? 'output') : resolve(cwd, out);
  if (out === undefined) refuseOutside(root, folder);
  const target = host.withOutput(read.config.output);
  return writePapers(target, {
    ...{ ground, judged, given, combined, prune, dryRun, progress },
    out: folder,
    folder: join(ground.plan.id, 'forms'),
    config: read.config,
  });
}

/** The campaign meant and the wording of its papers. Throws `UsageError` where another plan is meant, or several. */
function groundOf(
  { selected, given, stages }: RootRead,
  { plans }: ReturnType<typeof compileRoot>['compilation'],
): PaperGround | undefined {
  const found = plans.filter(({ id }) => selected.has(id));
  if (found.length > 1) throw new UsageError(several(found.map(({ id }) => id)));
  const plan = found[0]?.plan;
  if (plan === undefined) return undefined;
  if (plan.kind !== 'campaign') throw new UsageError(otherKind(plan.id));
  const outline = paperOutline(given, stages);
  return outline && { plan, outline };
}

function several(ids: readonly string[]) {
  const [named, more] = [ids.slice(0, 5), ids.length > 5];
  return {
    zh: `一次只能为一份方案做检查用表，这里有 ${ids.length} 份：${named.join('、')}${more ? ' 等' : ''}`,
    en: `Unexpected plans (${ids.length}), expected one at a time: ${named.join(', ')}${more ? ' …' : ''}`,
  };
}

function otherKind(id: string) {
  return {
    zh: `\`${id}\` 不是抽查实施方案，只有 \`kind: campaign\` 的方案有检查用表`,
    en: `Unexpected plan \`${id}\`, expected one of \`kind: campaign\`: no others have papers`,
  };
}

function keyOf({ rule, place, message }: Diagnostic): string {
  return `${rule} ${place?.range.start} ${message.zh}`;
}
