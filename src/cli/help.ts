import type { Language, Message } from '../core/diagnostic.ts';

export const commandNames = ['build', 'check', 'watch'] as const;
export type CommandName = (typeof commandNames)[number];

const USAGE: Readonly<Record<CommandName, string>> = {
  build: 'banwen build [PLAN…] [--format LIST] [--out DIR] [--draft] [--force] [--dry-run]',
  check: 'banwen check [PLAN…] [--max-warnings N] [--reporter NAME]',
  watch: 'banwen watch [PLAN…] [--format LIST] [--out DIR] [--draft]',
};

const DOES: Readonly<Record<CommandName, Message>> = {
  build: {
    zh: '检查方案，再生成有变化的公文、公示页和统计表',
    en: 'check the plans, then build the documents that are out of date',
  },
  check: { zh: '只检查，不生成文件', en: 'check only, write nothing' },
  watch: { zh: '生成一次，之后文件一改就重新生成', en: 'build, then build again on every change' },
};

const BUILDING = {
  format: { zh: '只生成这些格式：docx,html,pdf,xlsx', en: 'only these formats: docx,html,pdf,xlsx' },
  out: { zh: '输出文件夹（默认 output）', en: 'output folder (default: output)' },
  draft: { zh: '有错误也生成，每份文件都标明“草稿”', en: 'build in spite of errors, every document marked 草稿' },
  force: { zh: '没有变化的也重新生成', en: 'build what is fresh, too' },
};

const OPTIONS: Readonly<Record<CommandName, readonly (readonly [string, Message])[]>> = {
  build: [
    ['--format LIST', BUILDING.format],
    ['--out DIR', BUILDING.out],
    ['--draft', BUILDING.draft],
    ['--force', BUILDING.force],
    ['--dry-run', { zh: '只说明将生成什么、为什么', en: 'tell what would be built, and why' }],
  ],
  check: [],
  watch: [
    ['--format LIST', BUILDING.format],
    ['--out DIR', BUILDING.out],
    ['--draft', BUILDING.draft],
    ['--force', BUILDING.force],
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

const EXAMPLES: Readonly<Record<CommandName, readonly (readonly [string, Message])[]>> = {
  build: [
    ['banwen build', { zh: '全部方案', en: 'all plans' }],
    ["banwen build 'luquan/2026/*' --format docx", { zh: '一年的方案，只要 Word', en: 'the plans of one year, Word only' }],
    ['banwen build --dry-run', { zh: '看看哪些需要重新生成', en: 'see what is out of date' }],
  ],
  check: [
    ['banwen check plans/luquan/2026/joint-02.yaml', { zh: '一份方案', en: 'one plan' }],
    ['banwen check --max-warnings 0 --reporter json', { zh: '用于自动检查', en: 'for a pipeline' }],
  ],
  watch: [['banwen watch luquan --format docx,html', { zh: '边改边看', en: 'see it while writing' }]],
};

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
    ...rows([...OPTIONS[command], ...COMMON], language),
    '',
    `${WORDS.examples[language]}:`,
    ...EXAMPLES[command].flatMap(([line, note]) => [`  ${line}`, `      ${note[language]}`]),
  ];
}

function rows(entries: readonly (readonly [string, Message])[], language: Language): readonly string[] {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, text]) => `  ${name.padEnd(width)}  ${text[language]}`);
}
