import { expect, test } from 'vitest';
import type { CompiledPlan } from '../../src/build/compiled-plan.ts';
import { type JobOptions, jobManuscript, planJobs } from '../../src/build/jobs.ts';
import { planAnswer } from '../../src/build/kept/plan-answer.ts';
import { linkPages } from '../../src/build/public/link-pages.ts';
import { isPublic } from '../../src/renderers/html/is-public.ts';
import type { Renderer } from '../../src/renderers/renderer.ts';
import { compileFolder } from '../support/compile-folder.ts';

const { plans } = await compileFolder('');
const renderer = (format: Renderer['format'], readsPage: boolean): Renderer => ({
  format,
  file: `x.${format}`,
  revision: 1,
  readsPage,
  appliesTo: isPublic,
  render: async () => new Uint8Array(),
});
const renderers = [renderer('html', true), renderer('docx', false)];
const campaign = plans.filter(({ id }) => id === 'luquan/2026/joint-02');
const answers = (compiled: readonly CompiledPlan[]) => compiled.map((plan) => planAnswer(plan, renderers));
/** The jobs of plans, with what each is made from. */
const jobs = (compiled: readonly CompiledPlan[], options: JobOptions) =>
  planJobs(answers(compiled), renderers, options).map((job) => {
    const of = compiled.find(({ id }) => id === job.plan);
    if (of?.manuscript === undefined) throw new Error('a job is of a plan');
    return { ...job, manuscript: jobManuscript(job, of.plan, of.manuscript) };
  });

test('only a renderer that reads the page is given it, with what others have to do with the document', () => {
  const [page, document] = jobs(campaign, { formats: null, draft: false, ties: linkPages(answers(plans)) });
  expect(page?.manuscript.page?.links).toHaveLength(3);
  expect(page?.inputs).toContain('plans/luquan/2026/joint-02-results.yaml');
  expect(document?.manuscript.page).toBeUndefined();
  expect(document?.inputs).not.toContain('plans/luquan/2026/joint-02-results.yaml');
});

test('every format of a public document hides what tells of a person; a draft shows its writers all', () => {
  const [first] = campaign;
  const note = { kind: 'note', text: '手机13800138000，邮箱 li@example.com', origin: { path: [] } } as const;
  const telling = campaign.map((each) => ({
    ...each,
    manuscript: each.manuscript && {
      ...each.manuscript,
      parts: [{ role: 'notice', orientation: 'portrait', blocks: [note] } as const],
    },
  }));
  const texts = (draft: boolean) =>
    jobs(
      telling.map((each) => ({ ...each, manuscript: each.manuscript && { ...each.manuscript, draft } })),
      { formats: null, draft },
    ).map(({ manuscript }) => JSON.stringify(manuscript.parts).match(/手机[^"]*/)?.[0]);
  expect(first).toBeDefined();
  expect(texts(false)).toEqual(['手机138****8000，邮箱 l***@example.com', '手机138****8000，邮箱 l***@example.com']);
  expect(texts(true)).toEqual([note.text, note.text]);
});

test('plans with errors and formats nobody asked for have no jobs', () => {
  const error = { rule: 'x', severity: 'error', message: { zh: '', en: '' }, file: '' } as const;
  const faulty = campaign.map((each) => ({ ...each, diagnostics: [error] }));
  expect(jobs(faulty, { formats: null, draft: false })).toEqual([]);
  expect(jobs(faulty, { formats: new Set(['docx']), draft: true }).map(({ file }) => file)).toEqual([
    'luquan/2026/joint-02/x.docx',
  ]);
});

test('what a job is made from differs in its digest, the links of a page included', () => {
  const contents = (ties: boolean, compiled = campaign) =>
    jobs(compiled, { formats: null, draft: false, ...(ties && { ties: linkPages(answers(plans)) }) }).map(
      ({ content }) => content,
    );
  const [page, document] = contents(true);
  const [untied, same] = contents(false);
  expect(untied).not.toBe(page);
  expect(same).toBe(document);
  const retitled = campaign.map((each) => ({ ...each, manuscript: each.manuscript && { ...each.manuscript, title: '又一题' } }));
  expect(contents(false, retitled)).not.toContain(untied);
  expect(contents(false, retitled)).not.toContain(document);
});
