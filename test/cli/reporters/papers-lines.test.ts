import { expect, test } from 'vitest';
import { papersLines } from '../../../src/cli/reporters/papers-lines.ts';
import type { PapersReport } from '../../../src/shell/forms/papers-report.ts';

const papers: PapersReport = {
  ...{ targets: 40, rejected: 0, written: 78, unchanged: 2, folder: 'output/a/2026/x/papers', manifest: 'm.json' },
  ...{ volumes: [], missing: [], left: [], removed: false },
};
const both = (said: Partial<PapersReport>, dryRun = false) =>
  (['zh', 'en'] as const).map((language) => papersLines({ ...papers, ...said }, { language, dryRun }));

test('how many papers were made, and where', () => {
  expect(both({})).toEqual([
    ['40 户的检查用表在 output/a/2026/x/papers：新写 78 份，未变 2 份'],
    ['papers of 40 enterprises in output/a/2026/x/papers: 78 written, 2 unchanged'],
  ]);
});

test('a dry run tells what would be made', () => {
  expect(both({ written: 0, unchanged: 0 }, true)).toEqual([
    ['将为 40 户做检查用表，放在 output/a/2026/x/papers'],
    ['papers of 40 enterprises would be made in output/a/2026/x/papers'],
  ]);
});

test('rows with errors, volumes, characters no font has, and papers left over stand below, in this order', () => {
  const [zh = [], en = []] = both({ rejected: 3, volumes: ['v1.docx', 'v2.pdf'], missing: ['䶮', '𬭚'], left: ['old.docx'] });
  expect(zh.slice(1)).toEqual([
    '3 行有错误，没有做表；改好名单再运行一次',
    '合订  v1.docx',
    '合订  v2.pdf',
    '打印字体没有这些字，合订的 PDF 里印作 〓，Word 文件不受影响：䶮𬭚',
    '名单上已没有（--prune 删除）  old.docx',
  ]);
  expect(en.slice(1)).toEqual([
    'rows with errors, left out: 3; mend the list and run again',
    'bound  v1.docx',
    'bound  v2.pdf',
    'the printing fonts lack these characters, shown as 〓 in bound PDFs; Word files have them: 䶮𬭚',
    'no longer on the list (--prune removes it)  old.docx',
  ]);
});

test('papers that were removed are said to be; of more than ten the rest is counted', () => {
  const left = Array.from({ length: 12 }, (_, at) => `${at}.docx`);
  const [zh = [], en = []] = both({ left, removed: true });
  expect([zh.at(1), zh.at(-1), zh.length]).toEqual(['已删除  0.docx', '另有 2 份', 12]);
  expect([en.at(1), en.at(-1)]).toEqual(['removed  0.docx', 'others: 2']);
  expect(both({ left: left.slice(0, 10) })[0]).toHaveLength(11);
});
