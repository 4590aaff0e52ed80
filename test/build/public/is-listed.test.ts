import { expect, test } from 'vitest';
import { isListed } from '../../../src/build/public/is-listed.ts';
import { pageCard } from '../../../src/build/public/page-card.ts';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { campaign } from '../../support/plans.ts';

const plain = plainManuscript('a/2026/x', '标题');
const disclosed = (disclosureType: Manuscript['metadata']['disclosureType']): Manuscript => ({
  ...plain,
  metadata: { ...plain.metadata, disclosureType },
});
const plan = campaign();
const { path } = plan.disclosure;

test.each([
  ['主动公开', true],
  ['依申请公开', false],
  ['不予公开', false],
] as const)('a document of %s: %s', (type, listed) => {
  const manuscript = disclosed(type);
  expect(isListed({ plan, manuscript })).toBe(listed);
  expect(pageCard({ plan, manuscript }) !== null).toBe(listed);
});

test('a plan without a document is judged by its facts, and without facts stays as it was', () => {
  const hidden = campaign({ disclosure: { ...plan.disclosure, type: '不予公开', path } });
  expect([plan, hidden, undefined].map((each) => isListed({ plan: each, manuscript: undefined }))).toEqual([true, false, true]);
  expect(pageCard({ plan, manuscript: undefined })).toBeNull();
});

test('the card of a document says what it is and what it follows, and none of its words', () => {
  const manuscript = { ...plain, title: '标题', metadata: { ...plain.metadata, number: '甲〔2026〕1号', issuers: ['甲'] } };
  const row = { text: 'a/2026/annual-plan#2', path: ['planRows', 0] };
  const card = pageCard({ plan: campaign({ planRows: [row] }), manuscript });
  expect(card).toEqual({
    ...{ id: plan.id, kind: 'campaign', status: plan.status, supersedes: null },
    ...{ planRows: ['a/2026/annual-plan#2'], campaign: null, results: null },
    manuscript: { title: '标题', metadata: { number: '甲〔2026〕1号', issuers: ['甲'] }, keyFacts: [] },
  });
});
