import { expect, test } from 'vitest';
import type { CompiledPlan } from '../../../src/build/compiled-plan.ts';
import { loadStages } from '../../../src/build/stages.ts';
import { compareRoots } from '../../../src/build/versions/compare-roots.ts';
import type { Renderer } from '../../../src/renderers/renderer.ts';
import { compileFolder } from '../../support/compile-folder.ts';

const { plans } = await compileFolder('');
const stages = await loadStages();
const ID = 'luquan/2026/joint-02';
const found = plans.find(({ id }) => id === ID);
if (found === undefined) throw new Error(`${ID} is no plan`);
const campaign: CompiledPlan = found;
const renderer: Renderer = {
  ...{ format: 'docx', file: 'x.docx', revision: 1, readsPage: false, appliesTo: () => true },
  render: async () => new Uint8Array(),
};
const error = { rule: 'schema/unknown-key', severity: 'error', message: { zh: '不认识', en: 'unknown' }, file: 'x' } as const;
const broken: CompiledPlan = { ...campaign, plan: undefined, manuscript: undefined, diagnostics: [error] };

const side = (...compiled: readonly CompiledPlan[]) => ({
  compilation: { plans: compiled, shared: [] },
  diagnostics: compiled.flatMap(({ diagnostics }) => diagnostics),
  given: { sources: [], builtIn: [], unreadable: [] },
});
const compare = (
  before: readonly CompiledPlan[],
  after: readonly CompiledPlan[],
  formats: ReadonlySet<'docx' | 'html'> | null = null,
) => compareRoots(side(...before), side(...after), { stages, renderers: [renderer], formats });

test('a plan that says the same is not told of', () => {
  expect(compare([campaign], [campaign])).toMatchObject({ plans: [], unchanged: 1, fresh: [], mended: [] });
});

test('one that comes makes its files and concerns all it names; one that goes leaves them', () => {
  const organs = ['区市场监管局', '区政府办公室', '区公安局'];
  const [added] = compare([], [campaign]).plans;
  expect(added).toMatchObject({ is: 'added', id: ID, made: [`${ID}/x.docx`], gone: [], changes: null, blocked: false });
  expect(organs).toContain(added?.organs[0]);
  const [removed] = compare([campaign], []).plans;
  expect(removed).toMatchObject({ is: 'removed', title: campaign.manuscript?.title, made: [], gone: [`${ID}/x.docx`] });
  expect(removed?.organs).toEqual(added?.organs);
});

test('one that cannot be read any more keeps its files and its title; one that can again makes them', () => {
  expect(compare([campaign], [broken]).plans).toMatchObject([
    { is: 'broken', title: campaign.manuscript?.title, blocked: true, made: [], gone: [] },
  ]);
  expect(compare([broken], [campaign]).plans).toMatchObject([{ is: 'mended', blocked: false, made: [`${ID}/x.docx`] }]);
  expect(compare([broken], [broken]).plans).toEqual([]);
  expect(compare([], [broken]).plans).toMatchObject([{ is: 'added', title: ID, organs: [] }]);
});

test('a document that is made no more is gone; files of formats nobody asked for are not told of', () => {
  const bare = { ...campaign, manuscript: undefined };
  expect(compare([campaign], [bare]).plans).toMatchObject([{ is: 'changed', gone: [`${ID}/x.docx`] }]);
  expect(compare([], [campaign], new Set(['html'])).plans).toMatchObject([{ made: [] }]);
  expect(compare([], [campaign], new Set(['docx'])).plans).toMatchObject([{ made: [`${ID}/x.docx`] }]);
});

test('what is found in one revision alone is new, or mended', () => {
  expect(compare([campaign], [{ ...campaign, diagnostics: [error] }])).toMatchObject({ fresh: [error], mended: [] });
  expect(compare([broken], [campaign]).mended).toEqual([error]);
});
