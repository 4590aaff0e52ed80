import { expect, test } from 'vitest';
import { isSafePath } from '../../../src/build/manifest/is-safe-path.ts';

test.each(['a', 'a/2026/x/notice.docx', '鹿泉/2026/x.pdf', 'a/..b/c', 'a/.b'])('%s stays below the output folder', (file) => {
  expect(isSafePath(file)).toBe(true);
});

test.each(['/a', '..', '../a', 'a/../../b', 'a\\b', 'C:/a', 'a:b', 'a\0b'])('%j may lead elsewhere', (file) => {
  expect(isSafePath(file)).toBe(false);
});
