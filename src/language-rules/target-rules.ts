import type { LanguageRule } from './language-rule.ts';

/** Lists of enterprises that papers are made of: they are no part of a root, so nothing here shows in a plan. */
export const targetRules: readonly LanguageRule[] = [
  {
    id: 'targets/characters-dropped',
    severity: 'warning',
    title: { zh: '名单里有文件不能写的字符', en: 'A list has characters no file can hold' },
    why: {
      zh: '控制字符、残缺的字符写进文件会打不开；已略去，名称可能因此缺字。',
      en: 'Control characters and halves of characters spoil a file; they are left out, and a name may lack a sign.',
    },
    fix: { zh: '在名单里重新输入这一格。', en: 'Type the cell anew.' },
  },
  {
    id: 'targets/code-missing',
    severity: 'warning',
    title: { zh: '没有统一社会信用代码', en: 'There is no credit code' },
    why: {
      zh: '没有代码，一户和另一户只能靠名称和地址区分，表上这一格留空。',
      en: 'Without a code enterprises are told apart by name and address alone, and the blank stays empty.',
    },
    fix: { zh: '补上 18 位代码；确实没有的可以不管。', en: 'Add the code of 18 signs; where there is none, leave it.' },
  },
  {
    id: 'targets/column-unknown',
    severity: 'warning',
    title: { zh: '名单里有不知道是什么的列', en: 'A list has a column nobody knows' },
    why: {
      zh: '表上没有这一项，这一列没有用上；也可能是列名写得不一样。',
      en: 'No paper prints it; or its name is spelled in another way.',
    },
    fix: { zh: '用得上的改成认得的列名（见编写指南），用不上的不管。', en: 'Give it one of the names papers know, or leave it.' },
  },
  {
    id: 'targets/day-outside',
    severity: 'warning',
    title: { zh: '检查日期不在检查期间', en: 'A day of inspection lies outside the campaign' },
    why: { zh: '预先通知和检查都应在方案定的时间里。', en: 'Notices and inspections belong to the days the plan names.' },
    fix: { zh: '改日期，或改方案的时间安排。', en: 'Change the day, or the schedule of the plan.' },
  },
  {
    id: 'targets/day-unreadable',
    severity: 'warning',
    title: { zh: '看不懂检查日期', en: 'A day of inspection cannot be read' },
    why: {
      zh: '看不懂就不知道是否在检查期间，照写的印。',
      en: 'It cannot be held against the schedule, and is printed as it stands.',
    },
    fix: { zh: '写成 2026-07-08 这样的日期。', en: 'Write it as 2026-07-08.' },
  },
  {
    id: 'targets/department-unknown',
    severity: 'error',
    title: { zh: '检查部门不在方案里', en: 'A department is none of the plan' },
    why: {
      zh: '不是方案的部门，就没有抽查事项，也不知道放在谁的名下。',
      en: 'A department that is not of the plan inspects nothing in it.',
    },
    fix: { zh: '写方案里的部门名称，几个部门用“、”隔开。', en: 'Write departments of the plan, with 、 between them.' },
  },
  {
    id: 'targets/duplicate',
    severity: 'error',
    title: { zh: '同一户有两行', en: 'An enterprise stands in two rows' },
    why: { zh: '一户一表，两行不知道以哪行为准。', en: 'Each enterprise has one paper of a kind; nobody knows which row holds.' },
    fix: { zh: '删去一行，或改正写错的代码。', en: 'Remove a row, or mend its code.' },
  },
  {
    id: 'targets/inspectors-few',
    severity: 'warning',
    title: { zh: '检查人员太少', en: 'There are too few inspectors' },
    why: { zh: '入户检查不得少于规定人数。', en: 'Inspections need as many inspectors as the rules say.' },
    fix: {
      zh: '补上检查人员，用“、”隔开；还没定的留空。',
      en: 'Add inspectors, with 、 between them; leave it empty where they are not known yet.',
    },
  },
  {
    id: 'targets/item-unknown',
    severity: 'warning',
    title: { zh: '检查事项不在方案里', en: 'An item is none of the plan' },
    why: {
      zh: '只查方案里列出的事项；写法不同也认不出来。',
      en: 'Only what the plan lists is inspected; another spelling is not recognised.',
    },
    fix: { zh: '照方案的写法写；全查的这一格留空。', en: 'Spell it as the plan does; leave it empty where all are inspected.' },
  },
  {
    id: 'targets/lead-open',
    severity: 'warning',
    title: { zh: '几个部门牵头，名单没写是哪个', en: 'Several departments lead, and the list does not say which' },
    why: {
      zh: '表按牵头部门分文件夹，不写就都放在第一个名下。',
      en: 'Papers lie with the department that leads; without it all lie with the first.',
    },
    fix: { zh: '加一列“牵头部门”。', en: 'Add a column 牵头部门.' },
  },
  {
    id: 'targets/name-column-missing',
    severity: 'error',
    title: { zh: '名单没有名称列', en: 'A list has no column of names' },
    why: { zh: '靠表头才知道哪列是名称。', en: 'The header tells which column holds the names.' },
    fix: { zh: '第一行写列名，如“企业名称”“统一社会信用代码”。', en: 'Write the names of the columns in the first row.' },
  },
  {
    id: 'targets/name-missing',
    severity: 'error',
    title: { zh: '这一行没有名称', en: 'A row has no name' },
    why: { zh: '没有名称的表不知道是谁的。', en: 'A paper without a name is nobody’s.' },
    fix: { zh: '补上名称，或删去这一行。', en: 'Add the name, or remove the row.' },
  },
  {
    id: 'targets/no-rows',
    severity: 'error',
    title: { zh: '名单里没有检查对象', en: 'A list has no rows' },
    why: { zh: '只有表头，没有可做的表。', en: 'There is a header, and nothing to make papers of.' },
    fix: { zh: '每户写一行。', en: 'Write a row for each enterprise.' },
  },
  {
    id: 'targets/value-too-long',
    severity: 'error',
    title: { zh: '一格的字太多', en: 'A cell holds too much' },
    why: {
      zh: '表上放不下；多半是双引号没有成对，后面的行都成了一格。',
      en: 'No paper has room for it; mostly a quote has no partner, and all rows after it are one cell.',
    },
    fix: { zh: '补上另一半引号，或把内容写短。', en: 'Type the other quote, or write less.' },
  },
];
