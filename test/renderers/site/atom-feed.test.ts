import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/renderers/site/atom-feed.ts';
import { readXml, textsOf, type XmlElement } from '../../support/read-xml.ts';
import { siteDocument } from '../../support/site-document.ts';
import { pageTools } from '../page-tools.ts';

const site = { ...pageTools().site, name: '清河区人民政府', url: 'https://www.example.gov.cn/ssj/' };
const BASE = 'https://www.example.gov.cn/ssj';
const feedOf = (documents: Parameters<typeof atomFeed>[0]) => readXml(atomFeed(documents, site) ?? '');
const entriesOf = ({ children }: XmlElement) => children.filter(({ name }) => name === 'entry');
const hrefsOf = ({ children }: XmlElement, rel: string) =>
  children
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href']);

test('a feed has what RFC 4287 asks of one, and so has each entry', () => {
  const issuers = [{ name: '清河区市场监督管理局', short: null, creditCode: null }];
  const feed = feedOf([
    siteDocument({ id: 'a/2026/x', title: '甲<方案>', issuers, publishedOn: '2026-07-03' }),
    siteDocument({ id: 'a/2026/y z', title: '乙', issued: '2026-08-01' }),
  ]);
  expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expect(textsOf(feed, 'id')).toEqual([`${BASE}/feed.xml`]);
  expect(textsOf(feed, 'title')).toHaveLength(1);
  expect(textsOf(feed, 'updated')).toEqual(['2026-08-01T00:00:00+08:00']);
  expect([hrefsOf(feed, 'self'), hrefsOf(feed, 'alternate')]).toEqual([[`${BASE}/feed.xml`], [`${BASE}/index.html`]]);
  const entries = entriesOf(feed);
  expect(entries.map((entry) => [textsOf(entry, 'title'), textsOf(entry, 'updated')])).toEqual([
    [['乙'], ['2026-08-01T00:00:00+08:00']],
    [['甲<方案>'], ['2026-07-03T00:00:00+08:00']],
  ]);
  for (const entry of entries) {
    expect(textsOf(entry, 'id')).toEqual(hrefsOf(entry, 'alternate'));
    expect(textsOf(entry, 'published')).toEqual(textsOf(entry, 'updated'));
    expect(textsOf(entry, 'summary')).toHaveLength(1);
  }
  expect(entries.map((entry) => textsOf(entry, 'id'))).toEqual([
    [`${BASE}/a/2026/y%20z/disclosure.html`],
    [`${BASE}/a/2026/x/disclosure.html`],
  ]);
  expect(entries[1]?.children.filter(({ name }) => name === 'author').map((author) => textsOf(author, 'name'))).toEqual([
    ['清河区市场监督管理局'],
  ]);
});

test('an adjusted plan is an update of both: of the new one, and of the one it takes the place of', () => {
  const [newer, older, other] = entriesOf(
    feedOf([
      siteDocument({ id: 'a/2026/v1', title: '旧', issued: '2026-07-01' }),
      siteDocument({ id: 'a/2026/v2', title: '新', issued: '2026-09-01', status: '调整', version: 2, supersedes: 'a/2026/v1' }),
      siteDocument({ id: 'a/2026/z', title: '停', issued: '2026-08-01', status: '废止' }),
    ]),
  )
    .toSorted((a, b) => (textsOf(a, 'id').join() < textsOf(b, 'id').join() ? 1 : -1))
    .toReversed();
  expect([newer, older, other].map((entry) => entry && [...textsOf(entry, 'title'), ...textsOf(entry, 'updated')])).toEqual([
    ['旧', '2026-09-01T00:00:00+08:00'],
    ['新', '2026-09-01T00:00:00+08:00'],
    ['停', '2026-08-01T00:00:00+08:00'],
  ]);
  expect([newer, older, other].map((entry) => entry && textsOf(entry, 'summary').join())).toEqual([
    '已由《新》替代。',
    '已调整，重新公布。',
    '已废止。',
  ]);
  expect([newer, older].map((entry) => entry && textsOf(entry, 'published'))).toEqual([['2026-07-01T00:00:00+08:00'], []]);
});

test('drafts are not told of, nor is a document without a day', () => {
  const told = [siteDocument({ id: 'a/2026/x' })];
  const untold = [
    siteDocument({ id: 'a/2026/d', draft: true }),
    siteDocument({ id: 'a/2026/e', status: '草稿' }),
    siteDocument({ id: 'a/2026/f', issued: null }),
  ];
  expect(entriesOf(feedOf([...untold, ...told]))).toHaveLength(1);
  expect(atomFeed(untold, site)).toBeUndefined();
});

test('there is no feed without an address, and the order of documents does not matter', () => {
  const documents = ['a/2026/x', 'a/2026/y', 'a/2026/z'].map((id) => siteDocument({ id }));
  expect(atomFeed(documents, { ...site, url: null })).toBeUndefined();
  expect(atomFeed(documents.toReversed(), site)).toBe(atomFeed(documents, site));
});

test('a feed holds the hundred documents that changed last, whatever the clock says', () => {
  const documents = Array.from({ length: 130 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    return siteDocument({ id: `a/2026/p${index}`, title: `第${index}次`, issued: day });
  });
  const feed = feedOf(documents);
  const titles = entriesOf(feed).flatMap((entry) => textsOf(entry, 'title'));
  expect(titles).toHaveLength(100);
  expect([titles[0], titles.at(-1)]).toEqual(['第129次', '第30次']);
  expect(textsOf(feed, 'updated')).toEqual(['2026-05-10T00:00:00+08:00']);
});

test('each organ of a joint document is an author of its entry, the site the author of the feed', () => {
  const issuers = ['甲局', '乙局', '丙局'].map((name) => ({ name, short: null, creditCode: null }));
  const feed = feedOf([siteDocument({ id: 'a/2026/x', issuers }), siteDocument({ id: 'a/2026/y', issuers: [] })]);
  const authorsOf = ({ children }: XmlElement) =>
    children.filter(({ name }) => name === 'author').flatMap((author) => textsOf(author, 'name'));
  expect(authorsOf(feed)).toEqual(['清河区人民政府']);
  expect(entriesOf(feed).map(authorsOf)).toEqual([['甲局', '乙局', '丙局'], []]);
});

test('an entry leads to the page, else to the PDF, else to the list, and says what sort of document it is', () => {
  const pdf = { format: 'pdf', file: 'a/2026/x/disclosure.pdf', bytes: 1 } as const;
  const entryWith = (files?: Parameters<typeof siteDocument>[1]) =>
    entriesOf(feedOf([siteDocument({ id: 'a/2026/x' }, files)]))[0]?.children ?? [];
  const link = (files?: Parameters<typeof siteDocument>[1]) => entryWith(files).find(({ name }) => name === 'link')?.attributes;
  expect(link()).toEqual({ rel: 'alternate', type: 'text/html', href: `${BASE}/a/2026/x/disclosure.html` });
  expect(link([pdf])).toEqual({ rel: 'alternate', type: 'application/pdf', href: `${BASE}/a/2026/x/disclosure.pdf` });
  expect(link([])).toEqual({ rel: 'alternate', type: 'text/html', href: `${BASE}/index.html` });
  expect(entryWith().find(({ name }) => name === 'category')?.attributes).toEqual({
    ...{ term: 'campaign', label: '联合抽查实施方案' },
  });
});

test.each([
  [{ description: '说明' }, '说明'],
  [{ description: '说明', status: '废止' }, '已废止。说明'],
  [{ description: '说明', version: 2 }, '已调整，重新公布。说明'],
  [{ description: '' }, ''],
] as const)('an entry of %o is told as %j', (facts, summary) => {
  const [entry] = entriesOf(feedOf([siteDocument({ id: 'a/2026/x', ...facts })]));
  expect(entry && textsOf(entry, 'summary')).toEqual([summary]);
});

test('the title of the document that replaces one stands between marks, those within it single ones', () => {
  const entries = entriesOf(
    feedOf([
      siteDocument({ id: 'a/2026/v1' }),
      siteDocument({ id: 'a/2026/v2', title: '关于印发《方案》的通知', issued: '2026-08-01', supersedes: 'a/2026/v1' }),
    ]),
  );
  expect(entries.flatMap((entry) => textsOf(entry, 'summary'))).toContain('已由《关于印发〈方案〉的通知》替代。');
  expect(entries.flatMap((entry) => textsOf(entry, 'title'))).toContain('关于印发《方案》的通知');
});

test('a site without a name has a feed called by what is in it', () => {
  const feed = readXml(atomFeed([siteDocument({ id: 'a/2026/x' })], { ...site, name: null }) ?? '');
  expect(textsOf(feed, 'title')).toEqual(['“双随机、一公开”文件']);
  expect(textsOf(feedOf([siteDocument({ id: 'a/2026/x' })]), 'title')).toEqual(['清河区人民政府 “双随机、一公开”文件']);
});

/** Elements of a feed and of an entry, how often each may stand there (RFC 4287, 4.1), and what its text is like. */
const ADDRESS = /^https:\/\/\S+$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const ONCE: Readonly<Record<string, RegExp>> = { id: ADDRESS, title: /\S/, updated: INSTANT };
const AT_MOST_ONCE: Readonly<Record<string, RegExp>> = { published: INSTANT, summary: /\S/ };
const ANY = ['author', 'link', 'category', 'entry'];

test('every element of a feed is one Atom knows, in the number it asks for', () => {
  const issuers = [{ name: '甲局', short: null, creditCode: null }];
  const documents = ['x', 'y'].map((name) =>
    siteDocument({ id: `a/2026/${name}`, issuers, issued: '2026-07-01', description: '说明' }),
  );
  const feed = feedOf(documents);
  for (const whole of [feed, ...entriesOf(feed)]) {
    for (const [name, form] of Object.entries(ONCE)) {
      expect(textsOf(whole, name)).toHaveLength(1);
      expect(textsOf(whole, name)[0]).toMatch(form);
    }
    for (const [name, form] of Object.entries(AT_MOST_ONCE)) {
      expect(textsOf(whole, name).length).toBeLessThanOrEqual(1);
      for (const text of textsOf(whole, name)) expect(text).toMatch(form);
    }
    for (const { name, attributes } of whole.children) {
      expect([...Object.keys(ONCE), ...Object.keys(AT_MOST_ONCE), ...ANY]).toContain(name);
      if (name === 'link')
        expect(attributes).toMatchObject({
          rel: expect.any(String),
          type: expect.any(String),
          href: expect.stringMatching(ADDRESS),
        });
      if (name === 'category') expect(attributes['term']).toMatch(/\S/);
    }
  }
  const ids = entriesOf(feed).flatMap((entry) => textsOf(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
});
