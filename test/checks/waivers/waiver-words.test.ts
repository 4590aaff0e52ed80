import { expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { testSubject } from '../../support/test-subject.ts';

/** What is said of a comment above the line of a fault, in both languages: the sentence and what to do. */
function saidOf(comment: string) {
  const found = runChecks(testSubject(`${comment}\ndisclosure: { type: null }\n`));
  const { message, hint } = found.find(({ rule }) => rule !== 'disclosure/type-missing') ?? {};
  return [message?.zh, message?.en, hint?.zh, hint?.en];
}

const FORM = '`# banwen-disable-next-line dates/lead-time-short 理由 至 2026-12-31`';

test.each<readonly [string, string, readonly string[]]>([
  [
    'past its end',
    '# banwen-disable-next-line disclosure/type-missing 待审 至 2026-11-01',
    [
      '对 `disclosure/type-missing` 的豁免到 `2026-11-01` 为止，应重新确认',
      'Unexpected waiver of `disclosure/type-missing` that ended on `2026-11-01`, expected one confirmed anew',
      '改正所豁免的问题，或者重新确认后改写截止日期。',
      'Mend what was waived, or confirm it anew and change its end.',
    ],
  ],
  [
    'with nothing to waive',
    '# banwen-disable-next-line dates/lead-time-short 待审',
    [
      '对 `dates/lead-time-short` 的豁免没有对应的问题，应删去',
      'Unexpected waiver of `dates/lead-time-short` with nothing to waive, expected none',
      '删去这条豁免，或者核对它的规则和位置；注释只管下一行。',
      'Remove the waiver, or check its rule and place; a comment speaks of the next line alone.',
    ],
  ],
  [
    'without a reason',
    '# banwen-disable-next-line disclosure/type-missing',
    [
      '豁免 `disclosure/type-missing` 没有写理由，应在规则后写明',
      'Unexpected waiver `disclosure/type-missing` without a reason, expected one after the rule',
      `写成 ${FORM}，截止日期可以不写`,
      `Write ${FORM}; the end may be left out`,
    ],
  ],
  [
    'of a rule misspelled',
    '# banwen-disable-next-line disclosure/type-mising 待审',
    [
      '没有规则 `disclosure/type-mising`，应为 `disclosure/type-missing`',
      'Unexpected rule `disclosure/type-mising`, expected `disclosure/type-missing`',
      '规则的编号写在每个问题的第一行。',
      'The id of a rule stands in the first line of what it finds.',
    ],
  ],
  [
    'of a rule like no other',
    '# banwen-disable-next-line 上级要求',
    [
      '没有规则 `上级要求`，应为规则的编号',
      'Unexpected rule `上级要求`, expected the id of a rule',
      '规则的编号写在每个问题的第一行。',
      'The id of a rule stands in the first line of what it finds.',
    ],
  ],
  [
    'of a rule that cannot be waived',
    '# banwen-disable-next-line yaml/syntax 待审',
    [
      '`yaml/syntax` 不能豁免，应改正它所指的文字',
      'Unexpected waiver of `yaml/syntax`, which cannot be waived, expected its text mended',
      '删去这条豁免，改正它所指的文字。',
      'Remove the waiver and mend the text it is about.',
    ],
  ],
  [
    'behind something else',
    'status: 印发 # banwen-disable-next-line disclosure/type-missing 待审',
    [
      '`# banwen-disable-next-line` 写在一行的后面，应独占一行，写在问题的上一行',
      'Unexpected `# banwen-disable-next-line` at the end of a line, expected a line of its own above the one it is about',
      '把注释移到上一行。',
      'Move the comment to a line of its own above.',
    ],
  ],
  [
    'by another word',
    '# banwen-disable-line disclosure/type-missing 待审',
    [
      '注释 `banwen-disable-line` 不认识，应为 `banwen-disable-next-line`',
      'Unexpected `banwen-disable-line`, expected `banwen-disable-next-line`',
      `写成 ${FORM}`,
      `Write ${FORM}`,
    ],
  ],
  [
    'up to a day no calendar has',
    '# banwen-disable-next-line disclosure/type-missing 待审 至 2026-11-31',
    [
      '日期为 `2026-11-31`，应为日历上有的一天，写作 `YYYY-MM-DD`',
      'Unexpected date `2026-11-31`, expected a day of the calendar written `YYYY-MM-DD`',
      '改成日历上有的一天。',
      'Write a day the calendar has.',
    ],
  ],
])('of a waiver %s', (_, comment, sentences) => {
  expect(saidOf(comment)).toEqual(sentences);
});
