import { newKinds } from '../build/new-kinds.ts';
import type { Language, Message } from '../core/diagnostic.ts';
import { helpExamples } from './help-examples.ts';

export const commandNames = ['build', 'check', 'watch', 'init', 'new', 'schema', 'explain', 'inspect'] as const;
export type CommandName = (typeof commandNames)[number];

const USAGE: Readonly<Record<CommandName, string>> = {
  build: 'banwen build [PLAN…] [--format LIST] [--out DIR] [--draft] [--force] [--dry-run]',
  check: 'banwen check [PLAN…] [--fix [--dry-run]] [--write-baseline] [--max-problems N] [--max-warnings N]',
  watch: 'banwen watch [PLAN…] [--format LIST] [--out DIR] [--draft]',
  init: 'banwen init DIR [--area NAME] [--region NAME] [--year YEAR]',
  new: 'banwen new KIND ID [--root DIR]',
  schema: 'banwen schema [--check]',
  explain: 'banwen explain [RULE…]',
  inspect: 'banwen inspect FILE.docx… [--reporter NAME] [--max-warnings N]',
};

const DOES: Readonly<Record<CommandName, Message>> = {
  build: {
    zh: '检查方案，再生成有变化的公文、公示页和统计表',
    en: 'check the plans, then build the documents that are out of date',
  },
  check: {
    zh: '只检查，不生成文件；--fix 改正有把握的问题',
    en: 'check only, make no documents; --fix mends what is safe to mend',
  },
  watch: { zh: '生成一次，之后文件一改就重新生成', en: 'build, then build again on every change' },
  init: {
    zh: '新建工作文件夹，里面有能直接生成的例子；已有的文件不改动',
    en: 'make a root with an example that builds; what is there stays',
  },
  new: { zh: '新建一份方案，待填的地方检查时会逐处指出', en: 'begin a plan; a check points at every place left to fill in' },
  explain: {
    zh: '说明一条规则：为什么、依据、怎么改、例子；不写规则列出全部',
    en: 'say what a rule is for, and how to fix what it reports',
  },
  inspect: {
    zh: '逐条检查 Word 文件是否合乎 GB/T 9704：合、不合（测得什么、应为什么）、测不出',
    en: 'hold Word files against GB/T 9704 rule by rule: as asked, not so (found and asked), not measurable',
  },
  schema: {
    zh: '按登记更新编辑器补全和提示用的文件 plans/.schemas/',
    en: 'write plans/.schemas/, by which an editor completes and explains what is typed',
  },
};

const BUILDING = {
  format: { zh: '只生成这些格式：docx,html,pdf,xlsx', en: 'only these formats: docx,html,pdf,xlsx' },
  out: { zh: '输出文件夹（默认 output）', en: 'output folder (default: output)' },
  draft: { zh: '有错误也生成，每份文件都标明“草稿”', en: 'build in spite of errors, every document marked 草稿' },
  force: { zh: '没有变化的也重新生成', en: 'build what is fresh, too' },
  noBaseline: { zh: '基线里的问题也列出', en: 'show what the baseline leaves out, too' },
};

const TIMINGS = {
  zh: '说明每个环节、每条规则用了多少时间：写入文件，没写文件的写入 json 报告或显示',
  en: 'tell what each stage and each rule cost: in a file, else in the json report or on the screen',
};

const OPTIONS: Readonly<Record<CommandName, readonly (readonly [string, Message])[]>> = {
  build: [
    ['--format LIST', BUILDING.format],
    ['--out DIR', BUILDING.out],
    ['--draft', BUILDING.draft],
    ['--force', BUILDING.force],
    ['--dry-run', { zh: '只说明将生成什么、为什么', en: 'tell what would be built, and why' }],
    ['--no-baseline', BUILDING.noBaseline],
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
    ['--max-problems N', { zh: '只列出前 N 个问题', en: 'list the first N problems only' }],
    ['--jobs N', { zh: '最多用 N 个线程（默认与处理器同数）', en: 'use N threads at most (default: one a processor)' }],
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
  init: [
    ['--area NAME', { zh: '地区的拼音，用作文件夹名（默认 mouqu）', en: 'the area, as its folder is called (default: mouqu)' }],
    ['--region NAME', { zh: '地区全称，如 石家庄市鹿泉区（默认 某市某区）', en: 'full name of the region (default: 某市某区)' }],
    ['--year YEAR', { zh: '年份（默认今年）', en: 'the year (default: this year)' }],
  ],
  new: [
    ['KIND', { zh: `种类：${newKinds.join('、')}`, en: `one of ${newKinds.join(', ')}` }],
    [
      '--region NAME',
      { zh: '新建登记时的地区全称（默认 某市某区）', en: 'full name of the region, for a registry (default: 某市某区)' },
    ],
    ['--year YEAR', { zh: '新建登记时的年份（默认今年）', en: 'the year, for a registry (default: this year)' }],
  ],
  explain: [],
  schema: [['--check', { zh: '只检查是否最新，不是最新时退出码为 1', en: 'write nothing; exit with 1 where a file is stale' }]],
  watch: [
    ['--format LIST', BUILDING.format],
    ['--out DIR', BUILDING.out],
    ['--draft', BUILDING.draft],
    ['--force', BUILDING.force],
    ['--no-baseline', BUILDING.noBaseline],
  ],
};

const COMMON: readonly (readonly [string, Message])[] = [
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
    { zh: '报告形式 pretty 或 json；可写多个，NAME:FILE 写到文件', en: 'pretty or json; repeatable, NAME:FILE writes a file' },
  ],
  ['--max-warnings N', { zh: '提醒超过 N 个时退出码为 1', en: 'exit with 1 when there are more than N warnings' }],
  ['--lang zh|en', { zh: '语言（默认 zh）', en: 'language (default: zh)' }],
  ['--quiet', { zh: '只显示错误和结果', en: 'show errors and the summary only' }],
  ['--no-color', { zh: '不用颜色', en: 'no colours' }],
  ['--help, --version', { zh: '显示帮助、版本', en: 'show help, version' }],
];

const WORDS = {
  usage: { zh: '用法', en: 'Usage' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  examples: { zh: '例', en: 'Examples' },
  exits: {
    zh: '退出码：0 无误；1 方案有错误或提醒过多；2 命令、配置有误或没有方案；3 磁盘、浏览器等环境问题；70 程序缺陷',
    en: 'Exit codes: 0 nothing wrong; 1 plans have errors or too many warnings; 2 usage, configuration, no plan; 3 the machine (disk, browser); 70 our bug',
  },
  more: { zh: '每个命令的说明：banwen <命令> --help', en: 'Help on a command: banwen <command> --help' },
};

/** The usage line of a command, or of the program. */
export function usageLine(command: CommandName | undefined, language: Language): string {
  const form = command === undefined ? `banwen <${commandNames.join('|')}> [PLAN…]` : USAGE[command];
  return `${WORDS.usage[language]}: ${form}`;
}

/** The help of a command, or of the program. */
export function printHelp(command: CommandName | undefined, language: Language): string {
  return `${(command === undefined ? overview(language) : commandHelp(command, language)).join('\n')}\n`;
}

function overview(language: Language): readonly string[] {
  return [
    usageLine(undefined, language),
    '',
    `${WORDS.commands[language]}:`,
    ...rows(
      commandNames.map((name) => [name, DOES[name]] as const),
      language,
    ),
    '',
    `${WORDS.options[language]}:`,
    ...rows(COMMON, language),
    '',
    WORDS.exits[language],
    WORDS.more[language],
  ];
}

function commandHelp(command: CommandName, language: Language): readonly string[] {
  return [
    usageLine(command, language),
    DOES[command][language],
    '',
    `${WORDS.options[language]}:`,
    ...rows([...OPTIONS[command], ...commonOf(command)], language),
    '',
    `${WORDS.examples[language]}:`,
    ...helpExamples[command].flatMap(([line, note]) => [`  ${line}`, `      ${note[language]}`]),
  ];
}

/** Common options a command leaves out: one that makes files reads no plans and reports nothing, one may need no root. */
const LEFT_OUT: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  init: ['--root DIR', '--reporter NAME', '--max-warnings N'],
  new: ['--reporter NAME', '--max-warnings N'],
  inspect: ['--root DIR', '--today DAY', '--reporter NAME'],
};

function commonOf(command: CommandName): typeof COMMON {
  const without = LEFT_OUT[command] ?? [];
  return COMMON.filter(([name]) => !without.includes(name));
}

function rows(entries: readonly (readonly [string, Message])[], language: Language): readonly string[] {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, text]) => `  ${name.padEnd(width)}  ${text[language]}`);
}
