import { newKinds } from '../build/starter/new-kinds.ts';
import type { Message } from '../core/diagnostic.ts';
import { formats } from '../renderers/formats.ts';
import type { CommandName } from './command-names.ts';

/** An option as it is typed, and what it does. */
export type OptionHelp = readonly (readonly [string, Message])[];

const BUILDING = {
  format: { zh: `只生成这些格式：${formats.join(',')}`, en: `only these formats: ${formats.join(',')}` },
  out: { zh: '输出文件夹（默认 output）', en: 'output folder (default: output)' },
  draft: { zh: '有错误也生成，每份文件都标明“草稿”', en: 'build in spite of errors, every document marked 草稿' },
  force: { zh: '没有变化的也重新生成', en: 'build what is fresh, too' },
  noBaseline: { zh: '基线里的问题也列出', en: 'show what the baseline leaves out, too' },
};

const TWO_FORMS = { zh: 'pretty 或 json；NAME:FILE 写到文件', en: 'pretty or json; NAME:FILE writes a file' };
const MOST = { zh: '只列出前 N 个问题', en: 'list the first N problems only' };

const NO_CACHE = {
  zh: '不用以前记下的检查结果（.banwen/），全部重新检查',
  en: 'look at everything anew, not by what earlier runs kept in .banwen/',
};

const TIMINGS = {
  zh: '说明每个环节、每条规则、每份文件用了多少时间：写入文件，没写文件的写入 json 报告或显示',
  en: 'tell what each stage, each rule and each file cost: in a file, else in the json report or on the screen',
};

/** What each command takes beside the common options. */
const OPTIONS: Readonly<Record<CommandName, OptionHelp>> = {
  build: [
    ['--format LIST', BUILDING.format],
    ['--out DIR', BUILDING.out],
    ['--draft', BUILDING.draft],
    ['--force', BUILDING.force],
    ['--dry-run', { zh: '只说明将生成什么、为什么', en: 'tell what would be built, and why' }],
    [
      '--frozen',
      {
        zh: '什么也不写：在内存里全部生成一遍，和 --manifest 的清单不同就指出来，退出码为 1',
        en: 'write nothing: build in memory, tell every file that is not as --manifest has it, and exit with 1',
      },
    ],
    ['--manifest FILE', { zh: '以前生成时写的 manifest.json', en: 'the manifest.json of an earlier build' }],
    [
      '--prune',
      {
        zh: '删去已没有方案生成的文件；有人改动过的、不是生成的都不动',
        en: 'remove files no plan makes any more; never one that was altered, or that no build has made',
      },
    ],
    [
      '--publish DIR',
      {
        zh: '生成无误后，把可以公开的（不含依申请公开、不予公开和涉密的）放进这个文件夹，供网站取用',
        en: 'after a build without errors, put what everybody may see, and nothing else, into this folder, for the website',
      },
    ],
    ['--jobs N', { zh: '同时生成 N 份文件（默认 4 份，PDF 2 份）', en: 'make N files at a time (default: 4, of PDF 2)' }],
    ['--max-problems N', MOST],
    ['--no-baseline', BUILDING.noBaseline],
    ['--no-cache', NO_CACHE],
    ['--timings [FILE.json]', TIMINGS],
  ],
  check: [
    [
      '--fix',
      {
        zh: '改正全角冒号、百分号、日期写法、引号、文号括号、机关和系统名称等，注释和其余内容一字不动',
        en: 'mend full-width colons and per cents, forms of dates, quotes, brackets of document numbers, names of organs and platforms; every other byte stays',
      },
    ],
    ['--dry-run', { zh: '与 --fix 一起写：只列出将怎样改，不写入', en: 'with --fix: tell what would be mended, write nothing' }],
    [
      '--write-baseline',
      {
        zh: '把现有的问题记入 banwen.baseline.json，以后只报新的；读不懂的错误不记',
        en: 'put what is found into banwen.baseline.json, so that only new findings show; what cannot be read is not put there',
      },
    ],
    ['--no-baseline', BUILDING.noBaseline],
    ['--max-problems N', MOST],
    ['--jobs N', { zh: '最多用 N 个线程（默认与处理器同数）', en: 'use N threads at most (default: one a processor)' }],
    ['--no-cache', NO_CACHE],
    ['--timings [FILE.json]', TIMINGS],
  ],
  inspect: [
    [
      '--reporter NAME',
      {
        zh: '报告形式 pretty、json 或 sarif；可写多个，NAME:FILE 写到文件',
        en: 'pretty, json or sarif; repeatable, NAME:FILE writes a file',
      },
    ],
  ],
  collect: [
    ['PLAN', { zh: '实施方案，或有周期报送的年度监管工作实施方案', en: 'a campaign, or a work plan with periodic reports' }],
    [
      'FILE.xlsx…',
      { zh: '部门报来的工作簿，也可以是文件夹或通配符', en: 'workbooks departments sent, their folders, or globs of them' },
    ],
    [
      '--save',
      {
        zh: '同时把数字存成方案旁边的表格，供抽查结果引用（statistics: { from: … }）',
        en: 'also keep the figures as a table beside the plan, for results to name (statistics: { from: … })',
      },
    ],
    ['--out DIR', BUILDING.out],
  ],
  init: [
    ['--area NAME', { zh: '地区的拼音，用作文件夹名（默认 mouqu）', en: 'the area, as its folder is called (default: mouqu)' }],
    ['--region NAME', { zh: '地区全称，如 石家庄市鹿泉区（默认 某市某区）', en: 'full name of the region (default: 某市某区)' }],
    ['--year YEAR', { zh: '年份（默认今年）', en: 'the year (default: this year)' }],
    [
      '--ci LIST',
      {
        zh: '写好代码平台的自动检查和发布：github、gitlab、gitee，可写多个，逗号分开',
        en: 'with checks and publishing for a host: github, gitlab, gitee, several with commas',
      },
    ],
  ],
  new: [
    ['KIND', { zh: `种类：${newKinds.join('、')}`, en: `one of ${newKinds.join(', ')}` }],
    [
      '--region NAME',
      { zh: '新建登记时的地区全称（默认 某市某区）', en: 'full name of the region, for a registry (default: 某市某区)' },
    ],
    ['--year YEAR', { zh: '新建登记时的年份（默认今年）', en: 'the year, for a registry (default: this year)' }],
  ],
  forms: [
    [
      '--targets FILE',
      { zh: '检查对象名单，CSV 或 XLSX，第一行是列名', en: 'the list of enterprises, CSV or XLSX, with a header' },
    ],
    [
      '--combined LIST',
      {
        zh: '另外按部门合订：docx、pdf 或 docx,pdf；每 500 户一册',
        en: 'and bind those of each department: docx, pdf or docx,pdf; 500 enterprises a volume',
      },
    ],
    ['--prune', { zh: '删除名单上已没有的户的表', en: 'remove papers of enterprises no longer on the list' }],
    ['--dry-run', { zh: '只检查名单，不写文件', en: 'judge the list, write nothing' }],
    ['--out DIR', BUILDING.out],
    ['--max-problems N', MOST],
  ],
  diff: [
    [
      'OLD NEW',
      {
        zh: '文件、方案编号、版本:路径，或一个版本（方案同另一个）',
        en: 'a file, an id, REV:path, or a revision (of the plan the other names)',
      },
    ],
    [
      '--out FILE.docx',
      { zh: '写成带修订标记的 Word 文件，日期用 --today', en: 'write a Word file with tracked changes, dated by --today' },
    ],
    ['--reporter NAME', TWO_FORMS],
  ],
  report: [
    ['--base REV', { zh: '和这个分支、标签或提交比', en: 'compare with this branch, tag or commit' }],
    ['--out FILE.md', { zh: '写到文件', en: 'write to a file' }],
    ['--reporter NAME', { zh: 'pretty（Markdown）或 json', en: 'pretty (Markdown) or json' }],
  ],
  verify: [
    [
      '--manifest FILE',
      { zh: '按这份清单（默认 output/manifest.json）', en: 'go by this manifest (default: output/manifest.json)' },
    ],
    ['--reporter NAME', TWO_FORMS],
  ],
  explain: [],
  doctor: [
    ['--out DIR', BUILDING.out],
    ['--reporter NAME', { zh: '报告形式 pretty 或 json；NAME:FILE 写到文件', en: 'pretty or json; NAME:FILE writes a file' }],
  ],
  schema: [['--check', { zh: '只检查是否最新，不是最新时退出码为 1', en: 'write nothing; exit with 1 where a file is stale' }]],
  watch: [
    [
      '--serve',
      {
        zh: '打开本机的预览页：文件在旁，问题在侧，保存即刷新',
        en: 'serve a page of this machine: documents beside their problems, refreshed with every save',
      },
    ],
    ['--open', { zh: '顺便在浏览器里打开预览页', en: 'open that page in the browser' }],
    ['--port N', { zh: '预览页的端口（默认 4400 起第一个空的）', en: 'its port (default: the first free one from 4400)' }],
    ['--format LIST', BUILDING.format],
    ['--out DIR', BUILDING.out],
    ['--draft', BUILDING.draft],
    ['--force', BUILDING.force],
    ['--max-problems N', MOST],
    ['--no-baseline', BUILDING.noBaseline],
  ],
};

/** Options of every command but those that leave some out. */
export const commonOptions: OptionHelp = [
  [
    '--root DIR',
    {
      zh: '工作文件夹（默认向上找到最近一个含 plans/ 的文件夹）',
      en: 'the root (default: the nearest folder upward that has plans/)',
    },
  ],
  [
    '--today DAY',
    {
      zh: '以这一天为今天，如 2026-07-01（也可用 SOURCE_DATE_EPOCH）',
      en: 'the day of today, as 2026-07-01 (or SOURCE_DATE_EPOCH)',
    },
  ],
  [
    '--reporter NAME',
    {
      zh: '报告形式 pretty、json、sarif、github、gitlab 或 junit；可写多个，NAME:FILE 写到文件',
      en: 'pretty, json, sarif, github, gitlab or junit; repeatable, NAME:FILE writes a file',
    },
  ],
  ['--max-warnings N', { zh: '提醒超过 N 个时退出码为 1', en: 'exit with 1 when there are more than N warnings' }],
  ['--lang zh|en', { zh: '语言（默认 zh）', en: 'language (default: zh)' }],
  ['--quiet', { zh: '只显示错误和结果', en: 'show errors and the summary only' }],
  ['--no-color', { zh: '不用颜色', en: 'no colours' }],
  ['--help, --version', { zh: '显示帮助、版本', en: 'show help, version' }],
];

/** Common options a command leaves out: one that makes files reads no plans and reports nothing, one may need no root. */
const LEFT_OUT: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  init: ['--root DIR', '--reporter NAME', '--max-warnings N'],
  new: ['--reporter NAME', '--max-warnings N'],
  inspect: ['--root DIR', '--today DAY', '--reporter NAME'],
  doctor: ['--today DAY', '--reporter NAME', '--max-warnings N'],
  diff: ['--reporter NAME', '--max-warnings N'],
  report: ['--reporter NAME', '--max-warnings N'],
  verify: ['--reporter NAME', '--max-warnings N'],
};

/** The options of a command, its own first. */
export function helpOptions(command: CommandName): OptionHelp {
  const without = LEFT_OUT[command] ?? [];
  return [...OPTIONS[command], ...commonOptions.filter(([name]) => !without.includes(name))];
}
