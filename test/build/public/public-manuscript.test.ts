import { expect, test } from 'vitest';
import { publicManuscript } from '../../../src/build/public/public-manuscript.ts';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { campaign } from '../../support/plans.ts';

const MOBILE = '13912345678';
const plan = campaign();
const plain = plainManuscript(plan.id, `联系人手机 ${MOBILE}`);

test('what tells of a person is hidden in a document everybody may read, and looked for once', () => {
  const shown = publicManuscript(plan, plain);
  expect(shown.title).not.toContain(MOBILE);
  expect(shown.title).toMatch(/^联系人手机 139\*+5678$/);
  expect(publicManuscript(plan, plain)).toBe(shown);
});

test.each<[string, Manuscript]>([
  ['a draft, which its writers have to see as it is,', { ...plain, draft: true }],
  ['a document that is not for everybody', { ...plain, metadata: { ...plain.metadata, disclosureType: '依申请公开' } }],
  ['a document with nothing to hide', { ...plain, title: '标题' }],
])('%s stays as it was', (_, manuscript) => {
  expect(publicManuscript(plan, manuscript)).toBe(manuscript);
});
