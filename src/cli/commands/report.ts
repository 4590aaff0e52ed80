import { UsageError } from '../../core/failure.ts';
import { openRoot } from '../../shell/root/open-root.ts';
import { runReport } from '../../shell/run-report.ts';
import { todayOf } from '../../shell/today-of.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import { printImpactJson } from '../reporters/impact-json.ts';
import { printImpactMarkdown } from '../reporters/impact-markdown.ts';
import { writeChoices } from '../reporters/write-choices.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen report --base REV`: what the root as it stands changes over a revision, as Markdown for a pull request. */
export async function report(given: Arguments, terminal: Terminal): Promise<number> {
  const { base, out, root, patterns, reporters, language = 'zh' } = given;
  if (base === undefined) throw new UsageError(NO_BASE);
  if (patterns.length > 0) throw new UsageError(NO_PLANS_HERE);
  const { cwd, version } = terminal;
  const ground = await openRoot({ cwd, root, out: undefined, patterns: [], version });
  const told = await runReport({ ...ground, base, today: todayOf(terminal, given) });
  const markdown = printImpactMarkdown(told, language);
  const chosen = reporters.map(({ name, file }) => ({ name, file: file ?? (name === 'json' ? undefined : out) }));
  await writeChoices({ given: { ...given, reporters: chosen }, terminal }, (name) =>
    name === 'json' ? printImpactJson(told, language) : markdown,
  );
  return exitCodes.ok;
}

const NO_BASE = {
  zh: '请写和哪个版本比，如 banwen report --base main',
  en: 'name the revision to compare with, as in banwen report --base main',
};

const NO_PLANS_HERE = {
  zh: 'report 说明全部方案的变化，不用写方案；一份方案的变化用 banwen diff',
  en: 'report tells of all plans, so name none; for one of them there is banwen diff',
};
