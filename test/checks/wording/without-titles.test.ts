import { expect, test } from 'vitest';
import { withoutTitles } from '../../../src/checks/wording/without-titles.ts';

test.each([
  ['按照《方案》开展', '按照□□□□开展'],
  ['《甲》和《乙》', '□□□和□□□'],
  ['《关于印发《方案》的通知》', '□□□□□□□□□的通知》'],
  ['《没有写完', '《没有写完'],
  ['没有》开头', '没有》开头'],
  ['', ''],
])('%s reads %s', (text, blanked) => {
  expect(withoutTitles(text, '□')).toBe(blanked);
});
