import { expect, test } from 'vitest';
import { findLeftovers, removePapers, stemDigest } from '../../../src/shell/forms/leftovers.ts';
import { openPaperFolder } from '../../../src/shell/forms/paper-folder.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { creditCode } from '../../support/target-lists.ts';

const scratch = scratchFolder();
const STEM = `甲公司-${creditCode(1)}`;
const GONE = `乙公司-${creditCode(2)}`;
const open = () => openPaperFolder(scratch.at(), 'forms');

test('papers of enterprises no longer on the list are left over, in both kinds, and so are volumes not made', async () => {
  const mine = [`${STEM}-一企一表.docx`, `${STEM}-预先通知单.docx`, '合订-1.docx'];
  const left = [`${GONE}-一企一表.docx`, `${GONE}-预先通知单.docx`, '合订-1.pdf', '合订-2.docx'];
  for (const name of [...mine, ...left]) scratch.put(`forms/区教育局/${name}`);
  const made = { stems: new Set([stemDigest('区教育局', STEM)]), volumes: new Set(['区教育局/合订-1.docx']) };
  expect(await findLeftovers(await open(), made)).toEqual(left.map((name) => `区教育局/${name}`).sort());
});

test('the paper of an enterprise that another department leads now is left over where it lay', async () => {
  scratch.put(`forms/区教育局/${STEM}-一企一表.docx`);
  scratch.put(`forms/区财政局/${STEM}-一企一表.docx`);
  const made = { stems: new Set([stemDigest('区财政局', STEM)]), volumes: new Set<string>() };
  expect(await findLeftovers(await open(), made)).toEqual([`区教育局/${STEM}-一企一表.docx`]);
});

test.each([
  'forms/manifest.json',
  `forms/${GONE}-一企一表.docx`,
  'forms/区教育局/说明.docx',
  'forms/区教育局/合订-x.docx',
  'forms/区教育局/~$合订-1.docx',
  `forms/区教育局/${GONE}-一企一表.docx.bak`,
  `forms/区教育局/${GONE}-一企一表 (2).docx`,
  `forms/区教育局/下级/${GONE}-一企一表.docx`,
  `forms/区教育局/${GONE}-一企一表.docx/inside`,
  `forms/.隐藏/${GONE}-一企一表.docx`,
])('what is no paper of ours is nobody’s concern: %s', async (path) => {
  scratch.put(path);
  expect(await findLeftovers(await open(), { stems: new Set(), volumes: new Set() })).toEqual([]);
});

test('what lies behind a link is not looked at', async () => {
  scratch.put(`elsewhere/${GONE}-一企一表.docx`);
  scratch.link('forms/区教育局', scratch.at('elsewhere'));
  expect(await findLeftovers(await open(), { stems: new Set(), volumes: new Set() })).toEqual([]);
});

test('those named are removed and no others; one that is gone by then is told', async () => {
  for (const name of ['a.docx', 'b.docx']) scratch.put(`forms/甲/${name}`);
  await removePapers(await open(), ['甲/a.docx']);
  expect(scratch.names('forms/甲')).toEqual(['b.docx']);
  await expect(removePapers(await open(), ['甲/a.docx'])).rejects.toMatchObject({
    text: { zh: `无法删除 \`${scratch.at('forms/甲/a.docx')}\`（ENOENT）` },
  });
});
