import { expect, test } from 'vitest';
import { sentenceIds } from '../../src/documents/outline.ts';
import { sentenceTexts } from '../../src/documents/sentence-texts.ts';
import { outlineOf } from './outlines.ts';

const OUTLINE = outlineOf({
  notice: { title: '关于印发的通知', text: ['现印发。', '请执行。'] },
  phrases: { sample: { join: '，', parts: [{ text: '抽取三户' }, { text: '不少于两户' }] } },
  sections: [
    { id: 'aims', heading: '工作目标', children: [{ id: 'aims.one', text: '第一项。' }] },
    { id: 'duties', heading: '任务分工', list: [{ id: 'duties.lead', text: '牵头部门负责。' }] },
  ],
  sentences: { 'aims.one': '换了的话。' },
});

test('every sentence a plan may replace says what it replaces', () => {
  expect(Object.fromEntries(sentenceTexts(OUTLINE))).toEqual({
    aims: '工作目标',
    'aims.heading': '工作目标',
    'aims.one': '换了的话。',
    duties: '任务分工',
    'duties.heading': '任务分工',
    'duties.lead': '牵头部门负责。',
    'phrases.sample': '抽取三户，不少于两户',
    'notice.title': '关于印发的通知',
    'notice.text': '现印发。请执行。',
  });
});

test('it knows the ids the checks know', () => {
  expect([...sentenceTexts(OUTLINE).keys()]).toEqual([...sentenceIds(OUTLINE)]);
});
