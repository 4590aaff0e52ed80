import { expect, test } from 'vitest';
import { configFaults } from '../../../src/build/config/config-faults.ts';
import { positionsOf } from '../../support/positions-of.ts';

const faults = (rule: string) => {
  const positions = positionsOf(`rules:\n  ${rule}: off\n`, 'banwen.config.yaml');
  return configFaults({ rules: { [rule]: 'off' } }, positions, { profileIds: [] }).map((said) => said.message.zh);
};

test('a rule of a name near none is told what names there are', () => {
  expect(faults('qqqq')).toEqual(['没有规则 `qqqq`，应为规则的编号，或如 `dates/*` 的一组']);
});

test('one that was mistyped is told the rule that was meant', () => {
  expect(faults('dates/lead-time-shrot')).toEqual(['没有规则 `dates/lead-time-shrot`，应为 `dates/lead-time-short`']);
});

test('a rule there is, and a group of rules, are in order', () => {
  expect([faults('dates/lead-time-short'), faults('dates/*')]).toEqual([[], []]);
});
