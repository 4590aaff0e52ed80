import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/build/manifest/canonical-json.ts';

test('the order in which keys were written makes no difference, that of a list does', () => {
  expect(canonicalJson({ b: 1, a: { d: 2, c: undefined } })).toBe('{"a":{"d":2},"b":1}');
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});

test('maps and sets are told by what they hold', () => {
  expect(canonicalJson(new Map([['a', new Set([1])]]))).toBe('[["a",[1]]]');
  expect(canonicalJson({ names: new Map() })).not.toBe(canonicalJson({ names: new Map([['a', 1]]) }));
});

test('the outline a sentence comes from makes no difference, its place in the plan does', () => {
  const from = (outline: string, path: readonly string[]) => canonicalJson({ text: '甲', origin: { outline, path } });
  expect(from('own', ['note'])).toBe(from('usual', ['note']));
  expect(from('own', ['note'])).not.toBe(from('own', ['title']));
  expect(canonicalJson({ origin: null })).toBe('{"origin":{"path":null}}');
  expect(canonicalJson({ origin: 'own' })).toBe('{"origin":{"path":null}}');
});

test('nothing is nothing', () => {
  expect(canonicalJson(undefined)).toBe('null');
  expect(canonicalJson(null)).toBe('null');
});
