import { expect, test } from 'vitest';
import { findComments } from '../../src/source/find-comments.ts';

const comments = (text: string) => findComments(text).map(({ start, end }) => text.slice(start, end));

test('comments are found wherever they stand, a # inside of a value is none', () => {
  const text = [
    '\ufeff# 一',
    'a: 甲#乙 # 二',
    'b: |',
    '  # 三不是',
    'c: "# 四不是"  # 五\r',
    'd: [1, # 六',
    '  2]',
    '  # 七',
    '# 八',
  ].join('\n');
  expect(comments(text)).toEqual(['# 一', '# 二', '# 五', '# 六', '# 七', '# 八']);
});

test('a text that is no YAML has comments all the same', () => {
  expect(comments('a: [\n# 一\n"b\n')).toEqual(['# 一']);
});
