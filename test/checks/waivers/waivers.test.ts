import { expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { applyWaivers } from '../../../src/checks/waivers/waivers.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
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

test('a day no calendar has is told once for all the rules of a comment, and for each comment', () => {
  const comment = '# banwen-disable-next-line disclosure/type-missing, dates/lead-time-short 待定密审查 至 2026-11-31\n';
  const text = `${comment}disclosure: { type: null }\n${comment}status: 印发\n`;
  expect(said(text).filter((each) => each.startsWith('error'))).toEqual([
    'error dates/date-not-in-calendar @ 2026-11-31',
    'error dates/date-not-in-calendar @ 2026-11-31',
  ]);
});

test('the end of a waiver among those of the plan is pointed at', () => {
  const waiver = '{ rule: disclosure/type-missing, reason: 待定密审查, by: 示例, until: 2026-11-01 }';
  expect(said(`disclosure: { type: null }\nwaivers: [${waiver}]\n`)).toEqual([UNTYPED, 'warning waivers/expired @ 2026-11-01']);
});

test('a waiver of the plan speaks of its rule, and of its part of the plan with all that is below it', () => {
  const waived = (rule: string, path: string) =>
    said(`disclosure: { type: null }\nwaivers: [{ rule: ${rule}, path: ${path}, reason: 待定密审查, by: 示例 }]\n`);
  expect(waived('disclosure/type-missing', 'disclosure')).toEqual([]);
  expect(waived('disclosure/type-missing', 'disclosure.type')).toEqual([]);
  expect(waived('disclosure/type-missing', 'type')).toEqual([UNTYPED, 'info waivers/unused @ disclosure/type-missing']);
  expect(waived('disclosure/type-missing', 'disc')).toEqual([UNTYPED, 'info waivers/unused @ disclosure/type-missing']);
  expect(waived('legal/signature-missing', 'disclosure')).toEqual([UNTYPED, 'info waivers/unused @ legal/signature-missing']);
});

test('a comment waives what begins in the next line of its own file, from the first character to the last', () => {
  const subject = testSubject('# banwen-disable-next-line dates/lead-time-short 上级要求\nstatus: 印发\nyear: 2026\n');
  const { source } = subject.plan.positions;
  const line = source.text.indexOf('status');
  const end = source.text.indexOf('\nyear');
  const kept = (place: Diagnostic['place']) => {
    const message = { zh: '甲', en: 'a' };
    const diagnostic = {
      rule: 'dates/lead-time-short',
      severity: 'error',
      message,
      file: source.path,
      ...(place && { place }),
    } as const;
    return applyWaivers(subject, [{ path: [], diagnostic }], new Map()).includes(diagnostic);
  };
  const at = (start: number, file = source) => ({ source: file, range: { start, end: start + 1 } });
  expect([kept(at(line)), kept(at(end - 1))]).toEqual([false, false]);
  expect([kept(at(line - 1)), kept(at(end)), kept(undefined)]).toEqual([true, true, true]);
  expect(kept(at(line, { ...source, path: 'plans/test/2026/rows.csv' }))).toBe(true);
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

test('neither a whole group of rules, nor what is said of waivers, can be waived', () => {
  for (const rule of ['disclosure/*', 'waivers/unused']) {
    const text = `# banwen-disable-next-line ${rule} 待定密审查\ndisclosure: { type: null }\n`;
    expect(said(text)).toEqual([`warning waivers/unknown-rule @ ${rule}`, UNTYPED]);
    expect(runChecks(testSubject(text))[0]?.message.zh).toContain('不能豁免');
  }
});

test('a comment in the wrong place or of an unknown form is told, and waives nothing', () => {
  const behind = 'disclosure: { type: null } # banwen-disable-next-line disclosure/type-missing 甲\n';
  expect(said(behind)).toEqual([
    UNTYPED,
    'warning waivers/comment-malformed @ # banwen-disable-next-line disclosure/type-missing 甲',
  ]);
  const other = '# banwen-disable-line disclosure/type-missing 甲';
  expect(said(`${other}\ndisclosure: { type: null }\n`)).toEqual([`warning waivers/comment-malformed @ ${other}`, UNTYPED]);
});

test('a rule that is off needs no waiver; what is said of waivers can be switched', () => {
  const text = '# banwen-disable-next-line disclosure/type-missing 甲\nstatus: 印发\n';
  expect(said(text, new Map([['disclosure/type-missing', 'off']]))).toEqual([]);
  expect(said(text, new Map([['waivers/unused', 'error']]))).toEqual(['error waivers/unused @ disclosure/type-missing']);
  expect(said(text, new Map([['waivers/unused', 'off']]))).toEqual([]);
});
