import type { LanguageRule } from './language-rule.ts';

/** Names of organs, items, plans and the like: whether there is such a thing, one thing only, and on the day of the plan. */
export const nameRules: readonly LanguageRule[] = [
  {
    id: 'names/cycle',
    severity: 'error',
    title: { zh: '上级、成员、行业或地区年度规则绕回了自身', en: 'Parents, members, industries or profiles run in a circle' },
    why: {
      zh: '甲的上级是乙，乙的上级又是甲，就不知道谁是上级，成员也数不清。',
      en: 'If each is the parent of the other, there is no telling which is the higher, nor who belongs to what.',
    },
    fix: { zh: '照提示列出的一圈，把写错的一处去掉。', en: 'Of the circle shown remove the step that is wrong.' },
    example: {
      file: 'plans/registry/test/industries.yaml',
      bad: `
        industries:
          - { name: 学校, includes: [中学] }
          - { name: 中学, includes: [«学校»] }`,
      good: `
        industries:
          - { name: 学校, includes: [中学] }
          - { name: 中学 }`,
    },
  },
  {
    id: 'names/duplicate',
    severity: 'error',
    title: { zh: '同一名称或标识登记了两次', en: 'A name or an id is registered twice' },
    why: {
      zh: '方案里写这个名称时，不知道指的是哪一条登记。',
      en: 'Where a plan uses the name there is no telling which entry is meant.',
    },
    fix: {
      zh: '删去重复的一条；机构改名前后各有一条的，写明有效期，使两条不重叠。',
      en: 'Remove one of the two; where one follows the other, state the days each is valid.',
    },
    example: {
      file: 'plans/registry/test/industries.yaml',
      bad: 'industries: [{ name: 加油站 }, { name: «加油站» }]',
      good: 'industries: [{ name: 加油站 }, { name: 加气站 }]',
    },
  },
  {
    id: 'names/id-taken',
    severity: 'error',
    title: { zh: '两项期限用了同一个标识', en: 'Two deadlines have the same id' },
    why: {
      zh: '别的期限要从它起算、句子要引用它，重名就分不清是哪一项。',
      en: 'Other deadlines count from it and sentences name it, so it has to be one of a kind.',
    },
    fix: { zh: '给后一项另取一个标识。', en: 'Give the second one an id of its own.' },
    example: {
      bad: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          milestones: [{ id: «results», name: 中期调度, deadline: { due: 2026-06-15 } }]`,
      good: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          milestones: [{ id: midway, name: 中期调度, deadline: { due: 2026-06-15 } }]`,
    },
  },
  {
    id: 'names/not-valid-on-date',
    severity: 'warning',
    title: { zh: '名称在成文那天不适用', en: 'A name does not hold on the day of the document' },
    why: {
      zh: '机构已撤销、尚未成立，或者那天还没有用这个名称，印在文件上就成了错误。',
      en: 'The organ was dissolved, not yet founded, or not yet called so on that day.',
    },
    fix: {
      zh: '换成那天使用的名称；登记的起止日期有误的，改登记。',
      en: 'Use the name of that day, or correct the days in the registry.',
    },
    example: {
      bad: `
        issued: 2026-05-06
        copiesTo: [«区大数据局»]`,
      good: `
        issued: 2026-05-06
        copiesTo: [区卫生健康局]`,
      beside: {
        'plans/registry/test/orgs.yaml':
          'orgs: [{ id: data, name: 示例市甲区大数据局, short: 区大数据局, kind: 政府部门, valid: { from: 2026-09-01 } }]',
      },
    },
  },
  {
    id: 'names/number-taken',
    severity: 'error',
    title: { zh: '年度计划里两行是同一个序号', en: 'Two rows of an annual plan have the same number' },
    why: {
      zh: '抽查方案按“哪份计划第几号”找到它的任务，序号重复就对不上。',
      en: 'A campaign names its task by the number of the row.',
    },
    fix: { zh: '改成没有用过的序号。', en: 'Give the row a number of its own.' },
    example: {
      bad: `
        kind: annual-plan
        rows:
          - { number: 1, name: 第一次联合抽查, lead: 区市场监管局 }
          - { number: «1», name: 第二次联合抽查, lead: 区卫生健康局 }`,
      good: `
        kind: annual-plan
        rows:
          - { number: 1, name: 第一次联合抽查, lead: 区市场监管局 }
          - { number: 2, name: 第二次联合抽查, lead: 区卫生健康局 }`,
    },
  },
  {
    id: 'names/profile-of-another-year',
    severity: 'warning',
    title: { zh: '用的是别的年度的地区年度规则', en: 'The profile is that of another year' },
    why: {
      zh: '抽查比例、公示期限等每年可能调整，用了别的年度的，数字会错。',
      en: 'Shares and periods may change from year to year.',
    },
    fix: { zh: '`profile` 换成本年度的；还没有的，先建一份。', en: 'Name the profile of the year of the plan, or make one.' },
    example: {
      bad: `
        year: 2026
        profile: «test-2025»`,
      good: `
        year: 2026
        profile: test`,
      beside: { 'plans/profiles/test-2025.yaml': 'extends: test\nyear: 2025' },
    },
  },
  {
    id: 'names/unknown',
    severity: 'error',
    title: { zh: '名称没有登记', en: 'A name nobody has' },
    why: {
      zh: '机关、事项、文件、方案的名称都要与登记的一致，印出来才准确，也才知道它归谁管。',
      en: 'Names are held against the registry, so that they are right in print and stand for something.',
    },
    fix: {
      zh: '照提示改成登记的名称；确实是新的，先加到 plans/registry/ 里。',
      en: 'Write the name as registered; add a new one to plans/registry/ first.',
    },
    example: { bad: 'copiesTo: [«区卫计局»]', good: 'copiesTo: [区卫生健康局]' },
  },
];
