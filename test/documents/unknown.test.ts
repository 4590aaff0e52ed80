import { expect, test } from 'vitest';
import { malformedReference, unknownForm, unknownReference, unknownSentence, unstatedFact } from '../../src/documents/unknown.ts';

const place = { source: { path: 'plans/a/2026/x.yaml', text: '根据{{bases}}' }, range: { start: 2, end: 11 } };
const KNOWN = ['basis', 'lead', 'department.name', 'department.items', 'phase.name', 'sampling.ratio'];

test('each is an error of its file, at its place', () => {
  const [first, ...others] = [
    unknownReference('x', place, []),
    malformedReference('{{', place),
    unstatedFact('basis', place, []),
  ];
  for (const each of [first, ...others]) {
    expect(each).toMatchObject({ rule: 'outline/unknown-reference', severity: 'error', file: 'plans/a/2026/x.yaml', place });
  }
  expect(unknownSentence('x', place, [])).toMatchObject({ rule: 'outline/unknown-sentence', severity: 'error', place });
  expect(unknownForm('x', place, [])).toMatchObject({ rule: 'names/unknown', severity: 'error', place });
});

test.each([
  [
    'a reference',
    unknownReference('bases', place, KNOWN),
    '未知的引用 `bases`，应为已有的名称',
    'Unexpected reference `bases`, expected a name that exists',
  ],
  [
    'a sentence',
    unknownSentence('scope', place, KNOWN),
    '提纲没有句子 `scope`，应为提纲中的编号',
    'Unexpected sentence id `scope`, expected one of the outline',
  ],
  [
    'braces',
    malformedReference('{{#if\n x}}', place),
    '`{{#if x}}` 不是引用，应为 `{{名称}}`，名称用字母、数字和点',
    'Unexpected `{{#if x}}`, expected `{{name}}` of letters, digits and dots',
  ],
  [
    'a gap',
    unstatedFact('lead', place, []),
    '方案没有写明 `lead`，而句子要用它',
    'Unexpected gap `lead`, expected a value: a sentence prints it',
  ],
  [
    'a form',
    unknownForm('table-9', place, ['statistics-10', 'pre-notice']),
    '未知的表式 `table-9`，应为 `statistics-10`、`pre-notice` 之一',
    'Unexpected form `table-9`, expected one of `statistics-10` and `pre-notice`',
  ],
])('%s is said in a sentence', (_, { message }, zh, en) => {
  expect(message).toEqual({ zh, en });
});

test.each([
  ['bases', 'basis'],
  ['department', 'department.name'],
  ['items', 'department.items'],
  ['ratio', 'sampling.ratio'],
  ['name', undefined],
  ['nothing.like.it', undefined],
  ['basis'.repeat(20), undefined],
])('where %s is unknown, %s may be meant', (name, meant) => {
  expect(unknownReference(name, place, KNOWN).hint?.zh).toBe(meant && `是不是 \`${meant}\`？`);
});

test('a long name is printed shortened, by signs and not by halves of them', () => {
  const { message } = unknownReference('𠮷'.repeat(50), place, []);
  expect(message.zh).toBe(`未知的引用 \`${'𠮷'.repeat(40)}…\`，应为已有的名称`);
});
