import { expect, test } from 'vitest';
import { failureText } from '../../src/cli/failure-text.ts';
import { EnvironmentError, UsageError } from '../../src/core/failure.ts';

const FULL = new EnvironmentError(
  { zh: '磁盘已满', en: 'the disk is full' },
  { zh: '请清理后再试', en: 'free some space and try again' },
);

test('what the machine refuses comes with what to try, in the language asked for', () => {
  expect(failureText(FULL, 'zh')).toBe('磁盘已满\n请清理后再试\n');
  expect(failureText(FULL, 'en')).toBe('the disk is full\nfree some space and try again\n');
});

test('what was typed wrongly says so in one line', () => {
  expect(failureText(new UsageError({ zh: '没有方案', en: 'there is no plan' }), 'zh')).toBe('没有方案\n');
});

test('what a file name holds does not command the screen', () => {
  const text = { zh: '读不了 \u001b[2J.yaml', en: 'cannot read \u001b[2J.yaml' };
  expect(failureText(new UsageError(text), 'zh')).toBe('读不了 ·[2J.yaml\n');
});
