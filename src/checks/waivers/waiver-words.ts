import type { Message, Severity } from '../../core/diagnostic.ts';

/** What can be wrong with a waiver. */
export type WaiverFault = 'expired' | 'unused' | 'noReason' | 'unknownRule' | 'fixedRule' | 'notAlone' | 'unknownWord' | 'noDay';

interface Words {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly hint: Message;
}

interface Values {
  readonly found: string;
  readonly expected: string | undefined;
}

const FORM = '# banwen-disable-next-line dates/lead-time-short 理由 至 2026-12-31';

/** Rule, severity and sentence for a faulty waiver. `found` is the rule or the words that were written. */
export function waiverWords(fault: WaiverFault, values: Values): Words {
  return WORDS[fault](values);
}

const WORDS: Readonly<Record<WaiverFault, (values: Values) => Words>> = {
  expired: ({ found, expected }) => ({
    rule: 'waivers/expired',
    severity: 'warning',
    message: {
      zh: `对 \`${found}\` 的豁免到 \`${expected}\` 为止，应重新确认`,
      en: `Unexpected waiver of \`${found}\` that ended on \`${expected}\`, expected one confirmed anew`,
    },
    hint: {
      zh: '改正所豁免的问题，或者重新确认后改写截止日期。',
      en: 'Mend what was waived, or confirm it anew and change its end.',
    },
  }),
  unused: ({ found }) => ({
    rule: 'waivers/unused',
    severity: 'info',
    message: {
      zh: `对 \`${found}\` 的豁免没有对应的问题，应删去`,
      en: `Unexpected waiver of \`${found}\` with nothing to waive, expected none`,
    },
    hint: {
      zh: '删去这条豁免，或者核对它的规则和位置；注释只管下一行。',
      en: 'Remove the waiver, or check its rule and place; a comment speaks of the next line alone.',
    },
  }),
  noReason: ({ found }) => ({
    rule: 'waivers/reason-missing',
    severity: 'error',
    message: {
      zh: `豁免 \`${found}\` 没有写理由，应在规则后写明`,
      en: `Unexpected waiver \`${found}\` without a reason, expected one after the rule`,
    },
    hint: { zh: `写成 \`${FORM}\`，截止日期可以不写`, en: `Write \`${FORM}\`; the end may be left out` },
  }),
  unknownRule: ({ found, expected }) => ({
    rule: 'waivers/unknown-rule',
    severity: 'warning',
    message: {
      zh: `没有规则 \`${found}\`，应为${expected === undefined ? '规则的编号' : ` \`${expected}\``}`,
      en: `Unexpected rule \`${found}\`, expected ${expected === undefined ? 'the id of a rule' : `\`${expected}\``}`,
    },
    hint: { zh: '规则的编号写在每个问题的第一行。', en: 'The id of a rule stands in the first line of what it finds.' },
  }),
  fixedRule: ({ found }) => ({
    rule: 'waivers/unknown-rule',
    severity: 'warning',
    message: {
      zh: `\`${found}\` 不能豁免，应改正它所指的文字`,
      en: `Unexpected waiver of \`${found}\`, which cannot be waived, expected its text mended`,
    },
    hint: { zh: '删去这条豁免，改正它所指的文字。', en: 'Remove the waiver and mend the text it is about.' },
  }),
  notAlone: ({ found }) => ({
    rule: 'waivers/comment-malformed',
    severity: 'warning',
    message: {
      zh: `\`# ${found}\` 写在一行的后面，应独占一行，写在问题的上一行`,
      en: `Unexpected \`# ${found}\` at the end of a line, expected a line of its own above the one it is about`,
    },
    hint: { zh: '把注释移到上一行。', en: 'Move the comment to a line of its own above.' },
  }),
  unknownWord: ({ found }) => ({
    rule: 'waivers/comment-malformed',
    severity: 'warning',
    message: {
      zh: `注释 \`${found}\` 不认识，应为 \`banwen-disable-next-line\``,
      en: `Unexpected \`${found}\`, expected \`banwen-disable-next-line\``,
    },
    hint: { zh: `写成 \`${FORM}\``, en: `Write \`${FORM}\`` },
  }),
  noDay: ({ found }) => ({
    rule: 'dates/date-not-in-calendar',
    severity: 'error',
    message: {
      zh: `日期为 \`${found}\`，应为日历上有的一天，写作 \`YYYY-MM-DD\``,
      en: `Unexpected date \`${found}\`, expected a day of the calendar written \`YYYY-MM-DD\``,
    },
    hint: { zh: '改成日历上有的一天。', en: 'Write a day the calendar has.' },
  }),
};
