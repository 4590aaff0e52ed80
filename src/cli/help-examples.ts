import type { Message } from '../core/diagnostic.ts';
import type { CommandName } from './command-names.ts';

/** Lines worth typing, by command. */
export const helpExamples: Readonly<Record<CommandName, readonly (readonly [string, Message])[]>> = {
  build: [
    ['banwen build', { zh: '全部方案', en: 'all plans' }],
    ["banwen build 'luquan/2026/*' --format docx", { zh: '一年的方案，只要 Word', en: 'the plans of one year, Word only' }],
    [
      'banwen build --frozen --manifest 已发布/manifest.json',
      { zh: '核对现在生成的和已发布的一字不差', en: 'prove that what was published can be built again' },
    ],
    ['banwen build --prune', { zh: '方案删了、改名了，连同它的旧文件一起清理', en: 'clear away files of plans that are gone' }],
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
    [
      'banwen check --reporter github --reporter sarif:out.sarif --reporter junit:out.xml',
      { zh: '给代码平台看，另写两个文件', en: 'for a host, and for two more readers in files' },
    ],
  ],
  doctor: [
    ['banwen doctor', { zh: '装好以后，或者出了问题先看它', en: 'after installing, and first when something fails' }],
    ['banwen doctor --reporter json', { zh: '给管电脑的人', en: 'for whoever looks after the machine' }],
  ],
  init: [
    ['banwen init ../鹿泉办文 --area luquan --region 石家庄市鹿泉区', { zh: '为一个区新建', en: 'for one district' }],
    ['banwen init . --ci github', { zh: '补上 GitHub 的自动检查和发布', en: 'add checks and publishing on GitHub' }],
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
  collect: [
    ['banwen collect luquan/2026/joint-02 返回/', { zh: '一个文件夹里的全部报表', en: 'all returns of a folder' }],
    [
      "banwen collect luquan/2026/joint-02 '返回/*.xlsx' --save",
      { zh: '存下数字，写抽查结果时引用', en: 'and keep the figures for the results' },
    ],
    [
      'banwen collect luquan/2026/work-plan 月报/ --save --today 2026-06-30',
      { zh: '月报季报，列出到期未报的', en: 'monthly and quarterly reports, with those overdue' },
    ],
  ],
  inspect: [
    ['banwen inspect 通知.docx', { zh: '一份 Word 文件，谁做的都可以', en: 'a Word file, whoever made it' }],
    ['banwen inspect --quiet *.docx', { zh: '许多文件，只看不合的', en: 'many files, deviations only' }],
    [
      'banwen inspect 通知.docx --reporter pretty --reporter sarif:out.sarif',
      { zh: '给人看，也给平台看', en: 'for people and for a platform' },
    ],
  ],
  forms: [
    ['banwen forms luquan/2026/joint-02 --targets 名单.xlsx', { zh: '每户两份 Word 文件', en: 'two Word files each' }],
    [
      'banwen forms luquan/2026/joint-02 --targets 名单.csv --combined pdf',
      { zh: '另外每个部门合成一份，便于打印', en: 'and one for each department, to be printed' },
    ],
    ['banwen forms luquan/2026/joint-02 --targets 名单.csv --dry-run', { zh: '只检查名单', en: 'only judge the list' }],
  ],
  diff: [
    ['banwen diff HEAD~1 luquan/2026/joint-02', { zh: '和上一次提交比', en: 'compared with the last commit' }],
    [
      'banwen diff v1:plans/luquan/2026/joint-02.yaml luquan/2026/joint-02 --out 修订稿.docx',
      {
        zh: '带修订标记的 Word 文件：全部接受是新文，全部拒绝是旧文',
        en: 'a Word file: all accepted it is the new text, all rejected the old',
      },
    ],
    ['banwen diff 旧.yaml 新.yaml', { zh: '两个文件，不用 git', en: 'two files, without git' }],
  ],
  report: [
    ['banwen report --base main', { zh: '这个分支改了什么', en: 'what this branch changes' }],
    ['banwen report --base origin/main --out 影响.md', { zh: '写到文件，贴到合并请求', en: 'in a file, for the pull request' }],
  ],
  verify: [
    ['banwen verify 收到的通知.docx', { zh: '改了名也认得出', en: 'known by its content, whatever it is called' }],
    [
      'banwen verify 通知.docx --manifest 已发布/manifest.json',
      { zh: '按已发布的清单', en: 'by the manifest that was published' },
    ],
  ],
  schema: [
    ['banwen schema', { zh: '登记有了变化之后', en: 'after the registry has changed' }],
    ['banwen schema --check', { zh: '用于自动检查', en: 'for a pipeline' }],
  ],
  watch: [
    ['banwen watch --serve --open', { zh: '在浏览器里边改边看', en: 'see it in the browser while writing' }],
    ['banwen watch luquan --format docx,html', { zh: '只看一个地区的 Word 和网页', en: 'Word files and pages of one area' }],
  ],
};
