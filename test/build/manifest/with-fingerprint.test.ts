import { expect, test } from 'vitest';
import { withFingerprint } from '../../../src/build/manifest/with-fingerprint.ts';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';

const plain = plainManuscript('a/2026/x', '甲');
const printOf = (manuscript: Manuscript) => withFingerprint(manuscript).layout.fingerprint;

function saying(text: string, path: string): Manuscript {
  const title = { kind: 'title', text, origin: { path: [path] } } as const;
  return { ...plain, parts: [{ role: 'notice', orientation: 'portrait', blocks: [title] }] };
}

test('the print is twelve signs in groups of four', () => {
  expect(printOf(plain)).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
});

test('the same words give the same print, draft or not, however they are laid out and wherever they were typed', () => {
  const print = printOf(saying('甲', 'title'));
  expect(printOf({ ...saying('甲', 'title'), draft: true })).toBe(print);
  expect(printOf({ ...saying('甲', 'title'), layout: { ...plain.layout, imprintPage: 'even' } })).toBe(print);
  expect(printOf(withFingerprint(saying('甲', 'title')))).toBe(print);
  expect(printOf(saying('甲', 'overrides'))).toBe(print);
});

test('other words give another, and so does another fact about them', () => {
  const print = printOf(saying('甲', 'title'));
  expect(printOf(saying('乙', 'title'))).not.toBe(print);
  expect(printOf({ ...saying('甲', 'title'), metadata: { ...plain.metadata, issued: '2026-07-01' } })).not.toBe(print);
});
