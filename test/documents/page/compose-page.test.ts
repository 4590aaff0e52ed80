import { expect, test } from 'vitest';
import { compileFolder } from '../../support/compile-folder.ts';

const { plans } = await compileFolder('test/fixtures/other-districts');
const pageOf = (id: string) => plans.find((each) => each.id === id)?.manuscript?.page;

test('a changed version is told by its number; what others have to do with a document is left to the build', () => {
  expect(pageOf('jinwan/2026/restaurants')).toMatchObject({ isRevision: true, version: 2, links: [], revision: null });
  expect(pageOf('jinwan/2026/restaurants-v1')).toMatchObject({ isRevision: false });
});
