import { expect, test } from 'vitest';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import { packageParts } from '../../../src/renderers/docx/package-parts.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';

const plain = plainManuscript('qinghe/2026/a', '关于抽查的通知');

function partOf(name: string, manuscript: Manuscript = plain): string {
  return packageParts(manuscript).get(name) ?? '';
}

test.each([
  ['2026-07-07', '2026-07-07T00:00:00Z'],
  [null, '1980-01-01T00:00:00Z'],
  ['2026年7月7日', '1980-01-01T00:00:00Z'],
  ['', '1980-01-01T00:00:00Z'],
])('a document issued on %s is of %s, made and changed', (issued, moment) => {
  const core = partOf('docProps/core.xml', { ...plain, metadata: { ...plain.metadata, issued } });
  expect([...core.matchAll(/<dcterms:(created|modified) [^>]*>([^<]*)</g)].map(([, name, at]) => [name, at])).toEqual([
    ['created', moment],
    ['modified', moment],
  ]);
});

test('title, keywords and description are those of the manuscript, as text', () => {
  const metadata = { ...plain.metadata, keywords: ['双随机', 'A&B'], description: '第一行\n第二行\u0000' };
  const core = partOf('docProps/core.xml', { ...plain, title: '《办法》<试行> "甲"', metadata });
  expect(core).toContain('<dc:title>《办法》&lt;试行&gt; &quot;甲&quot;</dc:title>');
  expect(core).toContain('<cp:keywords>双随机，A&amp;B</cp:keywords>');
  expect(core).toContain('<dc:description>第一行 第二行</dc:description>');
  expect(core).toContain('<dc:language>zh-CN</dc:language>');
});

test('the file says which plan it was made of', () => {
  expect(partOf('docProps/custom.xml')).toContain('name="banwen.plan"><vt:lpwstr>qinghe/2026/a</vt:lpwstr>');
});

test('odd and even pages differ, tabs are two characters, and marks of punctuation are not squeezed', () => {
  const settings = partOf('word/settings.xml');
  expect(settings).toContain('<w:evenAndOddHeaders/>');
  expect(settings).toContain('<w:defaultTabStop w:val="630"/>');
  expect(settings).toContain('<w:characterSpacingControl w:val="doNotCompress"/>');
  expect(settings).toContain('w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"');
  expect(settings).not.toContain('w:mirrorMargins');
});

test('a font that a machine may lack has another for it, and all are of the character set of GB 2312', () => {
  const fonts = [...partOf('word/fontTable.xml').matchAll(/<w:font w:name="([^"]*)">(.*?)<\/w:font>/g)];
  expect(fonts.map(([, name, told = '']) => [name, /w:altName w:val="([^"]*)"/.exec(told)?.[1]])).toEqual([
    ['仿宋_GB2312', '仿宋'],
    ['楷体_GB2312', '楷体'],
    ['黑体', 'SimHei'],
    ['宋体', 'SimSun'],
    ['方正小标宋简体', '方正小标宋_GBK'],
    ['仿宋', 'FangSong'],
    ['楷体', 'KaiTi'],
    ['SimSun-ExtB', '宋体'],
  ]);
  for (const [, , told = ''] of fonts) expect(told).toContain('<w:charset w:val="86"/>');
});
