import { expect, test } from 'vitest';
import { publicData } from '../../../src/build/public/public-data.ts';
import type { ResultsPlan } from '../../../src/plan/results.ts';
import { publicDocuments } from '../../support/public-documents.ts';

const documents = await publicDocuments('');

function results() {
  for (const { plan, manuscript } of documents) if (plan.kind === 'results') return { plan, manuscript };
  throw new Error('the repository has results');
}

/** The results of the repository with the first object another one, and a word of it in the text. */
function dataWith(entity: Partial<ResultsPlan['entities'][number]>, text: string) {
  const { plan, manuscript } = results();
  const [first, ...others] = plan.entities;
  if (first === undefined) throw new Error('no object');
  const origin = { path: [] };
  const paragraph = { kind: 'paragraph', origin, level: null, number: '', lead: '', text } as const;
  const parts = manuscript.parts.map((part) => ({ ...part, blocks: [...part.blocks, paragraph] }));
  return publicData({ ...plan, entities: [{ ...first, ...entity }, ...others] }, { ...manuscript, parts });
}

test('a natural person is hidden in the rows and in every sentence', () => {
  const data = dataWith(
    { kind: '自然人', name: '诸葛示例', creditCode: '11010519491231002X' },
    '对诸葛示例的检查，电话13800138000。',
  );
  expect(data.inspections?.[0]).toMatchObject({ name: '诸***', creditCode: null });
  expect(data.text).toContain('对诸***的检查，电话138****8000。');
  expect(JSON.stringify(data)).not.toMatch(/诸葛示例|11010519491231002X|13800138000/);
});

test('what is withheld is counted, and not told', () => {
  const data = dataWith({ name: '不公开的公司', withheld: { path: [], basis: '商业秘密' } }, '');
  expect(JSON.stringify(data)).not.toMatch(/不公开的公司|商业秘密/);
  expect([data.inspections?.length, data.resultTotals?.withheld]).toEqual([results().plan.entities.length - 1, 1]);
  expect(data.inspections?.map(({ number }) => number)).toEqual(data.inspections?.map((_, index) => index + 1));
});
