import { expect, test } from 'vitest';
import { readWordFile } from '../../../src/inspect/document/read-word-file.ts';
import { shapeVerdicts } from '../../../src/inspect/measure/title-shape.ts';
import { p, wordDocument } from '../../support/word-document.ts';

/** 156 mm, the width of the text of GB/T 9704. */
const WIDTH = 8845;

function told(...lines: readonly string[]): string {
  const file = readWordFile(wordDocument({ body: lines.map((line) => p('', line)).join('') }));
  if ('advice' in file) throw new Error(file.text.en);
  const title = file.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, look: { ...run.look, size: 44 } })),
  }));
  const [verdict] = shapeVerdicts(title, WIDTH);
  return verdict === undefined ? 'nothing' : JSON.stringify(verdict);
}

test('a title of one line, a trapezium and a diamond are as asked', () => {
  expect(told('关于开展联合抽查的通知')).toContain('1 行');
  expect(told('某市某区市场监督管理局等部门关于', '开展联合抽查的通知')).toContain('2 行');
  expect(told('某市某区人民政府', '关于印发双随机公开监管工作', '实施方案的通知')).toContain('3 行');
});

test.each([
  ['a rectangle', ['关于开展某行业某领域联合', '随机抽查检查工作实施方案'], '长方形'],
  ['an hourglass', ['某市某区市场监督管理局', '关于开展', '联合抽查工作实施方案的'], '沙漏形'],
  ['a lone tail', ['某市某区市场监督管理局关于联合抽查', '的方案'], '断得不好'],
  ['a tail of three', ['某市某区市场监督管理局关于联合抽查', '通知书'], '末行只有'],
  ['a mark at the beginning of a line', ['某市某区关于开展“双随机', '”联合抽查'], '断得不好'],
  ['a mark at the end of a line', ['某市某区关于开展《', '双随机方案》的抽查'], '断得不好'],
])('%s is told', (_, lines, words) => {
  expect(told(...lines)).toContain(words);
});

test('where a line finds no room, only a printed page tells', () => {
  expect(told('某市某区市场监督管理局等二十三个部门关于开展联合抽查工作的实施方案的通知')).toContain('排不下');
});

test('without a title there is nothing to judge', () => {
  expect(shapeVerdicts([], WIDTH)).toEqual([]);
});
