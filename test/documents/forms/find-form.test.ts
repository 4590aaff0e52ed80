import { expect, test } from 'vitest';
import { findForm, standardForms } from '../../../src/documents/forms/find-form.ts';

test('every root has two statistics forms, worded by the outline, and the notice, with a title of its own', () => {
  expect([...standardForms]).toEqual([
    ['statistics-10', null],
    ['statistics-11', null],
    ['pre-notice', '现场检查预先通知单'],
  ]);
  for (const [id, title] of standardForms) expect(findForm(id, undefined)).toMatchObject({ id, title });
  expect(findForm('statistics-9', undefined)).toBeUndefined();
});

test.each([
  [9, 'portrait'],
  [10, 'landscape'],
] as const)('a form of a bureau of %i columns is set %s, also under the name of ours', (count, orientation) => {
  const columns = Array.from({ length: count }, (_, index) => ({
    key: `c${index}`,
    counts: null,
    label: `第${index}列`,
    group: null,
    share: 1,
    prompt: null,
  }));
  expect(findForm('pre-notice', { id: 'pre-notice', columns })).toMatchObject({ title: null, orientation });
});
