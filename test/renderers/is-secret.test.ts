import { expect, test } from 'vitest';
import type { FileMarks, Manuscript } from '../../src/documents/manuscript.ts';
import { isPublic } from '../../src/renderers/html/is-public.ts';
import { isSecret } from '../../src/renderers/is-secret.ts';
import { plainManuscript } from '../support/plain-manuscript.ts';

function marked(marks: Partial<FileMarks>): Manuscript {
  const plain = plainManuscript('a/2026/x', '甲');
  const block: FileMarks = {
    kind: 'file-marks',
    copyNumber: null,
    secrecy: null,
    urgency: null,
    origin: { path: [] },
    ...marks,
  };
  const metadata = { ...plain.metadata, disclosureType: '主动公开' };
  return { ...plain, metadata, parts: [{ role: 'notice', orientation: 'portrait', blocks: [block] }] };
}

test('a 密级 makes a document secret, other marks do not', () => {
  expect(isSecret(marked({ secrecy: '秘密' }))).toBe(true);
  expect(isSecret(marked({ copyNumber: '000001', urgency: '特急' }))).toBe(false);
  expect(isSecret(plainManuscript('a/2026/x', '甲'))).toBe(false);
});

test('no page is made of a secret document, whatever type it states, nor of its draft', () => {
  expect(isPublic(marked({}))).toBe(true);
  expect(isPublic(marked({ secrecy: '机密★1年' }))).toBe(false);
  expect(isPublic({ ...marked({ secrecy: '机密★1年' }), draft: true })).toBe(false);
});
