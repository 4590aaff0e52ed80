import { expect, test } from 'vitest';
import { cutLabel } from '../../../src/renderers/html/cut-label.ts';

test.each([
  ['', 3, ''],
  ['一二三', 3, '一二三'],
  ['一二三四', 3, '一二…'],
  ['𠮷𠮷𠮷', 3, '𠮷𠮷𠮷'],
  ['𠮷𠮷𠮷𠮷', 3, '𠮷𠮷…'],
])('%j in room for %i characters is %j', (label, most, cut) => {
  expect(cutLabel(label, most)).toBe(cut);
});
