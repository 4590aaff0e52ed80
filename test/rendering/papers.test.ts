import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../support/compile-folder.ts';
import { hasPoppler, openOffice, readPdf } from '../support/office.ts';
import { runCli } from '../support/run-cli.ts';
import { inventedList } from '../support/target-lists.ts';
import { validateOoxml } from '../support/validate-ooxml.ts';

const PLAN = 'shili/2026/canteens';
const FORMS = `output/${PLAN}/forms/区市场监管局`;
const CHECKED = 50;
let root = '';
let papers: readonly string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
  writeFileSync(join(root, '名单.csv'), inventedList(500).replace('示例第7食堂', '示例镕㛃𬭎“七”&<食堂>'));
  await runCli(root, ['forms', PLAN, '--targets', '名单.csv', '--combined', 'docx', '--today', '2026-08-25']);
  const all = readdirSync(join(root, FORMS)).sort();
  const step = Math.floor(all.length / CHECKED);
  papers = all.filter((name, index) => index % step === 0 || name.startsWith('合订')).map((name) => join(root, FORMS, name));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('papers and volumes are valid to the Open XML SDK', async ({ skip }) => {
  expect(papers.length).toBeGreaterThanOrEqual(CHECKED);
  for (const path of papers) {
    const errors = validateOoxml(readFileSync(path), 'docx');
    if (errors === null) skip('the validator is not installed');
    expect([path, await errors]).toEqual([path, []]);
  }
});

test('papers come out of a word processor with their words, the notice on one page', ({ skip }) => {
  const office = openOffice();
  if (typeof office === 'string' || !hasPoppler()) return skip('LibreOffice or poppler is not installed');
  try {
    const some = papers.filter((path) => !path.includes('合订'));
    for (const [path, pdf] of office.convert(some)) {
      const { pages, fonts } = readPdf(pdf);
      const text = pages.join('').replace(/\s/g, '');
      const isNotice = path.includes('预先通知单');
      expect(text).toContain(isNotice ? '现场检查预先通知单' : '随机抽查联合检查记录表');
      expect(text).toContain('有限公司');
      expect(pages.length).toBeLessThanOrEqual(isNotice ? 1 : 2);
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    }
  } finally {
    office.close();
  }
});
