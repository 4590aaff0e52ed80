import { expect, test } from 'vitest';
import { pageView } from '../../../src/renderers/html/page-view.ts';
import { everyPage } from '../../support/page-models.ts';
import { pageTools } from '../page-tools.ts';

const tools = pageTools();
const view = pageView(everyPage(), tools);

test('other documents are linked to by the way from this page to theirs', () => {
  expect(view.links.map(({ label, links }) => ({ label, links: links.map(({ href, text }) => ({ href, text })) }))).toEqual([
    { label: '调整前的版本', links: [{ href: '../../../qinghe/2026/first/disclosure.html', text: '第一版' }] },
    {
      label: '年度抽查工作计划',
      links: [
        { href: '../../../qinghe/2026/%E5%B9%B4%E5%BA%A6%20%E8%AE%A1%E5%88%92/disclosure.html', text: '年度计划（第2项）' },
      ],
    },
  ]);
  const [change] = view.revision?.changes ?? [];
  const [before, after] = [change?.before, change?.after].map((pieces) => pieces?.map(({ text }) => text).join(''));
  expect([change?.label, before, after]).toEqual(['抽查时间', '2026年7月7日至7月30日', '（无）']);
});

test('the files offered are those the configuration asks for', () => {
  const names = (formats: typeof tools.formats) => pageView(everyPage(), { ...tools, formats }).downloads.map(({ text }) => text);
  expect(names(null)).toEqual(['文件（Word）', '文件（PDF）', '统计表（Excel）', '数据（CSV）', '数据（JSON）']);
  expect(names(new Set(['html', 'docx']))).toEqual(['文件（Word）', '数据（CSV）', '数据（JSON）']);
});

test('a document that has been replaced is not in force, whatever it said', () => {
  const links = [{ relation: 'successor', id: 'qinghe/2026/third', title: '第三版', note: '' }] as const;
  const past = pageView(everyPage({ links }), tools);
  expect(past.index.at(-1)).toMatchObject({ label: '有效性', value: '已调整' });
  expect(past.standing).toMatchObject({ kind: 'past', successor: { href: '../../../qinghe/2026/third/disclosure.html' } });
});

test('without anything beside the document the page is the document', () => {
  const { page, ...bare } = everyPage();
  expect(page).toBeDefined();
  expect(pageView(bare, tools)).toMatchObject({ timeline: null, charts: [], links: [], revision: null, standing: null });
});
