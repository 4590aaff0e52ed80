import { expect, test } from 'vitest';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { jsonLd } from '../../../src/renderers/html/json-ld.ts';
import { everyPage } from '../../support/page-models.ts';
import { pageTools } from '../page-tools.ts';

const { site } = pageTools();
const page = everyPage();
const withMetadata = (own: Partial<Manuscript['metadata']>) => ({ ...page, metadata: { ...page.metadata, ...own } });
const dataOf = (manuscript: Manuscript, validity = '有效') => JSON.parse(jsonLd(manuscript, { site, validity }));

test('each organ of a joint document is an author, the site is the publisher', () => {
  expect(dataOf(withMetadata({ issuers: ['甲局', '乙局'] }))).toMatchObject({
    author: [
      { '@type': 'GovernmentOrganization', name: '甲局' },
      { '@type': 'GovernmentOrganization', name: '乙局' },
    ],
    publisher: { '@type': 'GovernmentOrganization', name: '清河市人民政府', url: 'https://www.example.gov.cn/' },
  });
});

test.each(['有效', '已废止', '已调整', '草稿'])('it says how the document stands: %s', (validity) => {
  expect(dataOf(page, validity).creativeWorkStatus).toBe(validity);
});

test('what is not stated is left out, an empty list too', () => {
  const bare = {
    ...withMetadata({ issuers: [], number: null, indexNumber: null, theme: null, issued: null, publishedOn: null, keywords: [] }),
    page: { ...page.page, version: null, timeline: [], links: [] },
  };
  expect(Object.keys(dataOf(bare))).toEqual([
    ...['@context', '@type', '@id', 'url', 'name', 'headline', 'description', 'inLanguage'],
    ...['creativeWorkStatus', 'isAccessibleForFree', 'publisher'],
  ]);
});

test('it rests on the annual plan and on the version before, and not on what came of it', () => {
  const links = (['results', 'predecessor', 'successor', 'annual-plan'] as const).map((relation) => ({
    ...{ relation, id: `a/2026/${relation}`, title: relation, note: '第1项' },
  }));
  const based: readonly { readonly name: string; readonly url: string }[] = dataOf(everyPage({ links })).isBasedOn;
  expect(based.map(({ name, url }) => [name, url])).toEqual([
    ['annual-plan', 'https://www.example.gov.cn/a/2026/annual-plan/disclosure.html'],
    ['predecessor', 'https://www.example.gov.cn/a/2026/predecessor/disclosure.html'],
  ]);
});

test('it covers the days from the first to the last, in whatever order they stand', () => {
  const entry = (start: string, end: string) =>
    ({ name: '事项', kind: 'span', spans: [{ start, end }], text: '', note: '' }) as const;
  const timeline = [entry('2026-07-07', '2026-12-31'), entry('2025-12-20', '2026-01-05')];
  expect(dataOf(everyPage({ timeline })).temporalCoverage).toBe('2025-12-20/2026-12-31');
  expect(dataOf(everyPage({ timeline: [entry('2026-07-07', '2026-07-07')] })).temporalCoverage).toBe('2026-07-07/2026-07-07');
});

test('no text of it ends its element or its line, and all are read back', () => {
  const title = '</script><!--&\u2028\u2029"\\';
  const text = jsonLd({ ...page, title }, { site, validity: '有效' });
  expect(text).not.toMatch(/[<>&\u2028\u2029\n]/);
  expect(JSON.parse(text).name).toBe(title);
});
