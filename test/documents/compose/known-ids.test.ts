import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { asIssued, campaign, overridesOf, section, workPlan } from '../../support/plans.ts';
import { outlineOf } from '../outlines.ts';

const outline = outlineOf({
  title: '方案',
  notice: { title: '通知', text: '印发。' },
  phrases: { campaign: '抽查' },
  sections: [
    { id: 'a', heading: 'A', text: '甲。' },
    { id: 'b', text: '乙。' },
    { id: 'own', insert: 'sections' },
  ],
});
const said = (plan: Plan) =>
  composeDocument(plan, outline, { draft: false }).diagnostics.map(({ message, hint }) => `${message.zh}；${hint?.zh ?? ''}`);

test('a plan may replace every sentence, heading and phrase of the outline, and the notice', () => {
  const texts = Object.fromEntries(
    ['a', 'a.heading', 'b', 'phrases.campaign', 'notice.title', 'notice.text'].map((id) => [id, '换。']),
  );
  expect(said(campaign({ overrides: overridesOf(texts), notice: true }))).toEqual([]);
});

test.each([
  ['b.heading', '提纲没有句子 `b.heading`，应为提纲中的编号；是不是 `a.heading`？'],
  ['campaign', '提纲没有句子 `campaign`，应为提纲中的编号；是不是 `phrases.campaign`？'],
  ['level1', '提纲没有句子 `level1`，应为提纲中的编号；'],
])('%s is no sentence', (id, message) => {
  expect(said(campaign({ overrides: overridesOf({ [id]: '换。' }) }))).toEqual([message]);
});

test('numbers are those of levels, of sentences, and of the sections a plan prints of its own', () => {
  const numbers = (...ids: readonly string[]) => asIssued({ numbers: new Map(ids.map((id) => [id, '1.'])), signature: '某局' });
  expect(said(campaign({ asIssued: numbers('level1', 'level4', 'a', 'b') }))).toEqual([]);
  expect(said(campaign({ asIssued: numbers('level5') }))).toEqual(['提纲没有句子 `level5`，应为提纲中的编号；是不是 `level1`？']);
  const inner = section(['sections', 0, 'children', 0], { id: 'inner', text: ['一。'] });
  const sections = [section(['sections', 0], { id: 'outer', heading: '外', children: [inner] })];
  expect(said(workPlan({ sections, asIssued: numbers('outer', 'inner') }))).toEqual([]);
});
