import { expect, test } from 'vitest';
import type { Block, Manuscript } from '../../src/documents/manuscript.ts';
import { readWordFile } from '../../src/inspect/document/read-word-file.ts';
import { wordPackage } from '../../src/renderers/docx/word-package.ts';
import { trackChanges } from '../../src/tracked/track-changes.ts';
import { randomOf } from '../mutation/random.ts';
import { everyBlock } from '../support/manuscripts.ts';
import { hasPandoc, pandocWords } from '../support/pandoc.ts';
import { edited } from '../support/random-edits.ts';
import { trackedText } from '../support/tracked-text.ts';
import { unzip } from '../support/unzip.ts';
import { validateOoxml } from '../support/validate-ooxml.ts';

const reviser = { name: '清河市市场监督管理局', date: '2026-07-20T00:00:00Z' };
const base = everyBlock();
const before = await wordPackage(base);
const hasValidator = validateOoxml(before, 'docx') !== null;

async function revised(manuscript: Manuscript) {
  const after = await wordPackage(manuscript);
  return { after, tracked: trackChanges(before, after, reviser) };
}

function xmlOf(file: Uint8Array): string {
  return unzip(file).get('word/document.xml') ?? '';
}

function withBlock(match: (block: Block) => boolean, by: (block: Block) => readonly Block[]): Manuscript {
  const parts = base.parts.map((part) => ({ ...part, blocks: part.blocks.flatMap((each) => (match(each) ? by(each) : [each])) }));
  return { ...base, parts };
}

function textChange(from: string, to: string): Manuscript {
  return withBlock(
    (block) => block.kind === 'paragraph' && block.text.includes(from),
    (block) => (block.kind === 'paragraph' ? [{ ...block, text: block.text.replace(from, to) }] : [block]),
  );
}

test('a document that says the same has no changes in it', async () => {
  const { tracked } = await revised(base);
  expect(xmlOf(tracked)).not.toMatch(/<w:(ins|del|\w+Change)\b/);
  expect(trackedText(tracked, 'reject')).toEqual(trackedText(before, 'accept'));
});

test('numbers are deleted and inserted whole, with the sign between them, and the words around them stay', async () => {
  const { tracked } = await revised(textChange('7月31日', '8月15日'));
  const changes = [...xmlOf(tracked).matchAll(/<w:(ins|del) [^>]*><w:r>.*?<\/w:r><\/w:\1>/g)].map(([text]) =>
    text.replace(/<[^>]*>/g, ''),
  );
  expect(changes).toEqual(['7月31', '8月15']);
});

test('each change names who made it and the day, and has an id of its own', async () => {
  const { tracked } = await revised(textChange('随机抽取', '定向抽取'));
  const marks = [...xmlOf(tracked).matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="([^"]*)" w:date="([^"]*)"/g)];
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
  for (const [, , author, date] of marks) expect([author, date]).toEqual([reviser.name, reviser.date]);
});

test('a paragraph that is gone takes its mark with it, so that no blank line is left', async () => {
  const gone = withBlock(
    (block) => block.kind === 'paragraph' && block.text.includes('随机选派'),
    () => [],
  );
  const { after, tracked } = await revised(gone);
  expect(trackedText(tracked, 'accept')).toEqual(trackedText(after, 'accept'));
  expect(xmlOf(tracked)).toMatch(/<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del /);
});

test('a row of a table comes and goes as a row', async () => {
  const longer = withBlock(
    (block) => block.kind === 'table',
    (block) => {
      if (block.kind !== 'table') return [block];
      const row = ['3', '公安局', '9', '9', ''].map((text) => ({ text, columns: 1, rows: 1 }));
      return [{ ...block, body: block.body.toSpliced(2, 0, row) }];
    },
  );
  const { after, tracked } = await revised(longer);
  expect(xmlOf(tracked).match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /g)).toHaveLength(1);
  expect(trackedText(tracked, 'accept')).toEqual(trackedText(after, 'accept'));
  expect(trackedText(tracked, 'reject')).toEqual(trackedText(before, 'reject'));
});

test('an annex that is gone leaves no section behind, and the pages that stay keep their numbers', async () => {
  const { after, tracked } = await revised({ ...base, parts: base.parts.slice(0, 2) });
  expect(trackedText(tracked, 'accept').filter((line) => line.endsWith('§'))).toHaveLength(1);
  expect(trackedText(tracked, 'reject').filter((line) => line.endsWith('§'))).toHaveLength(3);
  const [first] = xmlOf(tracked).match(/<w:sectPr>.*?<\/w:sectPr>/) ?? [];
  expect(first).toContain('w:footerReference');
  expect(withoutBlanks(trackedText(tracked, 'accept'))).toEqual(withoutBlanks(trackedText(after, 'accept')));
});

test('whoever reads the file with its changes reads the new document: nothing of what was struck out', async () => {
  const shorter = withBlock(
    (block) => block.kind === 'paragraph' && block.text.includes('随机选派'),
    () => [],
  );
  const { after, tracked } = await revised(shorter);
  const told = (file: Uint8Array) => {
    const read = readWordFile(file);
    return 'advice' in read ? read.text : read.paragraphs.map(({ text }) => text);
  };
  expect(told(tracked)).toEqual(told(after));
});

test('equal files give equal bytes', async () => {
  const { after, tracked } = await revised(textChange('随机抽取', '定向抽取'));
  expect(trackChanges(before, after, reviser)).toEqual(tracked);
});

test('accepted it is the new document and rejected the old, whatever was changed', { timeout: 120_000 }, async () => {
  const random = randomOf(20260720);
  let [old, was] = [base, before];
  for (let round = 0; round < 120; round += 1) {
    // edits heap up for a while, then begin anew
    const fresh = edited(round % 8 === 0 ? base : old, random);
    const is = await wordPackage(fresh);
    const tracked = trackChanges(was, is, reviser);
    expect(withoutBlanks(trackedText(tracked, 'accept')), `round ${round}`).toEqual(withoutBlanks(trackedText(is, 'accept')));
    expect(withoutBlanks(trackedText(tracked, 'reject')), `round ${round}`).toEqual(withoutBlanks(trackedText(was, 'reject')));
    [old, was] = [fresh, is];
  }
});

test.skipIf(!hasPandoc())('pandoc reads the same, changes accepted and rejected', { timeout: 120_000 }, async () => {
  const random = randomOf(11);
  for (let round = 0; round < 10; round += 1) {
    const { after, tracked } = await revised(edited(base, random));
    expect(pandocWords(tracked, 'accept'), `round ${round}`).toBe(pandocWords(after, 'accept'));
    expect(pandocWords(tracked, 'reject'), `round ${round}`).toBe(pandocWords(before, 'reject'));
  }
});

test.skipIf(!hasValidator)('the Open XML SDK finds no fault in files with changes', { timeout: 120_000 }, async () => {
  const random = randomOf(7);
  for (let round = 0; round < 10; round += 1) {
    const { tracked } = await revised(edited(base, random));
    expect(await validateOoxml(tracked, 'docx'), `round ${round}`).toEqual([]);
  }
});

/** Where the end of a document changes, a blank line may be left there. */
function withoutBlanks(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '');
}
