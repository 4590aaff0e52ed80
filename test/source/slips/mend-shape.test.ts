import { expect, test } from 'vitest';
import { type Judge, type Judgement, mendShape } from '../../../src/source/slips/mend-shape.ts';
import { readTree } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

const KEYS = ['window', 'start', 'end', 'items'];

/** Finds each key nobody knows, as deep as it stands. */
const judge: Judge<unknown> = {
  judge: (source) => {
    const tree = readTree(source);
    if (!tree) return undefined;
    const strange = [...strangeIn(tree.data, [])];
    return {
      subject: tree.data,
      faults: strange.map((path) => path.join('.')),
      places: strange.map((path) => tree.positions.locateKey(path)),
      begins: tree.begins,
    };
  },
  isKey: (name) => KEYS.includes(name),
};

function* strangeIn(data: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const isKnown = path.length === 0 ? key === 'window' || key === 'items' : key === 'start' || key === 'end';
    if (!isKnown) yield [...path, key];
    yield* strangeIn(value, [...path, key]);
  }
}

function mend(text: string, by = judge) {
  const source = { path: 'p', text };
  const first: Judgement<unknown> | undefined = by.judge(source);
  if (!first) throw new Error('not readable');
  return mendShape(source, first, by);
}

test('a line that stands too far left is told, and nothing is left to say', () => {
  const { said, left } = mend('window:\n  start: 1\nend: 2\nitems: 3\n');
  expect(told(said)).toEqual([
    ['yaml/indentation', 'end', '此行缩进 `0` 个空格，应为 `2` 个', 'Unexpected indentation of `0` spaces, expected `2`'],
  ]);
  expect([left.faults, left.subject]).toEqual([[], { window: { start: 1, end: 2 }, items: 3 }]);
});

test('a fault that is no slip is left to say, at its place in the text as typed', () => {
  const text = 'window:\n  start: 1\nend: 2\nfoo: 3\n';
  const { left, place } = mend(text);
  expect(left.faults).toEqual(['foo']);
  const [range] = left.places;
  const source = { path: 'p', text: 'window:\n  start: 1\n  end: 2\nfoo: 3\n' };
  const moved = place({
    rule: 'a/b',
    severity: 'error',
    message: { zh: '甲', en: 'a' },
    file: 'p',
    ...(range && { place: { source, range } }),
  });
  expect(moved.place && text.slice(moved.place.range.start, moved.place.range.end)).toBe('foo');
});

test('a text without faults is left as it is', () => {
  const { said, left } = mend('window: { start: 1 }\n');
  expect([said, left.faults]).toEqual([[], []]);
});

test('a key that is the name of nothing is not moved about', () => {
  expect(mend('window:\n  start: 1\nend: 2\n', { ...judge, isKey: () => false }).said).toEqual([]);
});
