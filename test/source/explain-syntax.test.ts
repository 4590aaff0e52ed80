import { expect, test } from 'vitest';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { told } from '../support/told.ts';

test.each([
  [
    'a: *\n',
    '*',
    '锚点或别名写法不全，应为 `&名称` 或 `*名称`；以 `*`、`&` 开头的文字应加引号',
    'Unexpected `*` or `&`, expected a name after it or quotes around the text',
  ],
  ['&a a: 1\n&b *a : 3\n', '*a', '别名后有标记，应只写 `*名称`', 'Unexpected mark on an alias, expected `*name` alone'],
  [
    'a: *b\n',
    '*b',
    '别名没有对应的锚点，以 `*` 开头的文字应加引号',
    'Unexpected alias without an anchor, expected quotes around text that starts with `*`',
  ],
  [
    'a: &x [*x, *x]\n',
    '*x',
    '别名展开过多，应直接写出内容',
    'Unexpected number of nodes through aliases, expected the content written out',
  ],
  [
    '甲 乙: "\\q"\n',
    '\\',
    '双引号内的 `\\` 后字符不能转义，应改用单引号',
    'Unexpected escape after `\\`, expected single quotes around the text',
  ],
  [
    'a: [\n- b\n]\n',
    '-',
    '缩进与所在层级不一致，应与同级的键左对齐',
    'Unexpected indentation, expected the keys of one level in one column',
  ],
  [
    'a: {\n  - b\n}\n',
    '- b\n',
    '`{ }` 或 `[ ]` 里不能分行列项，应写在一行里用 `, ` 分开',
    'Unexpected block inside `{ }` or `[ ]`, expected entries separated by `, `',
  ],
  [
    'a: [ - b ]\n',
    '- ',
    '`{ }` 或 `[ ]` 里不能分行列项，应写在一行里用 `, ` 分开',
    'Unexpected block inside `{ }` or `[ ]`, expected entries separated by `, `',
  ],
  [
    '[@甲]\n',
    '@',
    '值不能以这个字符开头，应给整个值加引号',
    'Unexpected first character, expected quotes around the whole value',
  ],
  [
    'a: [1 [2]]\n',
    '[',
    '此处缺少标点，应检查引号、括号是否成对，键后是否有半角冒号加空格',
    'Unexpected end of a value, expected matching quotes and brackets, and `: ` after a key',
  ],
  [
    'a: [1] 2\n',
    '2',
    '值后面有多余的字符，应给整个值加引号',
    'Unexpected text after a value, expected quotes around the whole value',
  ],
  ['[&a &b 1]\n', '&b', '一个值有两个锚点，应只留一个', 'Unexpected second anchor, expected one'],
  ['[!a !b 1]\n', '!b', '一个值有两个标签，应只留一个', 'Unexpected second tag, expected one'],
  ['-\ta: 1\n', '\t', '缩进用了制表符，应为空格', 'Unexpected tab in the indentation, expected spaces'],
  [
    '{{a}}: 2\n',
    '{{a}}',
    '键为 `{ }` 或 `[ ]`，应为一个词；以 `{{` 开头的文字应加引号',
    'Unexpected `{ }` or `[ ]` as a key, expected a word, or quotes around text that starts with `{{`',
  ],
  [
    'a: 1\n---\nb: 1\n',
    '---',
    '文件里有几份 YAML 文档，应一个文件一份',
    'Unexpected second YAML document, expected one document a file',
  ],
  [
    'a: 1\n...\nb: 1\n',
    'b',
    '文件里有几份 YAML 文档，应一个文件一份',
    'Unexpected second YAML document, expected one document a file',
  ],
])('%j cannot be read at %j', (text, at, zh, en) => {
  expect(told(parseYaml({ path: 'p', text }).diagnostics)).toEqual([['yaml/syntax', at, zh, en]]);
});

test.each([
  ['a key', `${'甲'.repeat(1100)}: 1\n`, 1100, '键过长，冒号前应不超过 1024 个字符', 'a long key'],
  ['a file', `a: ${'甲'.repeat(2 * 1024 * 1024)}`, 1, '文件超过 2 MB，应拆成几个文件', 'a file'],
  ['nesting', '['.repeat(300), 1, '嵌套超过 100 层，应减少层次', 'nesting'],
  ['nesting line by line', nested(120), 1, '嵌套超过 100 层，应减少层次', 'nesting'],
])('%s beyond what is read is told where it begins to be', (_, text, length, zh) => {
  const [found, ...others] = told(parseYaml({ path: 'p', text }).diagnostics);
  expect(others).toEqual([]);
  expect([found?.[0], found?.[1].length, found?.[2]]).toEqual(['yaml/syntax', length, zh]);
});

test('a text as deep and as long as is read, is read', () => {
  expect(parseYaml({ path: 'p', text: nested(100) }).diagnostics).toEqual([]);
  expect(parseYaml({ path: 'p', text: `a: ${'甲'.repeat(2 * 1024 * 1024 - 3)}` }).diagnostics).toEqual([]);
});

/** Keys in keys, a line each. */
function nested(levels: number): string {
  return Array.from({ length: levels }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
}
