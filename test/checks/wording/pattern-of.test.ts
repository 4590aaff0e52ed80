import { expect, test } from 'vitest';
import { patternOf } from '../../../src/checks/wording/pattern-of.ts';

test.each(['记录表', '记录表(一)', 'a.b*c+d?', '^[x]{2}|y$', '甲\\乙'])('the form of %s finds it as it stands', (text) => {
  expect(new RegExp(`^${patternOf(text)}$`, 'u').test(text)).toBe(true);
});

test('and nothing else', () => {
  expect(new RegExp(patternOf('a.b')).test('acb')).toBe(false);
  expect(new RegExp(patternOf('表(一)')).test('表一')).toBe(false);
});
