import { expect, test } from 'vitest';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { isPublic } from '../../../src/renderers/html/is-public.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const base = everyBlock();
const [notice, ...others] = base.parts;
const disclosed = (disclosureType: string | null): Manuscript => ({ ...base, metadata: { ...base.metadata, disclosureType } });
const marked = (manuscript: Manuscript, secrecy: string | null): Manuscript => {
  const marks = { kind: 'file-marks', origin: { path: [] }, copyNumber: '000001', secrecy, urgency: '特急' } as const;
  return { ...manuscript, parts: notice ? [{ ...notice, blocks: [marks, ...notice.blocks] }, ...others] : [] };
};

test.each<readonly [what: string, manuscript: Manuscript, isForAll: boolean]>([
  ['one for everybody', disclosed('主动公开'), true],
  ['one on request', disclosed('依申请公开'), false],
  ['one that is withheld', disclosed('不予公开'), false],
  ['one that says nothing', disclosed(null), false],
  ['a draft that says nothing', { ...disclosed(null), draft: true }, true],
  ['one that is urgent', marked(disclosed('主动公开'), null), true],
  ['one with a secrecy', marked(disclosed('主动公开'), '机密★1年'), false],
  ['a draft with a secrecy', { ...marked(disclosed('主动公开'), '秘密'), draft: true }, false],
])('a page is made of what everybody may see: %s', (_, manuscript, isForAll) => {
  expect(isPublic(manuscript)).toBe(isForAll);
});
