import { expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { type ArtifactRecord, printManifest } from '../../../src/build/manifest/manifest.ts';
import { papersSeal } from '../../../src/build/manifest/papers-manifest.ts';
import { readSealed, verifyFile } from '../../../src/build/manifest/verify-file.ts';
import { wordPackage } from '../../../src/renderers/docx/word-package.ts';
import { sealZip } from '../../../src/zip/seal-zip.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const notice = await wordPackage(everyBlock());
const page = bytesOf('<!doctype html><html><a href="../../data/qinghe/2026/second.json">数据</a></html>');
const PLAN = 'qinghe/2026/second';

const record = (
  file: string,
  format: ArtifactRecord['format'],
  bytes: Uint8Array,
  plan: string | null = PLAN,
): ArtifactRecord => ({
  plan,
  format,
  file,
  bytes: bytes.length,
  sha256: digest(bytes),
  program: 'banwen/1',
  content: 'c',
  reads: {},
  inputs: [],
});

const manifest = {
  program: 'banwen/1',
  artifacts: [
    record(`${PLAN}/notice.docx`, 'docx', notice),
    record(`${PLAN}/disclosure.html`, 'html', page),
    record('index.html', 'site', bytesOf('list'), null),
  ],
};

const verdictOf = (path: string | null, bytes: Uint8Array) => {
  const verdict = verifyFile({ path, bytes }, manifest);
  const file = 'record' in verdict ? verdict.record.file : undefined;
  return 'renamed' in verdict ? [verdict.is, file, verdict.renamed] : [verdict.is, file];
};

test('a file is known by its bytes, whatever it is called', () => {
  expect(verdictOf(`${PLAN}/notice.docx`, notice)).toEqual(['unaltered', `${PLAN}/notice.docx`, false]);
  expect(verdictOf('../通知.docx', notice)).toEqual(['unaltered', `${PLAN}/notice.docx`, true]);
  expect(verdictOf(null, bytesOf('list'))).toEqual(['unaltered', 'index.html', true]);
});

test('one that was altered is known by its place, else by the plan it names', () => {
  const altered = sealZip(notice, (name, bytes) => (name === 'word/document.xml' ? bytesOf('<w:document/>') : bytes));
  expect(verdictOf(`${PLAN}/notice.docx`, altered)).toEqual(['altered', `${PLAN}/notice.docx`]);
  expect(verdictOf('elsewhere.docx', altered)).toEqual(['altered', `${PLAN}/notice.docx`]);
  expect(verdictOf('page.html', Buffer.concat([page, bytesOf(' ')]))).toEqual(['altered', `${PLAN}/disclosure.html`]);
  const list = bytesOf(`<!doctype html><html><a href="data/${PLAN}.json">数据</a></html>`);
  expect(verdictOf('copied/index.html', list)).toEqual(['unknown', undefined]);
});

test.each([
  ['text', bytesOf('nothing of ours')],
  ['an empty file', new Uint8Array()],
  ['half a zip', notice.subarray(0, 200)],
  ['a page of somebody else', bytesOf('<html></html>')],
])('%s is unknown', (_, bytes) => {
  expect(verdictOf('x', bytes)).toEqual(['unknown', undefined]);
});

test('a manifest is worth something only with its seal', () => {
  const text = printManifest(manifest);
  expect(readSealed(text).state).toBe('sealed');
  expect(readSealed(text.replace(digest(notice), digest(page))).state).toBe('altered');
  expect(readSealed('{"version":1,"artifacts":[]}').state).toBe('older');
  expect(readSealed('{}').state).toBe('none');
  expect(readSealed('<html>').state).toBe('none');
});

test('of several files of one plan, an altered copy elsewhere may be any', () => {
  const papers = { ...manifest, artifacts: [...manifest.artifacts, record(`${PLAN}/letter.docx`, 'docx', bytesOf('letter'))] };
  const altered = sealZip(notice, (name, bytes) => (name === 'word/document.xml' ? bytesOf('<w:document/>') : bytes));
  expect(verifyFile({ path: null, bytes: altered }, papers)).toEqual({ is: 'unknown' });
});

test('the list of papers is a manifest where its seal fits', () => {
  const files = [{ kind: 'record', path: '甲局/甲.docx', bytes: notice.length, sha256: digest(notice) }];
  const head = { version: 2, program: 'banwen/1', campaign: PLAN, papers: [{ row: 2, files }], rejected: [], volumes: [] };
  const text = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  const sealed = `${text}${papersSeal(digest(text))}`;
  const { manifest: papers, state } = readSealed(sealed);
  expect(state).toBe('sealed');
  expect(verifyFile({ path: '甲局/甲.docx', bytes: notice }, papers)).toMatchObject({ is: 'unaltered', renamed: false });
  expect(readSealed(sealed.replace('甲局/甲', '乙局/甲')).state).toBe('altered');
  const outside = text.replace('甲局/甲', '../../甲');
  expect(readSealed(`${outside}${papersSeal(digest(outside))}`).manifest.artifacts).toEqual([]);
});
