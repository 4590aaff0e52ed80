import { UsageError } from '../../core/failure.ts';
import { type FormsReport, runForms } from '../../shell/run-forms.ts';
import { exitCodeOf } from '../exit-code.ts';
import { harmlessText } from '../harmless-text.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { progressLine } from '../progress.ts';
import { papersLines } from '../reporters/papers-lines.ts';
import { writeReports } from '../reporters/report.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen forms CAMPAIGN --targets FILE`: the papers of every enterprise of a list. */
export async function forms(given: Arguments, terminal: Terminal): Promise<number> {
  const { targets, combined, prune, dryRun, out } = given;
  if (given.patterns.length === 0) throw new UsageError(NO_PLAN);
  if (targets === undefined) throw new UsageError(NO_LIST);
  const { root, host, today, patterns } = await prepare(terminal, given);
  const { progress, clear } = progressLine(terminal, given.quiet);
  const options = { cwd: terminal.cwd, root, out, patterns, targets, combined, prune, dryRun, today };
  const report = await runForms(host, { ...options, ...(progress && { progress }) }).finally(clear);
  await writeReports(report, { given, terminal, root });
  tell(report, given, terminal);
  return exitCodeOf(report, given.maxWarnings);
}

const NO_PLAN = {
  zh: '请写是哪份方案，如 banwen forms luquan/2026/joint-02 --targets 名单.xlsx',
  en: 'name the plan, as in banwen forms luquan/2026/joint-02 --targets list.xlsx',
};
const NO_LIST = {
  zh: '请用 --targets 写出检查对象名单，如 --targets 名单.xlsx',
  en: 'name the list of enterprises, as in --targets list.xlsx',
};

/** Beside a report for programs on the screen nothing else stands there. */
function tell(report: FormsReport, { reporters, language, dryRun }: Arguments, terminal: Terminal): void {
  const toPeople = reporters.some(({ name, file }) => name === 'pretty' && file === undefined);
  if (report.papers === null || !toPeople) return;
  const lines = papersLines(report.papers, { language: language ?? report.language ?? 'zh', dryRun });
  terminal.stdout(harmlessText(`${lines.join('\n')}\n`));
}
