import { expect, test } from 'vitest';
import { trimClosing } from '../../../src/documents/facts/trim-closing.ts';

test.each([
  ['全区典当行', '全区典当行'],
  ['全区典当行。', '全区典当行'],
  ['涉及登记的，', '涉及登记的'],
  ['已抽查的；  ', '已抽查的'],
  ['甲、乙、。\n', '甲、乙'],
  ['为什么？', '为什么？'],
  ['甲。乙', '甲。乙'],
  ['（见附件。）', '（见附件。）'],
  ['。', ''],
  ['', ''],
])('%j goes on as %j', (typed, clause) => {
  expect(trimClosing(typed)).toBe(clause);
});
