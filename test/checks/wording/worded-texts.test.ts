import { expect, test } from 'vitest';
import { outlineTexts, wordedTexts } from '../../../src/checks/wording/worded-texts.ts';
import { testSubject } from '../../support/test-subject.ts';

const plan = 'overrides: { results: 结果要公示。 }\nsequence: 3';
const outline = `
id: own
title: 抽查方案
sections:
  - { id: aims, heading: 目标, text: '第{{sequence}}次抽查。' }
  - { id: results, heading: 公示, text: 及时公示。 }`;

test('the sentences of a document are those the plan types, then the headings and paragraphs its outline words', () => {
  const subject = testSubject(plan, { outline });
  expect(wordedTexts(subject).map(({ text }) => text)).toEqual(['结果要公示。', '目标', '第三次抽查。', '公示']);
  expect(wordedTexts(testSubject(plan)).map(({ text }) => text)).toEqual(['结果要公示。']);
});

test('characters of a typed sentence stand where they are typed', () => {
  const [typed] = wordedTexts(testSubject(plan));
  const path = ['overrides', 'results'];
  expect(typed?.place(2, 5)).toEqual({ spot: { on: 'part', path, start: 2, end: 5 }, related: [] });
});

test('a sentence of an outline is told at the fact it states, the outline beside it', () => {
  const { manuscript } = testSubject(plan, { outline });
  const place = manuscript && outlineTexts(manuscript)[1]?.place(0, 2);
  expect(place?.spot).toEqual({ on: 'value', path: ['sequence'] });
  expect(place?.related.map(({ note }) => note)).toEqual([
    { zh: '这句话在文稿提纲里', en: 'the sentence stands in the outline' },
  ]);
});
