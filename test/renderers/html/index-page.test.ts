import { expect, test } from 'vitest';
import { type ListedPlan, renderIndex } from '../../../src/renderers/html/index-page.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { pageTools } from '../page-tools.ts';
import { firstOutOfOrder, pageText } from './page-text.ts';

const decoder = new TextDecoder();

function listed(id: string, year: number, title: string): ListedPlan {
  const { metadata } = everyBlock();
  const files = [
    { format: 'docx', file: `${id}/notice.docx`, bytes: 20_480 },
    { format: 'html', file: `${id}/disclosure.html` },
  ] as const;
  return { id, title, draft: year === 2026, metadata: { ...metadata, year, area: id.split('/')[0] ?? '' }, files };
}

test('plans stand under their area and year, newest year first, with links to their files', async () => {
  const plans = [listed('b/2019/x', 2019, '乙旧'), listed('a/2026/p 1', 2026, '甲<b>'), listed('b/2026/y', 2026, '乙新')];
  const page = decoder.decode(await renderIndex(plans, pageTools()));
  expect(firstOutOfOrder(pageText(page), ['a', '2026年', '甲<b>', 'b', '2026年', '乙新', '2019年', '乙旧'])).toBeUndefined();
  expect(page).toContain('href="a/2026/p%201/notice.docx">Word <small>20 KB</small>');
  expect(page.indexOf('p%201/disclosure.html')).toBeLessThan(page.indexOf('p%201/notice.docx'));
  expect(decoder.decode(await renderIndex([...plans].reverse(), pageTools()))).toBe(page);
});

test('an empty list is a page too', async () => {
  expect(decoder.decode(await renderIndex([], pageTools()))).toContain('还没有文件');
});
