import { expect, test } from 'vitest';
import type { CompiledPlan } from '../../../src/build/compiled-plan.ts';
import { applyBaseline, outdatedBaseline, renewBaseline } from '../../../src/build/findings/apply-baseline.ts';
import { baselineOf, printBaseline, readBaseline } from '../../../src/build/findings/baseline.ts';
import type { Diagnostic, Severity } from '../../../src/core/diagnostic.ts';
import { validate } from '../../../src/schema/validate.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { campaign } from '../../support/plans.ts';

const LEAD = 'dates/lead-time-short';
const text = '2026-07-01 甲\n  乙 2026-07-01 2026-07-01';

/** A finding at the `nth` place where `words` stand in the text. */
function finding(
  rule: string,
  words: string,
  { file = 'plans/a.yaml', nth = 0, severity = 'error' as Severity } = {},
): Diagnostic {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  const place = { source: { path: file, text }, range: { start, end: start + words.length } };
  return { rule, severity, message: { zh: '有误', en: 'wrong' }, file, place };
}

function read(written: string) {
  return readBaseline({ path: 'banwen.baseline.json', text: written }, { parseYaml, validate });
}

const compiled = (file: string, diagnostics: readonly Diagnostic[], reached = true): CompiledPlan => ({
  id: file,
  file,
  plan: reached ? campaign() : undefined,
  manuscript: undefined,
  diagnostics,
  inputs: [file],
});

test('a baseline is sorted, a finding a line, and reads as it was written', () => {
  const found = [
    finding('text/placeholder-left', '乙', { file: 'plans/b.yaml' }),
    finding(LEAD, '2026-07-01'),
    finding(LEAD, '2026-07-01', { nth: 1 }),
    finding(LEAD, '甲\n  乙'),
    finding('yaml/unquoted-phone', '甲', { severity: 'warning' }),
  ];
  const baseline = baselineOf(found);
  const written = printBaseline(baseline);
  expect(written).toBe(`{
  "version": 1,
  "files": {
    "plans/a.yaml": {
      "dates/lead-time-short": [
        { "text": "2026-07-01", "count": 2 },
        { "text": "甲 乙", "count": 1 }
      ],
      "yaml/unquoted-phone": [
        { "text": "甲", "count": 1 }
      ]
    },
    "plans/b.yaml": {
      "text/placeholder-left": [
        { "text": "乙", "count": 1 }
      ]
    }
  }
}
`);
  expect(printBaseline(read(written).value ?? new Map())).toBe(written);
  expect(printBaseline(baselineOf([...found].reverse()))).toBe(written);
  expect(read(printBaseline(new Map())).value?.size).toBe(0);
});

test('what keeps a plan from being read, and what is said of waivers, is never left out', () => {
  const found = ['yaml/syntax', 'schema/unknown-key', 'names/unknown', 'dates/date-not-in-calendar'].map((rule) =>
    finding(rule, '甲'),
  );
  const remarks = ['waivers/expired', 'config/file-misnamed'].map((rule) => finding(rule, '甲', { severity: 'warning' }));
  expect(baselineOf([...found, ...remarks]).size).toBe(0);
});

test('as many findings are left out as the baseline counts; new ones, and those of other words or files, show', () => {
  const baseline = baselineOf([finding(LEAD, '2026-07-01')]);
  const again = [0, 1].map((nth) => finding(LEAD, '2026-07-01', { nth }));
  const others = [finding(LEAD, '甲'), finding('text/placeholder-left', '2026-07-01')];
  const elsewhere = finding(LEAD, '2026-07-01', { file: 'plans/b.yaml' });
  const plans = [compiled('plans/a.yaml', [...again, ...others]), compiled('plans/b.yaml', [elsewhere])];
  const { compilation, leftOut, outdated } = applyBaseline(baseline, { plans, shared: [] }, () => true);
  expect(leftOut).toEqual([again[0]]);
  expect(compilation.plans.map(({ diagnostics }) => diagnostics)).toEqual([[again[1], ...others], [elsewhere]]);
  expect(outdated).toEqual([]);
});

test('an entry is outdated where its plan was looked at or is gone, not where nobody could tell', () => {
  const files = ['plans/a.yaml', 'plans/b.yaml', 'plans/c.yaml', 'plans/d.yaml'];
  const baseline = baselineOf(files.flatMap((file) => [0, 1].map((nth) => finding(LEAD, '2026-07-01', { file, nth }))));
  const plans = [compiled('plans/a.yaml', [finding(LEAD, '2026-07-01')]), compiled('plans/b.yaml', [], false)];
  const { outdated } = applyBaseline(baseline, { plans, shared: [] }, (file) => file !== 'plans/d.yaml');
  expect(outdated).toEqual(['plans/a.yaml', 'plans/d.yaml', 'plans/d.yaml']);
  const source = { path: 'banwen.baseline.json', text: printBaseline(baseline) };
  const [said, ...more] = outdatedBaseline(source, outdated);
  expect(more).toEqual([]);
  expect(said?.message.zh).toContain('3 个');
  expect(source.text.slice(said?.place?.range.start, said?.place?.range.end)).toBe('"plans/a.yaml"');
  expect(outdatedBaseline(source, [])).toEqual([]);
});

test('a new baseline keeps what the old one says of files that were not looked at', () => {
  const old = baselineOf([finding(LEAD, '甲'), finding(LEAD, '甲', { file: 'plans/b.yaml' })]);
  const renewed = renewBaseline(old, baselineOf([finding(LEAD, '乙')]), (file) => file === 'plans/b.yaml');
  expect([...renewed].map(([file, rules]) => [file, ...(rules.get(LEAD)?.keys() ?? [])])).toEqual([
    ['plans/b.yaml', '甲'],
    ['plans/a.yaml', '乙'],
  ]);
});

test.each([
  ['{ "version": 1, "files": {', 'yaml/syntax', ''],
  ['', 'schema/missing-key', ''],
  ['[]', 'schema/wrong-type', '[]'],
  ['{ "version": 2, "files": {} }', 'schema/value-not-allowed', '2'],
  ['{ "version": 1, "files": { "a": { "b/c": [{ "text": "x" }] } } }', 'schema/missing-key', '"text"'],
  ['{ "version": 1, "files": { "a": { "b/c": [{ "text": "x", "count": 0 }] } } }', 'schema/wrong-type', '0'],
  ['{ "version": 1, "files": {}, "more": 1 }', 'schema/unknown-key', '"more"'],
])('%j is a fault with a place and a way out', (written, rule, words) => {
  const { value, diagnostics } = read(written);
  expect(value).toBeUndefined();
  const [first] = diagnostics;
  expect(first?.rule).toBe(rule);
  expect(written.slice(first?.place?.range.start, first?.place?.range.end)).toContain(words);
  expect(first?.hint?.zh).toBeTruthy();
});

test('what JSON does not allow and means the same is taken', () => {
  const { value } = read('{ "version": 1, "files": { "a": { "b/c": [{ "text": "x", "count": 2 },] }, }, }');
  expect(value?.get('a')?.get('b/c')?.get('x')).toBe(2);
});
