import type { Language, Message } from '../core/diagnostic.ts';
import { type CommandName, commandNames } from './command-names.ts';
import { helpExamples } from './help-examples.ts';
import { commonOptions, helpOptions } from './help-options.ts';

const USAGE: Readonly<Record<CommandName, string>> = {
  build:
    'banwen build [PLAN…] [--format LIST] [--out DIR] [--draft] [--force] [--prune] [--publish DIR] [--dry-run] [--frozen --manifest FILE]',
  check: 'banwen check [PLAN…] [--fix [--dry-run]] [--write-baseline] [--max-problems N] [--max-warnings N]',
  watch: 'banwen watch [PLAN…] [--serve [--open] [--port N]] [--format LIST] [--out DIR] [--draft]',
  init: 'banwen init DIR [--area NAME] [--region NAME] [--year YEAR] [--ci LIST]',
  new: 'banwen new KIND ID [--root DIR]',
  schema: 'banwen schema [--check]',
  explain: 'banwen explain [RULE…]',
  inspect: 'banwen inspect FILE.docx… [--reporter NAME] [--max-warnings N]',
  collect: 'banwen collect PLAN FILE.xlsx… [--save] [--out DIR]',
  forms: 'banwen forms CAMPAIGN --targets FILE.csv|xlsx [--combined docx,pdf] [--prune] [--dry-run] [--out DIR]',
  diff: 'banwen diff OLD NEW [--out FILE.docx]',
  report: 'banwen report --base REV [--out FILE.md]',
  verify: 'banwen verify FILE… [--manifest FILE]',
  doctor: 'banwen doctor [--root DIR] [--reporter NAME]',
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
  collect: {
    zh: '汇总部门报来的统计表：逐份检查，合成一个工作簿',
    en: 'add up the workbooks departments sent: every one checked, all in one workbook',
  },
  inspect: {
    zh: '逐条检查 Word 文件是否合乎 GB/T 9704：合、不合（测得什么、应为什么）、测不出',
    en: 'hold Word files against GB/T 9704 rule by rule: as asked, not so (found and asked), not measurable',
  },
  forms: {
    zh: '按名单为每户做一企一表和现场检查预先通知单，几万户也行；中断后再运行接着做',
    en: 'make the inspection papers of every enterprise of a list, tens of thousands if need be; a run that was ended goes on',
  },
  diff: {
    zh: '列出一份方案两个版本的不同，--out 写成带修订标记的 Word 文件；有没有不同，退出码都是 0',
    en: 'tell what two versions of a plan do not share, with --out as a Word file with tracked changes; exits with 0 either way',
  },
  report: {
    zh: '说明一个分支改了什么：哪些公文、哪些数字、哪些部门、哪些问题；Markdown，供合并前查看',
    en: 'tell what a branch changes: documents, numbers, departments, findings; Markdown for a pull request',
  },
  verify: {
    zh: '核对文件是不是生成时的原样、出自哪份方案；不写文件核对清单里的全部；有不符的退出码为 1',
    en: 'tell whether files are as they were built, and of which plan; all of the manifest where none is named; exits with 1 where one is not',
  },
  doctor: {
    zh: '检查电脑和工作文件夹：有什么，缺什么，怎么办',
    en: 'look at the machine and the root: what is there, what is missing, what to do',
  },
  schema: {
    zh: '按登记更新编辑器补全和提示用的文件 plans/.schemas/',
    en: 'write plans/.schemas/, by which an editor completes and explains what is typed',
  },
};

const WORDS = {
  usage: { zh: '用法', en: 'Usage' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  examples: { zh: '例', en: 'Examples' },
  exits: {
    zh: '退出码：0 无误；1 方案有错误或提醒过多；2 命令、设置有误或没有方案；3 磁盘、浏览器等环境问题；70 程序缺陷',
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
    ...rows(commonOptions, language),
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
    ...rows(helpOptions(command), language),
    '',
    `${WORDS.examples[language]}:`,
    ...helpExamples[command].flatMap(([line, note]) => [`  ${line}`, `      ${note[language]}`]),
  ];
}

function rows(entries: readonly (readonly [string, Message])[], language: Language): readonly string[] {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, text]) => `  ${name.padEnd(width)}  ${text[language]}`);
}
