import { parseCiHost } from '../../build/starter/ci-files.ts';
import { parseArea } from '../../build/starter/plan-id.ts';
import { defaultArea, defaultRegion, parseRegion } from '../../build/starter/region.ts';
import type { Language } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import { type InitReport, runInit } from '../../shell/run-init.ts';
import { todayOf } from '../../shell/today-of.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import type { Terminal } from '../terminal.ts';
import { wellTyped } from '../well-typed.ts';

/** `banwen init`: a root that works at once; what is there already stays as it is. */
export async function init(given: Arguments, terminal: Terminal): Promise<number> {
  const [folder, ...more] = given.patterns;
  if (folder === undefined || more.length > 0) throw new UsageError(ONE_FOLDER);
  const report = await runInit({
    cwd: terminal.cwd,
    version: terminal.version,
    folder,
    area: wellTyped(parseArea(given.area ?? defaultArea)),
    isAreaNamed: given.area !== undefined,
    region: wellTyped(parseRegion(given.region ?? defaultRegion)),
    ci: given.ci.map((host) => wellTyped(parseCiHost(host))),
    year: given.year ?? Number(todayOf(terminal, given).slice(0, 4)),
  });
  const language = given.language ?? 'zh';
  terminal.stdout(`${[...told(report, language, given.quiet), ...nextSteps(folder, report, language)].join('\n')}\n`);
  return exitCodes.ok;
}

const ONE_FOLDER = {
  zh: '请写一个文件夹，如 banwen init ../鹿泉办文；名称里有空格时加引号',
  en: 'name one folder, as in banwen init ../plans; put a name with spaces in quotes',
};

const WORDS = {
  made: { zh: '新建', en: 'made' },
  kept: { zh: '已有，没有改动', en: 'there already, left as it is' },
  nothing: { zh: '什么都不缺，没有新建文件', en: 'nothing was missing, no file was made' },
  hadPlans: {
    zh: '已经有方案，所以没有放示例的地区和方案；要加一个地区，写 --area 和 --region',
    en: 'there are plans already, so no example was added; to add an area, give --area and --region',
  },
  next: { zh: '接下来：', en: 'Next:' },
  build: { zh: '检查并生成，文件在 output 里', en: 'check and build; the files are in output' },
};

function told({ made, kept, hadPlans, notes }: InitReport, language: Language, quiet: boolean): readonly string[] {
  const lines = [
    ...gathered(made).map((path) => `${WORDS.made[language]}  ${path}`),
    ...gathered(kept).map((path) => `${path}  ${WORDS.kept[language]}`),
  ];
  return [
    ...(quiet ? [] : lines),
    ...(made.length === 0 ? [WORDS.nothing[language]] : []),
    ...(hadPlans && made.length > 0 ? [WORDS.hadPlans[language]] : []),
    ...notes.map((note) => note[language]),
  ];
}

/** The files an editor completes by, said as their folder. */
function gathered(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.replace(/^(plans\/\.schemas\/).*$/, '$1')))];
}

/** What to type next; nothing where the folder was complete. */
function nextSteps(folder: string, { made, example }: InitReport, language: Language): readonly string[] {
  if (made.length === 0) return [];
  const quoted = /\s/.test(folder) ? `"${folder}"` : folder;
  const steps = [
    ...(folder === '.' ? [] : [{ line: `cd ${quoted}`, note: { zh: '', en: '' } }]),
    { line: 'npm install', note: { zh: '只做一次', en: 'once' } },
    // a package file that was there has commands of its own
    { line: made.includes('package.json') ? 'npm start' : 'npx banwen build', note: WORDS.build },
    ...(example === undefined
      ? []
      : [{ line: `npx banwen new campaign ${example}`, note: { zh: '新建第一份方案', en: 'begin a plan of your own' } }]),
  ];
  const width = Math.max(...steps.map(({ line }) => line.length));
  return ['', WORDS.next[language], ...steps.map(({ line, note }) => `  ${line.padEnd(width)}  ${note[language]}`.trimEnd())];
}
