import { expect, test } from 'vitest';
import { isWorse } from '../../../src/build/findings/is-worse.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';

const source = { path: 'plans/a.yaml', text: 'first: new\nsecond: b\n' };
/** `old` at the first value became `new`. */
const attempt = {
  source,
  edits: [{ range: { start: 7, end: 12 }, text: 'new', key: 'k' }],
  ranges: [{ start: 7, end: 10 }],
};
const said = (rule: string, start: number, given: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ rule, severity: 'error', message: { zh: '有误', en: 'wrong' }, file: source.path },
  place: { source, range: { start, end: start + 3 } },
  ...given,
});
const worse = (before: readonly Diagnostic[], after: readonly Diagnostic[]) => isWorse(attempt, before, after);

test('a file that cannot be read any more, or has lost its shape, is worse', () => {
  expect(worse([], [said('yaml/syntax', 7)])).toBe(true);
  expect(worse([], [said('schema/wrong-type', 11)])).toBe(true);
});

test.each<[string, readonly Diagnostic[], readonly Diagnostic[]]>([
  ['nothing is said of it', [], []],
  ['a rule says something of it', [], [said('dates/early', 7)]],
  ['what is said is no error', [], [said('yaml/no-break-space', 7, { severity: 'warning' })]],
  ['it is said of another file', [], [said('yaml/syntax', 7, { file: 'plans/b.yaml' })]],
  ['it was said before, of the place that has moved since', [said('yaml/syntax', 13)], [said('yaml/syntax', 11)]],
])('a file is no worse where %s', (_, before, after) => {
  expect(worse(before, after)).toBe(false);
});

test('of a text that could not be read, what only comes to light behind the mended place is no harm', () => {
  const unread = [said('yaml/fullwidth-colon', 5)];
  expect(worse(unread, [said('yaml/syntax', 11)])).toBe(false);
  expect(worse(unread, [said('schema/unknown-key', 0)])).toBe(false);
  expect(worse(unread, [said('yaml/second-colon', 7, { replacement: '：' })])).toBe(false);
});

test('what comes to pass at the mended place is harm', () => {
  const unread = [said('yaml/fullwidth-colon', 5)];
  expect(worse(unread, [said('yaml/syntax', 0)])).toBe(true);
  expect(worse(unread, [said('schema/wrong-type', 7)])).toBe(true);
});
