import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeRoot } from '../../support/build-root.ts';

const PAGE = 'luquan/2026/joint-02/disclosure.html';
const roots = [makeRoot({ of: '' }), makeRoot({ of: '' })];
const [first, second] = roots;
if (first === undefined || second === undefined) throw new Error('there are two roots');

afterAll(() => {
  for (const root of roots) root.remove();
});

const sizesOf = (page: string) =>
  Array.from(page.matchAll(/data-size-of="([^"]+)">([^<]*)</g), ([, address = '', size = '']) => [
    address.split('/').at(-1),
    size.trim(),
  ]);

test('a page is the same whether its files are built before it, with it or after it', async () => {
  await first.build(['html']);
  expect(sizesOf(first.read(PAGE))).toEqual([
    ['notice.docx', ''],
    ['disclosure.pdf', ''],
    ['statistics.xlsx', ''],
    ['joint-02.csv', expect.stringMatching(/^\d+ KB$/)],
    ['joint-02.json', expect.stringMatching(/^\d+ KB$/)],
  ]);
  const after = await first.build(['docx']);
  expect(after.artifacts.find(({ path }) => path.endsWith(PAGE))?.status).toBe('written');
  await second.build(['html', 'docx']);
  expect(sizesOf(first.read(PAGE))[0]).toEqual(['notice.docx', expect.stringMatching(/^\d+ KB$/)]);
  expect(first.read(PAGE)).toBe(second.read(PAGE));
  const again = await first.build(['html', 'docx']);
  expect(new Set(again.artifacts.map(({ status }) => status))).toEqual(new Set(['fresh']));
  expect(first.read('manifest.json')).toBe(second.read('manifest.json'));
}, 60_000);

test('a page somebody has altered is not stamped, and made anew by the next build that is asked for it', async () => {
  const whole = second.read(PAGE);
  appendFileSync(join(second.output, PAGE), '<!-- altered -->');
  await second.build(['xlsx']);
  expect(second.read(PAGE)).toBe(`${whole}<!-- altered -->`);
  await second.build(['html']);
  expect(sizesOf(second.read(PAGE))[2]).toEqual(['statistics.xlsx', expect.stringMatching(/^\d+ KB$/)]);
  expect(second.read(PAGE)).not.toContain('altered');
}, 60_000);
