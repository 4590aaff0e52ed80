import { expect, test } from 'vitest';
import { withLosses, withoutEchoes, withoutGuesses, withoutLacks } from '../../../src/build/findings/without-echoes.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'start: 2026-02-30\nend: 2026-01-01\nname: 甲 #1乙\n' };
const range = (words: string) => {
  const start = source.text.indexOf(words);
  return { start, end: start + words.length };
};

function said(rule: string, words: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const place = { source, range: range(words) };
  return { rule, severity: 'error', message: { zh: '有误', en: 'wrong' }, file: source.path, place, ...more };
}

const noDay = said('dates/date-not-in-calendar', '2026-02-30');
const elsewhere = said('dates/late', '2026-01-01');
const beside = said('dates/end-before-start', '2026-01-01', {
  related: [{ source, range: range('2026-02-30'), message: { zh: '开始', en: 'start' } }],
});

test('a finding at a place that is wrong already, or by way of it, is left out', () => {
  expect(withoutEchoes([said('dates/early', '2026-02-30'), elsewhere, beside], [noDay])).toEqual([elsewhere]);
  expect(withoutEchoes([beside], [{ ...noDay, severity: 'warning' }])).toEqual([beside]);
});

test('where a rule asks for a fact, the sentence that lacks it is not told of', () => {
  const lacking = said('outline/unknown-reference', '2026-01-01');
  const asked = said('legal/signature-missing', '2026-01-01');
  expect(withoutLacks([noDay, lacking], [asked])).toEqual([noDay]);
  expect(withoutLacks([lacking], [{ ...asked, severity: 'warning' }])).toEqual([lacking]);
  expect(withoutLacks([lacking], [said('dates/late', '2026-02-30')])).toEqual([lacking]);
});

test('nothing is said of a day that stands for one the calendar does not have', () => {
  expect(withoutGuesses([noDay, beside, elsewhere])).toEqual([noDay, elsewhere]);
  expect(withoutGuesses([beside])).toEqual([beside]);
});

test('where text was lost to a comment, what is left of it is not the fault', () => {
  const lost = said('yaml/text-lost-to-comment', '#1乙', { severity: 'warning' });
  const unknown = said('names/unknown', '甲');
  expect(withLosses([lost, unknown, elsewhere])).toEqual([{ ...lost, severity: 'error' }, elsewhere]);
  expect(withLosses([lost, elsewhere])).toEqual([lost, elsewhere]);
});
