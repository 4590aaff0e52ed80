import { expect, test } from 'vitest';
import { downloadViews } from '../../../src/renderers/html/download-views.ts';
import type { Format } from '../../../src/renderers/renderer.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const base = everyBlock();
const hrefs = (manuscript: typeof base, formats: ReadonlySet<Format> | null) =>
  downloadViews(manuscript, { formats }).map(({ href }) => href);
const data = ['../../../data/qinghe/2026/second.csv', '../../../data/qinghe/2026/second.json'];

test.each<readonly [what: string, formats: readonly Format[] | null, files: readonly string[]]>([
  ['all', null, ['notice.docx', 'disclosure.pdf', 'statistics.xlsx']],
  ['pages alone', ['html'], []],
  ['PDF and workbook', ['pdf', 'xlsx'], ['disclosure.pdf', 'statistics.xlsx']],
])('of the formats asked for, %s, the page offers those beside it, and always the data', (_, formats, files) => {
  expect(hrefs(base, formats && new Set(formats))).toEqual([...files, ...data]);
});

test('a document without sheets has no workbook, whatever is asked for', () => {
  expect(hrefs({ ...base, sheets: [] }, null)).toEqual(['notice.docx', 'disclosure.pdf', ...data]);
});

test('the way to the data is an address, whatever the document is called', () => {
  expect(hrefs({ ...base, id: 'qinghe/2026/第2次 a&b' }, new Set())).toEqual([
    '../../../data/qinghe/2026/%E7%AC%AC2%E6%AC%A1%20a%26b.csv',
    '../../../data/qinghe/2026/%E7%AC%AC2%E6%AC%A1%20a%26b.json',
  ]);
});
