import { expect, test } from 'vitest';
import { temporaryName, temporaryNames } from '../../../src/shell/disk/temporary-name.ts';

test.each([
  'notice.docx',
  '通知 (1).docx',
  '长'.repeat(85),
  '𠮷'.repeat(63),
  'x'.repeat(255),
])('beside %s a hidden name is taken that file systems hold and this process knows again', (name) => {
  const taken = temporaryName(name);
  expect(taken.startsWith('.')).toBe(true);
  expect(Buffer.byteLength(taken)).toBeLessThanOrEqual(255);
  expect(Buffer.from(taken).toString()).toBe(taken);
  expect(temporaryNames(process.pid).test(taken)).toBe(true);
  expect(temporaryNames(process.pid + 1).test(taken)).toBe(false);
});

test('no name is taken twice', () => {
  expect(new Set(Array.from({ length: 100 }, () => temporaryName('x'))).size).toBe(100);
});
