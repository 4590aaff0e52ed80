import { expect, test } from 'vitest';
import { annexMentions } from '../../../src/checks/references/annex-mentions.ts';

test.each([
  ['样式见附件2。', [[2]]],
  ['样式见附件一、附件二。', [[1, 2]]],
  ['填写附件1至3，报送附件4。', [[1, 2, 3], [4]]],
  ['附件1—3', [[1, 2, 3]]],
  ['详见附件。', [[]]],
  ['随附附件3份。', [[]]],
  ['按照《规范》附件2和甲市监〔2026〕5号附件1填写，见通知的附件3。', []],
])('%s', (text, ordinals) => {
  expect(annexMentions(text).map((mention) => mention.ordinals)).toEqual(ordinals);
});

test('a mention is the words from 附件 to its last number', () => {
  expect(annexMentions('样式见附件 1、附件 2 。').map(({ text, start }) => [start, text])).toEqual([[3, '附件 1、附件 2']]);
});
