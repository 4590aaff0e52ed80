import type { Message } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import type { ArtifactReport } from '../../shell/build-report.ts';
import { runCollect } from '../../shell/run-collect.ts';
import { exitCodeOf } from '../exit-code.ts';
import { harmlessText } from '../harmless-text.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { progressLine } from '../progress.ts';
import { writeReports } from '../reporters/report.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen collect PLAN FILE…`: what departments sent in, checked and set into one workbook. */
export async function collect(given: Arguments, terminal: Terminal): Promise<number> {
  const [plan, ...files] = given.patterns;
  if (plan === undefined || files.length === 0) throw new UsageError(PLAN_AND_FILES);
  const { root, host, today, patterns } = await prepare(terminal, { ...given, patterns: [plan] });
  const { progress, clear } = progressLine(terminal, given.quiet);
  const [pattern = plan] = patterns;
  const options = { root, cwd: terminal.cwd, pattern, files, today, save: given.save, ...(progress && { progress }) };
  const report = await runCollect(host, options).finally(clear);
  await writeReports(report, { given, terminal, root });
  const language = given.language ?? report.language ?? 'zh';
  const isRead = given.reporters.some(({ name, file }) => name === 'pretty' && file === undefined);
  if (isRead && !given.quiet)
    for (const artifact of report.artifacts) terminal.stdout(harmlessText(`${line(artifact)[language]}\n`));
  return exitCodeOf(report, given.maxWarnings);
}

const PLAN_AND_FILES: Message = {
  zh: '请写方案和部门报来的文件，如 banwen collect luquan/2026/joint-02 返回/*.xlsx',
  en: 'name a plan and the files departments sent, as in banwen collect luquan/2026/joint-02 returns/*.xlsx',
};

const STATUS: Readonly<Record<ArtifactReport['status'], Message>> = {
  written: { zh: '写入', en: 'written' },
  unchanged: { zh: '未变', en: 'unchanged' },
  fresh: { zh: '未变', en: 'fresh' },
  kept: { zh: '有错误，保留原来的', en: 'errors; the earlier one stays' },
  failed: { zh: '失败', en: 'failed' },
};

function line({ status, path }: ArtifactReport): Message {
  return { zh: `${STATUS[status].zh}  ${path}`, en: `${STATUS[status].en}  ${path}` };
}
