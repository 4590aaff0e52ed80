import { expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { testSubject } from '../../support/test-subject.ts';

/** Rule, severity and underlined words of all that is said of a plan. The day of the tests is 2026-11-02. */
function said(text: string, severities?: Parameters<typeof runChecks>[1]) {
  return runChecks(testSubject(text), severities).map(({ rule, severity, place }) => {
    const words = place?.source.text.slice(place.range.start, place.range.end);
    return `${severity} ${rule} @ ${words}`;
  });
}

const UNTYPED = 'error disclosure/type-missing @ null';

test('a comment waives what the next line is found guilty of, in the file as it is indented', () => {
  expect(said('disclosure:\n  # banwen-disable-next-line disclosure/type-missing 待定密审查\n  type: null\n')).toEqual([]);
});

test('it waives the next line alone, and the rule it names alone', () => {
  const text = '# banwen-disable-next-line disclosure/type-missing 待定密审查\nstatus: 印发\ndisclosure: { type: null }\n';
  expect(said(text)).toEqual(['info waivers/unused @ disclosure/type-missing', UNTYPED]);
});

test('several rules of one comment are waived, each that waives nothing is told', () => {
  const rules = 'disclosure/type-missing, dates/lead-time-short';
  const text = `# banwen-disable-next-line ${rules} 待定密审查\ndisclosure: { type: null }\n`;
  expect(said(text)).toEqual(['info waivers/unused @ dates/lead-time-short']);
});

test('without a reason nothing is waived', () => {
  const text = '# banwen-disable-next-line disclosure/type-missing\ndisclosure: { type: null }\n';
  const comment = '# banwen-disable-next-line disclosure/type-missing';
  expect(said(text)).toEqual([`error waivers/reason-missing @ ${comment}`, UNTYPED]);
});

test('a waiver holds up to its last day and is told after it', () => {
  const until = (day: string) =>
    `# banwen-disable-next-line disclosure/type-missing 待定密审查 至 ${day}\ndisclosure: { type: null }\n`;
  expect(said(until('2026-11-02'))).toEqual([]);
  expect(said(until('2026-11-01'))).toEqual(['warning waivers/expired @ 2026-11-01', UNTYPED]);
  expect(said(until('2026-11-31'))).toEqual(['error dates/date-not-in-calendar @ 2026-11-31']);
});

test.each([
  ['disclosure/type-mising', 'disclosure/type-missing'],
  ['type-missing', 'disclosure/type-missing'],
])('the rule %s gets the suggestion %s', (written, meant) => {
  const text = `# banwen-disable-next-line ${written} 待定密审查\ndisclosure: { type: null }\n`;
  expect(said(text)).toEqual([`warning waivers/unknown-rule @ ${written}`, UNTYPED]);
  expect(runChecks(testSubject(text))[0]?.message.zh).toContain(`应为 \`${meant}\``);
});

test('what keeps a text from being read cannot be waived, and a waiver in the plan says so as well', () => {
  const comment = '# banwen-disable-next-line yaml/syntax 来不及改\nstatus: 印发\n';
  expect(said(comment)).toEqual(['warning waivers/unknown-rule @ yaml/syntax']);
  const listed = 'waivers: [{ rule: schema/unknown-key, reason: 来不及改, by: 示例 }]\n';
  expect(said(listed)).toEqual(['warning waivers/unknown-rule @ schema/unknown-key']);
  expect(runChecks(testSubject(listed))[0]?.message.zh).toContain('不能豁免');
});

test('a comment in the wrong place or of an unknown form is told, and waives nothing', () => {
  const behind = 'disclosure: { type: null } # banwen-disable-next-line disclosure/type-missing 甲\n';
  expect(said(behind)).toEqual([
    UNTYPED,
    'warning waivers/comment-malformed @ # banwen-disable-next-line disclosure/type-missing 甲',
  ]);
});

test('a rule that is off needs no waiver; what is said of waivers can be switched', () => {
  const text = '# banwen-disable-next-line disclosure/type-missing 甲\nstatus: 印发\n';
  expect(said(text, new Map([['disclosure/type-missing', 'off']]))).toEqual([]);
  expect(said(text, new Map([['waivers/unused', 'error']]))).toEqual(['error waivers/unused @ disclosure/type-missing']);
});
