import { expect, test } from 'vitest';
import { apart, applyEdits, type Edit, editsOf } from '../../../src/build/findings/fix-edits.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';

const source = { path: 'plans/a.yaml', text: 'a: 一\nb: 一\n' };
const place = (start: number, end: number, of = source) => ({ source: of, range: { start, end } });
const said = (given: Partial<Diagnostic>): Diagnostic => ({
  ...{ rule: 'text/x', severity: 'error', message: { zh: '有误', en: 'wrong' }, file: source.path },
  ...given,
});
const edits = (diagnostics: readonly Diagnostic[], text = source.text) =>
  (editsOf(diagnostics, new Map([[source.path, text]])).get(source.path) ?? []).map(({ range, text: words }) => [
    range.start,
    words,
  ]);
const edit = (start: number, end: number, text = 'x'): Edit => ({ range: { start, end }, text, key: `${start}` });

test('what a diagnostic would have typed, and at the places beside it, stands in the order of the file', () => {
  const message = { zh: '这里也有', en: 'here too' };
  const one = said({ place: place(8, 9), replacement: '二', related: [{ ...place(3, 4), message, replacement: '三' }] });
  expect(edits([one])).toEqual([
    [3, '三'],
    [8, '二'],
  ]);
});

test('what several say alike is typed once', () => {
  const one = said({ place: place(3, 4), replacement: '二' });
  expect(edits([one, { ...one, rule: 'text/y' }])).toHaveLength(1);
});

test.each<[string, Partial<Diagnostic>]>([
  ['there is nothing to type', { place: place(3, 4) }],
  ['there is no place', { replacement: '二' }],
  ['it stands there already', { place: place(3, 4), replacement: '一' }],
  ['it is a table', { place: place(3, 4, { ...source, path: 'plans/a.csv' }), replacement: '二' }],
  ['the file is not among those read', { place: place(3, 4, { ...source, path: 'plans/b.yaml' }), replacement: '二' }],
  ['the file has another text by now', { place: place(3, 4, { ...source, text: 'a: 一\n' }), replacement: '二' }],
])('nothing is typed where %s', (_, given) => {
  expect(edits([said(given)])).toEqual([]);
});

test('a fault keeps its name while other lines change, and those on two lines have two', () => {
  const keyOf = (text: string, start: number) => {
    const own = { path: source.path, text };
    const one = said({ place: place(start, start + 1, own), replacement: '二' });
    return editsOf([one], new Map([[own.path, text]])).get(own.path)?.[0]?.key;
  };
  expect(keyOf('a: 一\nb: 一\n', 8)).toBe(keyOf('another: line\nb: 一\n', 17));
  expect(keyOf('a: 一\nb: 一\n', 8)).not.toBe(keyOf('a: 一\nb: 一\n', 3));
});

test('of edits that touch each other the first is taken', () => {
  const starts = (...all: readonly Edit[]) => apart(all).map(({ range }) => range.start);
  expect(starts(edit(0, 4), edit(2, 6), edit(4, 5))).toEqual([0, 4]);
  expect(starts(edit(2, 2), edit(2, 2), edit(4, 4))).toEqual([2, 4]);
  expect(starts(edit(0, 2), edit(2, 2), edit(4, 4))).toEqual([0, 4]);
});

test('edits are typed one after the other, and told where their words stand now', () => {
  expect(applyEdits(source, [edit(0, 1, 'long'), edit(3, 4, ''), edit(10, 10, 'c: 三\n')])).toEqual({
    source: { path: source.path, text: 'long: \nb: 一\nc: 三\n' },
    ranges: [
      { start: 0, end: 4 },
      { start: 6, end: 6 },
      { start: 12, end: 17 },
    ],
  });
});
