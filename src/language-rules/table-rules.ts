import type { LanguageRule } from './language-rule.ts';

const RESULTS = 'plans/test/2026/results.csv';
const BESIDE_PLAN = { [RESULTS]: '检查对象名称,检查结果\n示例甲有限公司,未发现问题' };
const BESIDE_TABLE = { 'plans/test/2026/plan.yaml': 'kind: results\nfrom: results.csv' };

/** Tables beside a plan that stand for one of its lists. */
export const tableRules: readonly LanguageRule[] = [
  {
    id: 'tables/duplicate-column',
    severity: 'warning',
    title: { zh: '两列是同一项内容', en: 'Two columns hold the same thing' },
    why: {
      zh: '只读其中一列，另一列填的内容没有用上。',
      en: 'Only one of them is read, and what stands in the other is not used.',
    },
    fix: { zh: '留下对的一列，另一列删去或改列名。', en: 'Keep the right one; remove or rename the other.' },
    example: {
      file: RESULTS,
      bad: `
        检查对象名称,检查结果,«结果»
        示例甲有限公司,未发现问题,未发现问题`,
      good: `
        检查对象名称,检查结果
        示例甲有限公司,未发现问题`,
      beside: BESIDE_TABLE,
    },
  },
  {
    id: 'tables/encoding',
    severity: 'info',
    title: { zh: '表格不是 UTF-8 编码', en: 'A table is not in UTF-8' },
    why: {
      zh: '已按 GB18030 读出来，但换一台电脑打开可能是乱码，个别生僻字也可能出错。',
      en: 'It was read as GB18030, but may look garbled elsewhere.',
    },
    fix: { zh: '在表格程序里另存为“CSV UTF-8”或 XLSX。', en: 'Save it in the spreadsheet program as “CSV UTF-8” or XLSX.' },
  },
  {
    id: 'tables/file-missing',
    severity: 'error',
    title: { zh: '没有这个表格文件', en: 'There is no such table' },
    why: { zh: '方案说名单在表格里，找不到表格就没有名单。', en: 'The plan has its list in a table; without it there is none.' },
    fix: { zh: '核对文件名和扩展名，把表格放在方案旁边。', en: 'Check its name and put the table beside the plan.' },
    example: {
      bad: `
        kind: results
        from: «result.csv»`,
      good: `
        kind: results
        from: results.csv`,
      beside: BESIDE_PLAN,
    },
  },
  {
    id: 'tables/file-too-large',
    severity: 'error',
    title: { zh: '表格文件太大', en: 'A table is too large' },
    why: {
      zh: '过大的文件多半带着图片或用不到的工作表，读起来又慢又容易出错。',
      en: 'Mostly it carries pictures or sheets nobody needs.',
    },
    fix: {
      zh: '删去图片和不用的工作表，或分成几个方案。',
      en: 'Remove pictures and sheets nobody needs, or make several plans.',
    },
  },
  {
    id: 'tables/file-unreadable',
    severity: 'error',
    title: { zh: '表格打不开', en: 'A table cannot be opened' },
    why: {
      zh: '文件损坏、加了密码、是旧的 XLS 格式，或者根本不是表格。',
      en: 'It is damaged, has a password, is of the old XLS kind, or no table at all.',
    },
    fix: {
      zh: '用表格程序打开，另存为不加密的 XLSX 或“CSV UTF-8”。',
      en: 'Open it and save it as XLSX without a password, or as “CSV UTF-8”.',
    },
  },
  {
    id: 'tables/header-missing',
    severity: 'error',
    title: { zh: '表格没有表头', en: 'A table has no header' },
    why: { zh: '靠表头才知道每列是什么；没有表头，整张表读不出来。', en: 'The header tells what each column holds.' },
    fix: { zh: '在第一行写上列名，如“名称”“检查结果”。', en: 'Write the names of the columns in the first row.' },
    example: {
      file: RESULTS,
      bad: '«示例甲有限公司,未发现问题»',
      good: `
        检查对象名称,检查结果
        示例甲有限公司,未发现问题`,
      beside: BESIDE_TABLE,
    },
  },
  {
    id: 'tables/list-typed-too',
    severity: 'error',
    title: { zh: '既写了表格，又逐条写了', en: 'A list is typed although a table stands for it' },
    why: { zh: '两处的数字可能不同，不知道该用哪一处。', en: 'The two may differ, and nobody knows which holds.' },
    fix: { zh: '只留一种：`from`，或逐条写。', en: 'Keep one of them: `from`, or the list.' },
    example: {
      bad: `
        kind: results
        statistics: { from: «sums.csv», rows: [{ org: 区市场监管局, checked: 6 }] }`,
      good: `
        kind: results
        statistics: { rows: [{ org: 区市场监管局, checked: 6 }] }`,
      beside: { 'plans/test/2026/sums.csv': '检查部门,抽查户数\n区市场监管局,6' },
    },
  },
  {
    id: 'tables/more',
    severity: 'error',
    title: { zh: '表格里还有很多问题没有列出', en: 'A table has more faults than are listed' },
    why: {
      zh: '问题太多时只列前面的；往往是同一个原因，改好一处，别的也就没有了。',
      en: 'Of very many faults the first are listed; mostly they have one cause.',
    },
    fix: { zh: '先改列出的问题，再检查一遍。', en: 'Mend those listed and check again.' },
  },
  {
    id: 'tables/other-sheets',
    severity: 'info',
    title: { zh: '工作簿里还有没读的工作表', en: 'A workbook has sheets that are not read' },
    why: { zh: '只读一张工作表，要紧的内容可能在另一张里。', en: 'One sheet is read; what matters may stand in another.' },
    fix: {
      zh: '确认读的是对的那一张；不用的工作表删去，就不再提示。',
      en: 'Make sure the right one is read; remove the others and nothing more is said.',
    },
  },
  {
    id: 'tables/path-outside',
    severity: 'error',
    title: { zh: '表格不在方案的文件夹里', en: 'A table lies outside the folder of its plan' },
    why: {
      zh: '方案和它的表格要放在一起，拷走、归档时才不会丢。',
      en: 'A plan and its table stay together, so that neither gets lost.',
    },
    fix: { zh: '把表格复制到方案旁边，`from` 只写文件名。', en: 'Copy it beside the plan and write its name alone.' },
    example: {
      bad: `
        kind: results
        from: «../results.csv»`,
      good: `
        kind: results
        from: results.csv`,
      beside: BESIDE_PLAN,
    },
  },
  {
    id: 'tables/quote-unclosed',
    severity: 'error',
    title: { zh: '表格里的双引号没有成对', en: 'A quote in a table has no partner' },
    why: {
      zh: 'CSV 用双引号括住一格；少了一半，后面的行全成了一格。',
      en: 'In CSV quotes hold a cell together; with one missing, all rows after it are one cell.',
    },
    fix: { zh: '补上另一半，或删去多余的引号。', en: 'Type the other half, or remove the quote.' },
    example: {
      file: RESULTS,
      bad: `
        检查对象名称,检查结果
        «"»示例甲有限公司,未发现问题`,
      good: `
        检查对象名称,检查结果
        "示例甲有限公司",未发现问题`,
      beside: BESIDE_TABLE,
    },
  },
  {
    id: 'tables/too-many-rows',
    severity: 'error',
    title: { zh: '表格行数太多', en: 'A table has too many rows' },
    why: { zh: '一份文件放不下这么多对象，多半是整列都有格式，或并了几次抽查。', en: 'No document holds so many objects.' },
    fix: { zh: '分成几个方案，每个一张表。', en: 'Make several plans with a table each.' },
  },
];
