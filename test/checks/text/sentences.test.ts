import { expect, test } from 'vitest';
import { type Sentence, sentencesOf, together } from '../../../src/checks/text/sentences.ts';
import { testSubject } from '../../support/test-subject.ts';

const outline = `
id: own
title: 方案
sections:
  - { id: body, heading: 要求, text: '按{{year}}年要求，{{note}}，一律照办。' }
  - { id: results, heading: 公示, text: 及时公示。 }`;

function sentences(plan: string, scene: Parameters<typeof testSubject>[1] = {}): readonly Sentence[] {
  return sentencesOf(testSubject(plan, scene));
}

test('what the plan types is read first, then what its outline words around it', () => {
  const all = sentences('overrides: { results: 结果要公示。 }', { outline: outline.replace('{{note}}', '按时') });
  expect(all.map(({ text, isTyped, path }) => ({ text, isTyped, path }))).toEqual([
    { text: '结果要公示。', isTyped: true, path: 'overrides.results' },
    { text: '要求', isTyped: false, path: '' },
    { text: '按2026年要求，按时，一律照办。', isTyped: false, path: '' },
    { text: '公示', isTyped: false, path: '' },
  ]);
});

test('a reference, and words of the plan that an outline prints, are blanked out where they stand', () => {
  expect(sentences("overrides: { results: '共{{year}}户。' }").map(({ text }) => text)).toEqual(['共〓〓〓〓〓〓〓〓户。']);
  const printed = sentences('title: 甲区抽查方案。', { outline: outline.replace('{{note}}', '见甲区抽查方案') });
  expect(printed.map(({ text }) => text)).toContain('按2026年要求，见〓〓〓〓〓〓，一律照办。');
});

test('a text of one character blanks out nothing', () => {
  const printed = sentences('overrides: { results: 按。 }', { outline: outline.replace('{{note}}', '按时') });
  expect(printed.map(({ text }) => text)).toContain('按2026年要求，按时，一律照办。');
});

test('what is kept as it was printed is read by other rules', () => {
  expect(sentences('asIssued: { imprint: 示例市甲区市场监督管理局 2026年5月6日印发 }')).toEqual([]);
});

test('words of a sentence are told with their place, and what to type instead', () => {
  const [sentence] = sentences('overrides: { results: 结果要公示。 }');
  const path = ['overrides', 'results'];
  expect(sentence?.mention(0, 2)).toEqual({ text: '结果', spot: { on: 'part', path, start: 0, end: 2 }, related: [] });
  expect(sentence?.mention(3, 5, '公开')?.correction).toEqual({ of: '公示', by: '公开' });
});

test('words of an outline are told at the fact they state, and cannot be replaced', () => {
  const [, sentence] = sentences('sequence: 3', { outline: outline.replace('{{note}}', '按时') });
  const mention = sentence?.mention(1, 5, '2027');
  expect(mention).toMatchObject({ text: '2026', spot: { on: 'value', path: ['year'] } });
  expect(mention?.related.map(({ note }) => note.en)).toEqual(['the sentence stands in the outline']);
  expect(mention).not.toHaveProperty('correction');
});

test('mentions told together stand at the first, the others beside it with their corrections', () => {
  const [sentence] = sentences('overrides: { results: 结果要公示。 }');
  const [first, second] = [sentence?.mention(0, 1, '甲'), sentence?.mention(1, 2)];
  if (first === undefined || second === undefined) throw new Error('no sentence');
  const note = { zh: '这里也是', en: 'here too' };
  expect(together([first, second, first])).toMatchObject({
    spot: first.spot,
    correction: { of: '结', by: '甲' },
    related: [
      { spot: second.spot, note },
      { spot: first.spot, note, correction: { of: '结', by: '甲' } },
    ],
  });
});
