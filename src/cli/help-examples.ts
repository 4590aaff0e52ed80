import type { Message } from '../core/diagnostic.ts';
import type { CommandName } from './help.ts';

/** Lines worth typing, by command. */
export const helpExamples: Readonly<Record<CommandName, readonly (readonly [string, Message])[]>> = {
  build: [
    ['banwen build', { zh: '全部方案', en: 'all plans' }],
    ["banwen build 'luquan/2026/*' --format docx", { zh: '一年的方案，只要 Word', en: 'the plans of one year, Word only' }],
    ['banwen build --dry-run', { zh: '看看哪些需要重新生成', en: 'see what is out of date' }],
  ],
  check: [
    ['banwen check plans/luquan/2026/joint-02.yaml', { zh: '一份方案', en: 'one plan' }],
    [
      'banwen check --fix --dry-run',
      { zh: '看看会怎样改，再去掉 --dry-run', en: 'see what would be mended, then leave --dry-run out' },
    ],
    [
      'banwen check --write-baseline',
      { zh: '旧文件多，从今天起只管新的问题', en: 'begin with an old repository: from today on, new faults only' },
    ],
    ['banwen check --max-warnings 0 --reporter json', { zh: '用于自动检查', en: 'for a pipeline' }],
  ],
  init: [
    ['banwen init ../鹿泉办文 --area luquan --region 石家庄市鹿泉区', { zh: '为一个区新建', en: 'for one district' }],
    ['banwen init .', { zh: '给现有的文件夹补齐缺少的文件', en: 'add to this folder what it lacks' }],
  ],
  new: [
    ['banwen new campaign luquan/2026/joint-03', { zh: '联合抽查实施方案', en: 'a joint campaign' }],
    [
      'banwen new profile luquan-2027',
      { zh: '新一年的参数，没写的照上一年', en: 'the profile of a new year, built on the last' },
    ],
    ['banwen new registry xinhua --region 石家庄市新华区', { zh: '又一个地区的登记', en: 'the registry of another area' }],
  ],
  explain: [
    ['banwen explain dates/summary-before-results', { zh: '一条规则', en: 'one rule' }],
    ['banwen explain dates', { zh: '一组规则', en: 'a group of rules' }],
  ],
  inspect: [
    ['banwen inspect 通知.docx', { zh: '一份 Word 文件，谁做的都可以', en: 'a Word file, whoever made it' }],
    ['banwen inspect --quiet *.docx', { zh: '许多文件，只看不合的', en: 'many files, deviations only' }],
    [
      'banwen inspect 通知.docx --reporter pretty --reporter sarif:out.sarif',
      { zh: '给人看，也给平台看', en: 'for people and for a platform' },
    ],
  ],
  schema: [
    ['banwen schema', { zh: '登记有了变化之后', en: 'after the registry has changed' }],
    ['banwen schema --check', { zh: '用于自动检查', en: 'for a pipeline' }],
  ],
  watch: [['banwen watch luquan --format docx,html', { zh: '边改边看', en: 'see it while writing' }]],
};
