import { expect, test } from 'vitest';
import { onlyRules } from '../../../src/build/returns/only-rules.ts';
import { checks } from '../../../src/checks/registry.ts';

test('the rules that are wanted are as they are set, and every other is off', () => {
  const set = new Map([
    ['dates/lead-time-short', 'error'],
    ['dates/report-overdue', 'info'],
  ] as const);
  const severities = onlyRules(set, (rule) => rule === 'dates/report-overdue' || rule === 'dates/holiday-launch');
  expect(severities.get('dates/report-overdue')).toBe('info');
  expect(severities.has('dates/holiday-launch')).toBe(false);
  const others = checks.filter(({ id }) => id !== 'dates/report-overdue' && id !== 'dates/holiday-launch');
  expect(others.filter(({ id }) => severities.get(id) !== 'off')).toEqual([]);
});
