import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findComments } from '../../src/source/find-comments.ts';
import { tokenTexts } from '../fuzz/texts.ts';

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

test('whatever the text, a comment begins with its sign, ends on its line, and none stands in another', () => {
  fc.assert(
    fc.property(tokenTexts, (text) => {
      let last = 0;
      for (const { start, end } of findComments(text)) {
        expect(text.charAt(start)).toBe('#');
        expect(text.slice(start, end)).not.toContain('\n');
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 500, seed: 31 },
  );
});

test('lines of a plan with a comment each have that many, where they were put', () => {
  const line = fc.constantFrom('a: 甲', "- '乙 # 丙'", 'c: [1, 2]', '', '  - "# 丁"', 'd: x#y');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const text = lines.map((words, index) => `${words} # 注${index}\n`).join('');
      expect(comments(text)).toEqual(lines.map((_, index) => `# 注${index}`));
    }),
    { numRuns: 200, seed: 37 },
  );
});
