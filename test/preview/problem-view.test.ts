import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { problemView } from '../../src/preview/problem-view.ts';

const PATH = 'plans/甲/2026/x y.yaml';
const root = 'C:\\档案\\甲\\';

function viewOf(text: string, start: number, end: number) {
  const diagnostic: Diagnostic = {
    rule: 'dates/x',
    severity: 'warning',
    message: { zh: '有误', en: 'Wrong' },
    file: PATH,
    place: { source: { path: PATH, text }, range: { start, end } },
  };
  return problemView(diagnostic, { language: 'zh', root });
}

const lineOf = (text: string, start: number, end: number) => {
  const { label, before, marked, after } = viewOf(text, start, end).place;
  return [label.replace(PATH, ''), before, marked, after];
};

test.each([
  ['the middle of a line', 'kind: campaign\nissued: 2026-07-01 # 甲\n', 23, 33, [':2:9', 'issued: ', '2026-07-01', ' # 甲']],
  ['the first sign of all', 'kind: campaign\n', 0, 4, [':1:1', '', 'kind', ': campaign']],
  ['more than a line: the rest of its first', 'kind: campaign\nissued: x\n', 6, 24, [':1:7', 'kind: ', 'campaign', '']],
  ['nothing, at the end', 'kind: campaign', 14, 14, [':1:15', 'kind: campaign', '', '']],
  ['a line that is set in', '  issued: x', 10, 11, [':1:11', 'issued: ', 'x', '']],
  ['a line of Windows', 'kind: campaign\r\nissued: x\r\n', 16, 22, [':2:1', '', 'issued', ': x']],
])('what is meant is cut out of its line: %s', (_, text, start, end, expected) => {
  expect(lineOf(text, start, end)).toEqual(expected);
});

test('of a long line so much is shown as a page can', () => {
  const [, before, marked, after] = lineOf(`${'甲'.repeat(300)}${'乙'.repeat(300)}${'丙'.repeat(300)}`, 300, 600);
  expect([before?.length, marked?.length, after?.length]).toEqual([160, 160, 160]);
});

test('the editor is opened at the file, whatever its name', () => {
  expect(viewOf('kind: x', 6, 7).place.link).toBe(
    'vscode://file/C%3A/%E6%A1%A3%E6%A1%88/%E7%94%B2/plans/%E7%94%B2/2026/x%20y.yaml:1:7',
  );
});

test('what has no place is told by its file, and without advice there is none', () => {
  const view = problemView(
    { rule: 'config/x', severity: 'error', message: { zh: '有误', en: 'Wrong' }, file: 'banwen.config.yaml' },
    { language: 'en', root: '/root' },
  );
  expect(view).toEqual({
    rule: 'config/x',
    severity: 'error',
    message: 'Wrong',
    hint: '',
    place: { label: 'banwen.config.yaml', link: 'vscode://file/root/banwen.config.yaml', before: '', marked: '', after: '' },
    related: [],
  });
});

test('places that belong to it are told in the same way, each with its words', () => {
  const source = { path: 'plans/profiles/a.yaml', text: 'year: 2026' };
  const message = { zh: '规则在此', en: 'The rule is here' };
  const { related } = problemView(
    { rule: 'x', severity: 'error', message, file: PATH, related: [{ source, range: { start: 6, end: 10 }, message }] },
    { language: 'zh', root: '/root' },
  );
  expect(related).toMatchObject([{ label: 'plans/profiles/a.yaml:1:7', before: 'year: ', marked: '2026', message: '规则在此' }]);
});
