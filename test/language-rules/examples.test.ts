import { expect, test } from 'vitest';
import { applyEdits, editsOf } from '../../src/build/findings/fix-edits.ts';
import { dedented } from '../../src/core/dedented.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { languageRules } from '../../src/language-rules/registry.ts';
import { compileExample, PLAN } from '../support/compile-example.ts';
import { unmarked } from '../support/test-check.ts';
import { said } from './said.ts';

const ids = languageRules.map(({ id }) => id);
const examples = languageRules.flatMap(({ id, severity, example }) => (example ? [{ id, severity, example }] : []));

/** Slips that can be made good in one way only: `check --fix` types the mended example. */
const MENDED = [
  'yaml/bound-sign',
  'yaml/curly-quotes',
  'yaml/date-form',
  'yaml/fullwidth-colon',
  'yaml/fullwidth-indent',
  'yaml/fullwidth-percent',
  'yaml/fullwidth-sign',
  'yaml/missing-space',
  'yaml/no-break-space',
  'yaml/tab-indent',
  'yaml/unquoted-phone',
];

test.each(examples)('the example of $id is said at its marks, word for word, and mended is said no more', async ({
  id,
  severity,
  example: { bad, good, ...given },
}) => {
  const { text, ranges } = unmarked(dedented(bad));
  const file = given.file ?? PLAN;
  const found = ofLanguage(await compileExample(text, given));
  expect(found.map(({ rule, place }) => [rule, quote(place)])).toEqual(
    ranges.map(({ start, end }) => [id, text.slice(start, end)]),
  );
  expect(found.map(({ place }) => [place?.range.start, place?.range.end])).toEqual(ranges.map(({ start, end }) => [start, end]));
  expect(found.map((each) => [each.severity, each.file])).toEqual(ranges.map(() => [severity, file]));
  expect(found.map(({ message }) => message)).toEqual(ranges.map(() => said[id]));
  expect(ofLanguage(await compileExample(good, given)).map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
  expect(found.some(({ replacement }) => replacement !== undefined)).toBe(MENDED.includes(id));
  for (const one of MENDED.includes(id) ? found : []) expect(fixed(one).slice(0, dedented(good).length)).toBe(dedented(good));
});

test('each example has its words, and they tell what was found and what was expected', () => {
  expect(Object.keys(said).sort()).toEqual(examples.map(({ id }) => id).sort());
  for (const { zh, en } of Object.values(said)) {
    expect(en).toMatch(/^Unexpected .*\bexpected\b.*[^.]$/);
    expect(en).not.toMatch(/\b(?:invalid|illegal|must)\b/i);
    expect(zh).toMatch(/\p{Script=Han}.*[^。]$/u);
  }
});

function fixed(one: Diagnostic): string {
  const source = one.place?.source ?? { path: '', text: '' };
  const edits = editsOf([one], new Map([[source.path, source.text]])).get(source.path) ?? [];
  return applyEdits(source, edits).source.text;
}

function ofLanguage(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics
    .filter(({ rule }) => ids.includes(rule))
    .toSorted((a, b) => (a.place?.range.start ?? 0) - (b.place?.range.start ?? 0));
}

function quote(place: Diagnostic['place']): string {
  return place === undefined ? '' : place.source.text.slice(place.range.start, place.range.end);
}
