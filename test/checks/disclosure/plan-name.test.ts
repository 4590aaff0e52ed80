import { expect, test } from 'vitest';
import { planName } from '../../../src/checks/disclosure/plan-name.ts';
import { testSubject } from '../../support/test-subject.ts';

const named = (text: string) => planName(testSubject(text).plan);

test('a campaign is called by its year and its number', () => {
  expect(named('sequence: 12')).toBe('2026年第十二次联合抽查');
  expect(named('sequence: 1\nperiod: 第二季度')).toBe('2026年第二季度第一次联合抽查');
  expect(named('sequence: null\nperiod: 下半年')).toBe('2026年下半年联合抽查');
});

test('one without a number by its title, else by its id', () => {
  expect(named('sequence: null\ntitle: 示例市甲区餐饮专项抽查')).toBe('示例市甲区餐饮专项抽查');
  expect(named('sequence: null')).toBe('test/2026/plan');
});
