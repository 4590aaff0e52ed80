import { expect, test } from 'vitest';
import type { FormRow } from '../../../src/documents/manuscript.ts';
import type { FlowTable } from '../../../src/renderers/docx/flow.ts';
import { form } from '../../../src/renderers/docx/form.ts';

const WIDTH = 8844;

function set(...rows: readonly FormRow[]): FlowTable | undefined {
  return form({ kind: 'form', origin: { path: [] }, caption: '检查情况登记表', rows }, WIDTH)[0];
}

/** Rows as their cells: `width×columns` and the lines of each. */
function told(table: FlowTable | undefined): readonly (readonly string[])[] {
  const lines = (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ width, columns = 1, paragraphs }) => {
      const texts = paragraphs.map(({ content = [] }) => content.map((inline) => ('text' in inline ? inline.text : '')).join(''));
      return `${width}×${columns} ${texts.join('/')}`;
    }),
  );
  return lines;
}

const ask = (label: string, choices: readonly string[] = [], text = ''): FormRow => ({ label, choices, text });

test('a question stands beside room for its answer, as high as a line of handwriting asks', () => {
  const table = set(ask('企业名称'));
  expect(told(table)).toEqual([['2476×1 企业名称', '6368×1 ']]);
  expect(table?.rows[0]?.height).toEqual({ twips: 680, isExact: false });
  expect(table?.rules).toEqual({ outer: 4, inner: 4, sides: true });
});

test.each<[string, FormRow, string]>([
  ['a box before each choice, on one line where they fit', ask('结果', ['合格', '不合格']), '□合格　□不合格'],
  [
    'a line each where they do not',
    ask('结果', ['未发现问题', '责令改正', '通过登记的住所无法联系']),
    '□未发现问题/□责令改正/□通过登记的住所无法联系',
  ],
  ['text below the choices', ask('措施', ['已立案'], '其他：'), '□已立案/其他：'],
  ['text in its lines, none of them empty', ask('说明', [], '一、登记\n\n二、公示'), '一、登记/二、公示'],
])('%s', (_, row, answer) => {
  expect(told(set(row))[0]?.[1]).toBe(`6368×1 ${answer}`);
});

test('two questions beside one another make four columns at 5号, over three of which an answer alone reaches', () => {
  const table = set({ ...ask('名称'), beside: ask('统一社会信用代码') }, ask('住所', [], '清河市'));
  expect(told(table)).toEqual([
    ['1857×1 名称', '2919×1 ', '1592×1 统一社会信用代码', '2476×1 '],
    ['1857×1 住所', '6987×3 清河市'],
  ]);
  expect(table?.widths.reduce((sum, width) => sum + width)).toBe(WIDTH);
  expect(
    new Set(table?.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ style }) => style)))),
  ).toEqual(new Set(['SmallCell']));
});

test('a label has its lines, and answers begin at the left', () => {
  const [row] = set(ask('法定代表人\n（负责人）', [], '张三'))?.rows ?? [];
  expect(row?.cells.map(({ paragraphs }) => paragraphs.map(({ align }) => align))).toEqual([[undefined, undefined], ['left']]);
});

test('a form without questions is no table', () => {
  expect(set()).toBeUndefined();
});
