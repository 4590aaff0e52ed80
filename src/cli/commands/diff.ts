import { UsageError } from '../../core/failure.ts';
import { openRoot } from '../../shell/root/open-root.ts';
import { rootOfFiles } from '../../shell/root/root-of-files.ts';
import { type DiffReport, runDiff } from '../../shell/run-diff.ts';
import { namedDay, todayOf } from '../../shell/today-of.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { ReporterName } from '../parse-reporters.ts';
import { printDiffJson } from '../reporters/diff-json.ts';
import { printDiffPretty } from '../reporters/diff-pretty.ts';
import type { Paint } from '../reporters/paint.ts';
import { writeChoices } from '../reporters/write-choices.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen diff OLD NEW`: what two versions of a plan do not share, and a Word document with tracked changes where asked for. */
export async function diff(given: Arguments, terminal: Terminal): Promise<number> {
  const [old, fresh, ...others] = given.patterns;
  if (old === undefined || fresh === undefined || others.length > 0) throw new UsageError(TWO);
  const { out } = given;
  if (out !== undefined && !/\.docx$/i.test(out)) throw new UsageError(notWord(out));
  const { cwd, version } = terminal;
  const root = given.root ?? (await rootOfFiles(cwd, [old, fresh]));
  const ground = await openRoot({ cwd, root, out: undefined, patterns: [], version });
  const changedOn = namedDay(terminal, given);
  const report = await runDiff([old, fresh], { cwd, ...ground, today: todayOf(terminal, given), changedOn, out });
  await writeChoices({ given, terminal }, (name, paint) => print(report, name, { given, paint }));
  return report.changes === undefined ? exitCodes.plans : exitCodes.ok;
}

interface Look {
  readonly given: Arguments;
  readonly paint: Paint;
}

function print(report: DiffReport, name: ReporterName, { given, paint }: Look): string {
  const language = given.language ?? 'zh';
  if (name === 'json') return printDiffJson(report, language);
  return printDiffPretty(report, { language, quiet: given.quiet, paint });
}

const TWO = {
  zh: '请写两个版本：旧的在前，新的在后，如 banwen diff HEAD~1 luquan/2026/joint-02',
  en: 'name two versions, the old one first, as in banwen diff HEAD~1 luquan/2026/joint-02',
};

function notWord(out: string) {
  return {
    zh: `--out 为 \`${out}\`，应为 .docx 文件`,
    en: `--out is \`${out}\`, expected a .docx file`,
  };
}
