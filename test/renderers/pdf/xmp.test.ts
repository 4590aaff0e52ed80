import { expect, test } from 'vitest';
import { xmp } from '../../../src/renderers/pdf/xmp.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const { metadata } = everyBlock();
const told = (change: Partial<typeof metadata>, title = '方案') => xmp({ title, metadata: { ...metadata, ...change } });
/** The texts of one of its entries. */
const entry = (text: string, name: string) =>
  [...(new RegExp(`<${name}>(.*?)</${name}>`).exec(text)?.[1] ?? '').matchAll(/<rdf:li[^>]*>(.*?)<\/rdf:li>/g)].map(
    ([, each]) => each,
  );

test('catalogues are told title, language, issuers, description, keywords and day', () => {
  const text = told({ issuers: ['甲局', '乙局'], keywords: ['双随机', '抽查'], description: '某年方案', issued: '2026-07-07' });
  expect(['title', 'language', 'creator', 'description', 'subject', 'date'].map((name) => entry(text, `dc:${name}`))).toEqual([
    ['方案'],
    ['zh-CN'],
    ['甲局', '乙局'],
    ['某年方案'],
    ['双随机', '抽查'],
    ['2026-07-07'],
  ]);
});

test('what is not stated is left out, and that it can be read aloud never', () => {
  const text = told({ issuers: [], keywords: [], description: '', issued: null });
  expect([...text.matchAll(/<(dc:\w+)>/g)].map(([, name]) => name)).toEqual(['dc:title', 'dc:language']);
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('texts are written as XML, without what it forbids', () => {
  const text = told({ issuers: ['甲&乙'], keywords: ['<b>'], description: '"丙"\u0001' }, '甲<乙>');
  expect([entry(text, 'dc:title'), entry(text, 'dc:creator'), entry(text, 'dc:subject'), entry(text, 'dc:description')]).toEqual([
    ['甲&lt;乙&gt;'],
    ['甲&amp;乙'],
    ['&lt;b&gt;'],
    ['&quot;丙&quot;'],
  ]);
});

test('it is one packet that begins and ends as packets do', () => {
  const text = told({});
  expect(text.startsWith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta ')).toBe(true);
  expect(text.endsWith('</x:xmpmeta>\n<?xpacket end="r"?>')).toBe(true);
});
