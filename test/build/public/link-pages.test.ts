import { expect, test } from 'vitest';
import { planAnswer } from '../../../src/build/kept/plan-answer.ts';
import { linkPages } from '../../../src/build/public/link-pages.ts';
import { compileFolder } from '../../support/compile-folder.ts';

const { plans: compiled } = await compileFolder('');
const { plans: others } = await compileFolder('test/fixtures/other-districts');
const answers = (from: typeof compiled) => from.map((plan) => planAnswer(plan, []));
const plans = answers(compiled);
const told = (ties: ReturnType<typeof linkPages>, id: string) =>
  ties(id).links.map((link) => [link.relation, link.id, link.note].join(' ').trim());

test('annual plan, campaign, results and follow-up lead to one another', () => {
  const ties = linkPages(plans);
  expect(told(ties, 'luquan/2026/joint-02')).toEqual([
    'annual-plan luquan/2026/annual-plan 第2项',
    'results luquan/2026/joint-02-results',
    'disposals luquan/2026/joint-02-disposals',
  ]);
  expect(told(ties, 'luquan/2026/annual-plan')).toEqual(['campaign luquan/2026/joint-02 第2项']);
  expect(told(ties, 'luquan/2026/joint-02-results')).toEqual([
    'campaign luquan/2026/joint-02',
    'disposals luquan/2026/joint-02-disposals',
  ]);
  expect(told(ties, 'luquan/2026/joint-02-disposals')).toEqual([
    'campaign luquan/2026/joint-02',
    'results luquan/2026/joint-02-results',
  ]);
  expect(ties('luquan/2026/joint-02-results').inputs).toEqual([
    'plans/luquan/2026/joint-02-disposals.yaml',
    'plans/luquan/2026/joint-02.yaml',
  ]);
});

test('versions lead to one another, and the later one tells what changed', () => {
  const ties = linkPages(answers(others));
  expect(told(ties, 'jinwan/2026/restaurants-v1')).toContain('successor jinwan/2026/restaurants');
  expect(told(ties, 'jinwan/2026/restaurants')).toContain('predecessor jinwan/2026/restaurants-v1');
  expect(ties('jinwan/2026/restaurants').revision?.changes.length).toBeGreaterThan(0);
  expect(ties('jinwan/2026/restaurants-v1').revision).toBeNull();
});

test('no page tells of a document that is not public, or has errors', () => {
  const hidden = compiled.map((each) =>
    each.id === 'luquan/2026/joint-02-results' && each.manuscript
      ? { ...each, manuscript: { ...each.manuscript, metadata: { ...each.manuscript.metadata, disclosureType: '不予公开' } } }
      : each,
  );
  expect(told(linkPages(answers(hidden)), 'luquan/2026/joint-02')).toEqual(['annual-plan luquan/2026/annual-plan 第2项']);
  const error = { rule: 'x', severity: 'error', message: { zh: '', en: '' }, file: '' } as const;
  const faulty = plans.map((each) => (each.id === 'luquan/2026/annual-plan' ? { ...each, diagnostics: [error] } : each));
  expect(told(linkPages(faulty), 'luquan/2026/joint-02')[0]).toBe('results luquan/2026/joint-02-results');
});

test('a plan nobody has ties no knots', () => {
  expect(linkPages([])('a/2026/x')).toEqual({ links: [], revision: null, inputs: [] });
});

test('a document that was withdrawn is told so; a draft of a new version does not replace the old one', () => {
  const altered = (id: string, change: object) =>
    answers(others).map((each) => (each.id === id && each.card ? { ...each, card: { ...each.card, ...change } } : each));
  const withdrawn = linkPages(
    plans.map((each) =>
      each.id === 'luquan/2026/joint-02' && each.card ? { ...each, card: { ...each.card, status: '废止' } } : each,
    ),
  );
  expect(told(withdrawn, 'luquan/2026/annual-plan')).toEqual(['campaign luquan/2026/joint-02 第2项，已废止']);
  const drafted = linkPages(altered('jinwan/2026/restaurants', { status: '草稿' }));
  expect(told(drafted, 'jinwan/2026/restaurants-v1').join()).not.toContain('successor');
});

test('a campaign that names the plan of the year and no row of it is tied without a number', () => {
  const rowless = plans.map((each) =>
    each.id === 'luquan/2026/joint-02' && each.card
      ? { ...each, card: { ...each.card, planRows: ['luquan/2026/annual-plan'] } }
      : each,
  );
  expect(told(linkPages(rowless), 'luquan/2026/joint-02')[0]).toBe('annual-plan luquan/2026/annual-plan');
});
