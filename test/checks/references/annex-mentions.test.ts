import { expect, test } from 'vitest';
import { annexMentions } from '../../../src/checks/references/annex-mentions.ts';

test.each([
  ['样式见附件2。', [[2]]],
  ['样式见附件一、附件二。', [[1, 2]]],
  ['填写附件1至3，报送附件4。', [[1, 2, 3], [4]]],
  ['附件1—3', [[1, 2, 3]]],
  ['填写附件1、3至5和附件7', [[1, 3, 4, 5, 7]]],
  ['填写附件3至1', [[]]],
  ['填写附件一二', [[]]],
  ['详见附件。', [[]]],
  ['随附附件3份。', [[]]],
  ['按照《规范》附件2和甲市监〔2026〕5号附件1填写，见通知的附件3。', []],
])('%s', (text, ordinals) => {
  expect(annexMentions(text).map((mention) => mention.ordinals)).toEqual(ordinals);
});

test('a mention is the words from 附件 to its last number', () => {
  const spans = (text: string) => annexMentions(text).map((mention) => [mention.start, mention.end, mention.text]);
  expect(spans('样式见附件 1、附件 2 。')).toEqual([[3, 12, '附件 1、附件 2']]);
  expect(spans('样式见附件 。')).toEqual([[3, 5, '附件']]);
});
