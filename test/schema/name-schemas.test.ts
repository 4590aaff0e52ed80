import { expect, test } from 'vitest';
import { nameProperties, nameSchema } from '../../src/schema/name-schemas.ts';
import type { NameEntry } from '../../src/schema/name-sets.ts';

const BUREAU: NameEntry = {
  offered: [
    { text: '区监管局', note: '某区监督管理局' },
    { text: 'market', note: '某区监督管理局' },
  ],
  accepted: ['区（旧）局'],
};
const OTHER: NameEntry = { offered: [{ text: '区监管局', note: '另一区监督管理局' }], accepted: [] };

test('a name several bear says all it means', () => {
  const { defaultSnippets } = nameSchema({ title: '机关', entries: [BUREAU, OTHER] }, true);
  expect(defaultSnippets?.[0]).toEqual({
    label: '区监管局',
    description: '某区监督管理局；另一区监督管理局',
    body: '区监管局',
    sortText: '0 区监管局',
  });
});

test('the better name of an entry comes first', () => {
  const { defaultSnippets } = nameSchema({ title: '机关', entries: [BUREAU] }, true);
  expect(defaultSnippets?.map(({ sortText }) => sortText)).toEqual(['0 区监管局', '1 market']);
});

test('signs in names are no pattern', () => {
  const { pattern = '' } = nameSchema({ title: '机关', entries: [BUREAU] }, true);
  expect(new RegExp(pattern, 'u').test('区（旧）局')).toBe(true);
  const odd = nameSchema({ title: '事项', entries: [{ offered: [{ text: '单位/个人 (a.b)', note: '' }], accepted: [] }] }, true);
  expect(new RegExp(odd.pattern ?? '', 'u').test('单位/个人 (a.b)')).toBe(true);
  expect(new RegExp(odd.pattern ?? '', 'u').test('单位/个人 (axb)')).toBe(false);
});

test('an open set offers and refuses nothing', () => {
  expect(nameSchema({ title: '行业', entries: [BUREAU] }, false).pattern).toBeUndefined();
});

test('a large set is offered, but not explained in hover', () => {
  const many = Array.from(
    { length: 101 },
    (_, index): NameEntry => ({ offered: [{ text: `n${index}`, note: '' }], accepted: [] }),
  );
  expect(nameSchema({ title: '事项', entries: many }, true).if).toBeUndefined();
  expect(nameSchema({ title: '事项', entries: many.slice(1) }, true).if).toBeDefined();
});

test('names as keys carry what they mean', () => {
  expect(nameProperties({ title: '句子', entries: [OTHER] }, { type: 'string', markdownDescription: '**句子**' })).toEqual({
    区监管局: { type: 'string', markdownDescription: '另一区监督管理局' },
  });
});
