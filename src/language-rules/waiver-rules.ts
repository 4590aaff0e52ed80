import type { LanguageRule } from './language-rule.ts';

/** Waivers: findings let stand with a reason. */
export const waiverRules: readonly LanguageRule[] = [
  {
    id: 'waivers/comment-malformed',
    severity: 'warning',
    switchable: true,
    title: { zh: '豁免的批注没有写对', en: 'The comment of a waiver is not written as one' },
    why: {
      zh: '写法或位置不对的豁免不起作用，问题照样报出来。',
      en: 'A waiver in another form or place has no effect.',
    },
    fix: {
      zh: '独占一行，写在有问题的那行上面：`# banwen-disable-next-line 规则 理由 至 2026-12-31`，截止日期可以不写。',
      en: 'Write `# banwen-disable-next-line rule reason 至 2026-12-31` on a line of its own above; the end may be left out.',
    },
    example: {
      bad: `
        «# banwen-ignore dates/lead-time-short 已提前口头通知»
        issued: 2026-05-28`,
      good: `
        # banwen-disable-next-line dates/lead-time-short 已提前口头通知
        issued: 2026-05-28`,
    },
  },
  {
    id: 'waivers/expired',
    severity: 'warning',
    switchable: true,
    title: { zh: '豁免过了期', en: 'A waiver has ended' },
    why: {
      zh: '豁免写了截止日期，过期就要再看一遍理由是否还成立。',
      en: 'It was given an end so that its reason would be looked at again.',
    },
    fix: { zh: '改正所豁免的问题，或重新确认后改写截止日期。', en: 'Mend what was waived, or confirm it and change the end.' },
    example: {
      today: '2026-06-01',
      bad: `
        # banwen-disable-next-line dates/lead-time-short 已提前口头通知 至 «2026-05-31»
        issued: 2026-05-28`,
      good: `
        # banwen-disable-next-line dates/lead-time-short 已提前口头通知 至 2026-06-30
        issued: 2026-05-28`,
    },
  },
  {
    id: 'waivers/reason-missing',
    severity: 'error',
    title: { zh: '豁免没有写理由', en: 'A waiver has no reason' },
    why: {
      zh: '日后复查的人要知道当时为什么放过它。',
      en: 'Whoever reviews the plan later has to know why the finding was let stand.',
    },
    fix: { zh: '在规则后面写明理由。', en: 'Write the reason after the rule.' },
    example: {
      bad: `
        «# banwen-disable-next-line dates/lead-time-short»
        issued: 2026-05-28`,
      good: `
        # banwen-disable-next-line dates/lead-time-short 已提前口头通知
        issued: 2026-05-28`,
    },
  },
  {
    id: 'waivers/unknown-rule',
    severity: 'warning',
    switchable: true,
    title: { zh: '豁免的规则没有，或者不能豁免', en: 'A waiver names no rule, or one that cannot be waived' },
    why: {
      zh: '规则编号写错了，豁免就不起作用；文件读不懂一类的问题只能改正，不能豁免。',
      en: 'With another id it has no effect; what cannot be read can only be mended.',
    },
    fix: {
      zh: '照抄问题第一行的规则编号；`banwen explain` 列出全部规则。',
      en: 'Copy the id from the first line of the finding; `banwen explain` lists them all.',
    },
    example: {
      bad: `
        # banwen-disable-next-line «dates/lead-time» 已提前口头通知
        issued: 2026-05-27`,
      good: `
        # banwen-disable-next-line dates/lead-time-short 已提前口头通知
        issued: 2026-05-28`,
    },
  },
  {
    id: 'waivers/unused',
    severity: 'info',
    switchable: true,
    title: { zh: '豁免没有对应的问题', en: 'A waiver has nothing to waive' },
    why: {
      zh: '问题已经改好，豁免留着会把以后的同类问题也放过去。',
      en: 'The finding is gone; left where it is, the waiver would let a later one pass.',
    },
    fix: {
      zh: '删去这条豁免；问题还在的，核对规则和位置，批注只管下一行。',
      en: 'Remove it, or check its rule and place: a comment speaks of the next line alone.',
    },
    example: {
      bad: `
        # banwen-disable-next-line «dates/lead-time-short» 已提前口头通知
        issued: 2026-05-06`,
      good: 'issued: 2026-05-06',
    },
  },
];
