import { expect, test } from 'vitest';
import type { CompiledPlan } from '../../../src/build/compiled-plan.ts';
import { partsOf, planAnswer } from '../../../src/build/kept/plan-answer.ts';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import type { Renderer } from '../../../src/renderers/renderer.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { campaign } from '../../support/plans.ts';

const plan = campaign();
const manuscript = plainManuscript(plan.id, '标题');
const compiled = (given: Partial<CompiledPlan> = {}): CompiledPlan => ({
  ...{ id: plan.id, file: 'plans/x.yaml', plan, manuscript, diagnostics: [], inputs: ['plans/x.yaml'] },
  ...given,
});
const renderer = (format: Renderer['format'], applies: boolean): Renderer => ({
  ...{ format, file: `x.${format}`, revision: 1, appliesTo: () => applies, render: async () => new Uint8Array() },
});
const renderers = [renderer('docx', true), renderer('xlsx', false)];

test('an answer is plain data: whether there are facts and a document, and neither of them', () => {
  const answer = planAnswer(compiled(), renderers);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(answer).toMatchObject({ id: plan.id, plan: {}, manuscript: {}, title: '标题', draft: false, listed: true });
  expect(answer.formats).toEqual({ docx: true, xlsx: false });
  expect(answer.prints).toEqual({ document: expect.stringMatching(/^[0-9a-f]{64}$/), page: null });
});

test('a plan without a document has no files', () => {
  expect(planAnswer(compiled({ manuscript: undefined }), renderers)).toMatchObject({
    ...{ plan: {}, manuscript: undefined, title: null, draft: false, prints: null, formats: {}, card: null },
  });
  expect(planAnswer(compiled({ plan: undefined, manuscript: undefined }), renderers)).toMatchObject({ plan: undefined });
});

test('a word more makes another print, and equal documents have one', () => {
  const print = (document: Manuscript) => planAnswer(compiled({ manuscript: document }), renderers).prints?.document;
  expect(print({ ...manuscript })).toBe(print(manuscript));
  expect(print({ ...manuscript, title: '标题。' })).not.toBe(print(manuscript));
  expect(print({ ...manuscript, draft: true })).not.toBe(print(manuscript));
});

test('a document without facts stays as it is', () => {
  expect(partsOf(undefined, manuscript)).toEqual({ document: manuscript, page: undefined });
});
