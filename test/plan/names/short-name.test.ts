import { expect, test } from 'vitest';
import { shortName } from '../../../src/plan/names/short-name.ts';

test('an organ is called by its short name, else by its name', () => {
  expect(shortName({ name: '示例市甲区水务局', short: '区水务局' })).toBe('区水务局');
  expect(shortName({ name: '示例市甲区水务局', short: null })).toBe('示例市甲区水务局');
});
