import { expect, test } from 'vitest';
import { compileFolder } from '../support/compile-folder.ts';

const { plans, shared } = await compileFolder('test/fixtures/other-districts');

/** Districts, counties and a banner of other provinces, with organs, words, grids and phases of their own. */
test('no alarm in sound plans of other districts', () => {
  const said = [...shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
  // how lines fall on pages is another matter
  const judged = said.filter(({ rule }) => !rule.startsWith('layout/'));
  expect(judged.map(({ file, rule, message }) => `${file} ${rule} ${message.zh}`)).toEqual([]);
});

test('every one of them makes a document', () => {
  expect(plans.length).toBeGreaterThanOrEqual(11);
  expect(plans.filter(({ manuscript }) => manuscript === undefined).map(({ id }) => id)).toEqual([]);
});
