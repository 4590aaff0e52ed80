import type { Language } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { runSchema } from '../../shell/run-schema.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { writeReports } from '../reporters/report.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen schema`: the files an editor checks and completes by, as the registry has it now. */
export async function schema(given: Arguments, terminal: Terminal): Promise<number> {
  if (given.patterns.length > 0) throw new UsageError(NO_PLANS_HERE);
  const { host, root } = await prepare(terminal, given);
  const report = await runSchema(host, { root, checkOnly: given.check });
  const isPlain = given.reporters.every(({ name, file }) => name === 'pretty' && file === undefined);
  if (!isPlain || report.diagnostics.length > 0) await writeReports(report, { given, terminal, root });
  if (isPlain) terminal.stdout(`${told(report, given, given.language ?? 'zh').join('\n')}\n`);
  return exitCodeOf(report, given.maxWarnings);
}

const NO_PLANS_HERE = {
  zh: 'schema 总是写出全部文件，不用写方案',
  en: 'schema always writes all files; name no plan',
};

function told({ artifacts, diagnostics }: BuildReport, { check, quiet }: Arguments, language: Language): readonly string[] {
  const written = artifacts.filter(({ status }) => status === 'written').map(({ path }) => path);
  const lines = quiet ? [] : written.map((path) => `${WORDS.written[language]}  ${path}`);
  if (check) return diagnostics.length === 0 ? [WORDS.current[language]] : [WORDS.faults[language]];
  return [...lines, counted(written.length, artifacts.length)[language]];
}

function counted(written: number, all: number) {
  return {
    zh: `plans/.schemas/ 共 ${all} 个文件，更新 ${written} 个`,
    en: `plans/.schemas/: ${all} files, ${written} written`,
  };
}

const WORDS = {
  written: { zh: '更新', en: 'written' },
  current: { zh: 'plans/.schemas/ 是最新的', en: 'plans/.schemas/ is current' },
  faults: { zh: 'plans/.schemas/ 待更新，或登记有误', en: 'plans/.schemas/ is stale, or the registry has errors' },
};
