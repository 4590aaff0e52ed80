import { expect, test } from 'vitest';
import { html } from '../../../src/renderers/html/html.ts';
import type { SiteLook } from '../../../src/renderers/renderer.ts';
import { renderSite } from '../../../src/renderers/site/site.ts';
import { everyPage } from '../../support/page-models.ts';
import { siteDocument } from '../../support/site-document.ts';
import { pageTools } from '../page-tools.ts';

const colors = { accent: '#006633', accentDark: null, red: '#7a0010', redDark: null };
const look: SiteLook = { title: '清河监管', subtitle: '抽查公示', emblem: '清河', colors };
const hostile: SiteLook = { ...look, title: '<script>alert(1)</script>', subtitle: '{{root}}', emblem: '"><b>' };

const toolsWith = (own: SiteLook) => ({ ...pageTools(), site: { ...pageTools().site, look: own } });
const headOf = (page: string) => /<header class="site">[\s\S]*?<\/header>/.exec(page)?.[0] ?? '';

async function pagesWith(own: SiteLook) {
  const files = await renderSite([siteDocument({ id: 'a/2026/b' })], toolsWith(own));
  const page = Buffer.from(await html.render(everyPage(), toolsWith(own))).toString('utf8');
  return { text: (name: string) => files.find(({ file }) => file === name)?.text ?? '', page };
}

test('one file of settings heads and colours every page, without a style in any', async () => {
  const { text, page } = await pagesWith(look);
  for (const each of [text('index.html'), page]) {
    expect(headOf(each)).toMatch(/清河<\/p><p class="site-name">清河监管<span class="site-subtitle">抽查公示<\/span>/);
    expect(each).not.toMatch(/ style=|<style/);
    expect(each).toContain("style-src 'self'");
  }
  for (const name of ['theme.css', 'index.css']) {
    expect(text(name)).toContain('--accent: #006633;');
    expect(text(name)).toContain('--red: #7a0010;');
  }
});

test('markup and template syntax in the head are words', async () => {
  const { text, page } = await pagesWith(hostile);
  for (const each of [text('index.html'), page]) {
    expect(headOf(each)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(headOf(each)).not.toContain('<script>');
    expect(headOf(each)).not.toContain('<b>');
    expect(headOf(each)).toContain('root');
  }
});

test('feed and map are files of a site with an address, the feed of one that has something to tell', async () => {
  const tools = pageTools();
  const filesOf = async (documents: Parameters<typeof renderSite>[0], url: string | null) =>
    (await renderSite(documents, { ...tools, site: { ...tools.site, url } })).map(({ file }) => file);
  const always = ['index.html', 'index.css', 'theme.css', 'page.css', 'page.js', 'index.js', 'search.js'];
  const some = [siteDocument({ id: 'a/2026/b' })];
  expect(await filesOf(some, null)).toEqual(always);
  expect(await filesOf([], 'https://www.example.gov.cn')).toEqual([...always, 'sitemap.xml']);
  expect(await filesOf(some, 'https://www.example.gov.cn')).toEqual([...always, 'feed.xml', 'sitemap.xml']);
  expect(await filesOf([siteDocument({ id: 'a/2026/b', draft: true })], 'https://www.example.gov.cn')).not.toContain('feed.xml');
});

test('the list leads to the feed where there is one', async () => {
  const tools = pageTools();
  const listOf = async (url: string | null) =>
    (await renderSite([siteDocument({ id: 'a/2026/b' })], { ...tools, site: { ...tools.site, url } }))[0]?.text ?? '';
  expect((await listOf('https://www.example.gov.cn')).match(/href="feed\.xml"/g)).toHaveLength(2);
  expect(await listOf(null)).not.toContain('feed.xml');
});
