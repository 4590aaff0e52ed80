import { expect, test } from 'vitest';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { wordPackage } from '../../../src/renderers/docx/word-package.ts';
import { landscapeAnnex, mark, notice, plan, title } from '../../scenarios/blocks.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { unzip } from '../../support/unzip.ts';
import { type WordParagraph, wordParagraphs } from '../../support/word-paragraphs.ts';

const plain = plainManuscript('a/2026/x', '标题');

/** The paragraphs of each header or footer, in the order of the files. */
async function repeated(kind: 'header' | 'footer', more: Partial<Manuscript>): Promise<readonly (readonly WordParagraph[])[]> {
  const bytes = await wordPackage({ ...plain, ...more });
  const names = [...unzip(bytes).keys()].filter((name) => name.startsWith(`word/${kind}`)).toSorted();
  return names.map((name) => wordParagraphs(bytes, name));
}

const told = ({ style, align, indent }: WordParagraph) => [style, align, indent];

test('the number stands at the outer side, one character from the edge: right on odd pages, left on even ones (7.5)', async () => {
  const parts = [plan(title('方案'))];
  const footers = await repeated('footer', { parts });
  expect(footers.map((footer) => footer.map(told))).toEqual([
    [['Footer', undefined, undefined]],
    [['Footer', 'left', 'left 280, right 0']],
  ]);
  for (const [number] of footers) expect(number?.text).toMatch(/^— .*PAGE.* —$/);
});

test('white above the number reaches up to the text, on either grid', async () => {
  for (const [grid, bottom] of [
    ['gbt9704', 1984],
    ['gbt33476', 1847],
  ] as const) {
    const bytes = await wordPackage({ ...plain, layout: { ...plain.layout, grid }, parts: [plan(title('方案'))] });
    const before = /<w:spacing w:before="(\d+)"/.exec(unzip(bytes).get('word/footer1.xml') ?? '')?.[1];
    const reach = 1451 + 280 + Number(before);
    expect(reach).toBeLessThan(bottom);
    expect(reach).toBeGreaterThan(bottom - 10);
  }
});

test('on a page on its side the number stands turned in a cell as high as the text is wide', async () => {
  const [footer = ''] = await (async () => {
    const files = unzip(await wordPackage({ ...plain, parts: [landscapeAnnex(title('统计表'))] }));
    return [...files].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml);
  })();
  expect(footer).toContain('<w:textDirection w:val="tbRl"/>');
  expect(footer).toContain('<w:trHeight w:val="8844" w:hRule="exact"/>');
  expect(footer).toMatch(/<w:gridCol w:w="280"\/>/);
});

test('the first page of a letter has the thin-over-thick rule 20 mm above the edge in place of its number (10.1)', async () => {
  const layout = { ...plain.layout, form: 'letter' } as const;
  const footers = await repeated('footer', { layout, parts: [notice(mark(['税务局']), title('函'))] });
  const first = footers.find((footer) => footer.length === 2) ?? [];
  expect(first).toEqual([
    { style: 'Sliver', text: '', rules: 'top 6 FF0000, bottom 24 FF0000', frame: '1134 15609 9638' },
    { style: 'Footer', text: '' },
  ]);
  // the frame is as high as its rules and the point between them
  expect(Math.abs(15_609 + 95 - ((297 - 20) / 25.4) * 1440)).toBeLessThan(2);
});

test('an issued document repeats nothing at its head, a draft 草稿 on odd, even and first pages', async () => {
  const layout = { ...plain.layout, form: 'letter' } as const;
  const parts = [notice(mark(['税务局']), title('函'))];
  expect(await repeated('header', { parts })).toEqual([]);
  expect(await repeated('header', { parts, draft: true })).toHaveLength(2);
  const headers = await repeated('header', { parts, layout, draft: true });
  expect(headers).toEqual([1, 2, 3].map(() => [{ style: 'Header', text: '草稿' }]));
});
