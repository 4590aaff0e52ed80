import { expect, test } from 'vitest';
import { element } from '../../src/tracked/element.ts';
import { tokenizeParagraph } from '../../src/tracked/run-tokens.ts';
import { paragraph, run } from '../support/word-elements.ts';

const bookmark = (id: number) => element('w:bookmarkStart', { 'w:id': String(id) });
const pageBreak = element('w:r', {}, [element('w:br', { 'w:type': 'page' })]);

function told(...content: Parameters<typeof paragraph>[0][]): readonly string[] {
  return content.flatMap((each) =>
    tokenizeParagraph(paragraph(each)).tokens.map(({ content: token }) =>
      typeof token === 'string' ? token : `<${token.name}>`,
    ),
  );
}

test.each<[string, Parameters<typeof paragraph>[0], readonly string[]]>([
  ['words a character each, numbers whole', '抽查35家', ['抽', '查', '35', '家']],
  ['nothing', [], []],
  ['a tab between runs', [run('甲'), element('w:r', {}, [element('w:tab')]), run('乙')], ['甲', '<w:tab>', '乙']],
  ['a page that ends within the text', [run('甲'), pageBreak, run('乙')], ['甲', '乙']],
  ['a page that ends in a paragraph of its own', [pageBreak], ['<w:br>']],
])('the tokens of a paragraph: %s', (_, content, tokens) => {
  expect(told(content)).toEqual(tokens);
});

test('bookmarks are counted by the tokens before them, an end of a page left out', () => {
  const { bookmarks } = tokenizeParagraph(paragraph([bookmark(1), run('甲乙'), bookmark(2), pageBreak, bookmark(3), run('丙')]));
  expect(bookmarks.map(({ at }) => at)).toEqual([0, 2, 2]);
  const { bookmarks: alone } = tokenizeParagraph(paragraph([bookmark(1), pageBreak, bookmark(2)]));
  expect(alone.map(({ at }) => at)).toEqual([0, 1]);
});

test('the same words in other looks are other tokens, a hint alone makes none', () => {
  const fonts = (attributes: Readonly<Record<string, string>>) =>
    element('w:r', {}, [element('w:rPr', {}, [element('w:rFonts', attributes)]), element('w:t', {}, ['甲'])]);
  const keyOf = (content: Parameters<typeof paragraph>[0]) => tokenizeParagraph(paragraph(content)).tokens[0]?.key;
  const plain = keyOf('甲');
  expect(keyOf([run('甲', 'Strong')])).not.toBe(plain);
  expect(keyOf([fonts({ 'w:hint': 'eastAsia' })])).toBe(plain);
  expect(keyOf([fonts({ 'w:eastAsia': '楷体_GB2312' })])).not.toBe(plain);
  expect(keyOf([fonts({ 'w:eastAsia': '楷体_GB2312', 'w:hint': 'eastAsia' })])).toBe(
    keyOf([fonts({ 'w:eastAsia': '楷体_GB2312' })]),
  );
  expect(keyOf([element('w:r', {}, [element('w:tab')])])).not.toBe(keyOf('\t'));
});
