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
