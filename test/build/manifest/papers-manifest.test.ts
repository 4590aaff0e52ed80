import { expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { papersSeal, parsePapers } from '../../../src/build/manifest/papers-manifest.ts';

/** A list of papers as it is written: sealed by the digest of all that stands before the seal. */
function sealed(value: unknown): string {
  const body = JSON.stringify(value, null, 2).replace(/\n\}$/, '');
  return `${body}${papersSeal(digest(body))}`;
}

const paper = { path: 'a/forms/甲/1.docx', bytes: 3, sha256: 'aa' };
const volume = { path: 'a/forms/甲.pdf', bytes: 9, sha256: 'bb' };
const list = { program: 'banwen/1', campaign: 'a', papers: [{ object: '示例甲诊所', files: [paper] }], volumes: [volume] };

test('the papers of a campaign and their volumes are told as files of a manifest', () => {
  expect(parsePapers(sealed(list))).toMatchObject({
    program: 'banwen/1',
    artifacts: [
      { plan: 'a', format: 'docx', file: paper.path, bytes: 3, sha256: 'aa' },
      { plan: 'a', format: 'pdf', file: volume.path, bytes: 9, sha256: 'bb' },
    ],
  });
});

test('a list without volumes has papers alone', () => {
  const { volumes: _, ...alone } = list;
  expect(parsePapers(sealed(alone))?.artifacts.map(({ file }) => file)).toEqual([paper.path]);
});

test.each([
  ['altered', sealed(list).replace('示例甲诊所', '示例乙诊所')],
  ['without a seal', JSON.stringify(list)],
  ['without a program', sealed({ ...list, program: 1 })],
  ['without a campaign', sealed({ ...list, campaign: null })],
  ['whose papers are no list', sealed({ ...list, papers: 'a' })],
])('a list %s is none', (_, text) => {
  expect(parsePapers(text)).toBeUndefined();
});

test.each<[string, unknown]>([
  ['is no record', 'a/forms/1.docx'],
  ['has no path', { ...paper, path: 1 }],
  ['has no length', { ...paper, bytes: '3' }],
  ['has no digest', { ...paper, sha256: undefined }],
  ['lies outside', { ...paper, path: '../1.docx' }],
])('a paper that %s is passed over', (_, file) => {
  expect(parsePapers(sealed({ ...list, papers: [{ files: [file] }, 'row'] }))?.artifacts.map((each) => each.file)).toEqual([
    volume.path,
  ]);
});
