import { expect, test } from 'vitest';
import { EnvironmentError, isFailure, UsageError } from '../../src/core/failure.ts';
import { InvariantError } from '../../src/core/invariant.ts';

const text = { zh: '磁盘已满', en: 'the disk is full' };

test('what people can do something about is a failure', () => {
  expect(isFailure(new UsageError(text))).toBe(true);
  expect(isFailure(new EnvironmentError(text, { zh: '清理磁盘', en: 'Free some space' }))).toBe(true);
});

test('a mistake of ours, and whatever else is thrown, is none', () => {
  for (const thrown of [new InvariantError('no such plan'), new Error('the disk is full'), text, undefined]) {
    expect(isFailure(thrown)).toBe(false);
  }
});
