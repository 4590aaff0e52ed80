import { expect, test } from 'vitest';
import { lineOf, linesAfter, linesBefore } from '../../../src/source/slips/line.ts';

const TEXT = '\n\na: 1\n  # 说明\n  - b: 2\r\n\n    c:\n';

test('a line is taken to pieces', () => {
  const at = TEXT.indexOf('- b');
  const { indent, content, key, value, text } = lineOf(TEXT, at + 3);
  expect({ indent, key, text }).toEqual({ indent: 2, key: 'b', text: '  - b: 2' });
  expect([TEXT[content], TEXT[value]]).toEqual(['b', '2']);
});

test('lines that say nothing are passed over, also at the start of the text', () => {
  const at = TEXT.indexOf('- b');
  expect([...linesBefore(TEXT, at)].map(({ text }) => text)).toEqual(['a: 1']);
  expect([...linesAfter(TEXT, at)].map(({ key }) => key)).toEqual(['c']);
  expect([...linesBefore('\n', 0), ...linesBefore('\n', 1), ...linesAfter('\n', 0)]).toEqual([]);
});
