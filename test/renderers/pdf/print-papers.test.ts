import { expect, test } from 'vitest';
import { printPapers } from '../../../src/renderers/pdf/print-papers.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { pageTools } from '../page-tools.ts';

/** Papers that say a text, and the page they were printed of. */
async function papersOf(text: string) {
  let page = '';
  const tools = pageTools(async (html) => {
    page = html;
    return Buffer.from("/ModDate (D:20261121145114+08'00')", 'latin1');
  });
  const paragraph = { kind: 'paragraph', origin: { path: [] }, level: null, number: '', lead: '', text } as const;
  const manuscript = {
    ...plainManuscript('a/2026/b', '承诺书'),
    parts: [{ role: 'notice', orientation: 'portrait', blocks: [paragraph] } as const],
  };
  const { bytes, missing } = await printPapers(manuscript, tools);
  return { written: Buffer.from(bytes).toString('latin1'), missing, body: page.slice(page.indexOf('<body')) };
}

test('a character of no face shows as 〓 wherever it stands, and is named once', async () => {
  const { missing, body } = await papersOf('张\u{1f600}李\ue000王\u{1f600}');
  expect(missing).toEqual(['\u{1f600}', '\ue000']);
  expect(body).toContain('张〓李〓王〓');
});

test('papers of usual characters lack none', async () => {
  const { missing, body } = await papersOf('张三、李喆');
  expect(missing).toEqual([]);
  expect(body).toContain('张三、李喆');
  expect(body).not.toContain('〓');
});

test('papers without a day of issue are the same bytes on every day', async () => {
  expect((await papersOf('甲')).written).toBe("/ModDate (D:20000101000000+00'00')");
});
