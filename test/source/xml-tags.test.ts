import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, tagsNamed, xmlTags } from '../../src/source/xml-tags.ts';

test('tags come in their order, each with the text up to the next, prefixes left off', () => {
  const tags = [...xmlTags('<?xml version="1.0"?><x:a b="1">甲<c/>乙</x:a>丙')];
  expect(tags.map(({ is, name, text }) => [is, name, text])).toEqual([
    ['open', '?xml', ''],
    ['open', 'a', '甲'],
    ['empty', 'c', '乙'],
    ['close', 'a', '丙'],
  ]);
});

test('a tag that has no end is none, nor is what stands before the first', () => {
  expect([...xmlTags('甲<a>乙<b c="')].map(({ name, text }) => [name, text])).toEqual([['a', '乙']]);
});

test('closing tags are not counted among those of a name', () => {
  expect([...tagsNamed('<a/><b/><a>1</a><aa/>', 'a')].map(({ text }) => text)).toEqual(['', '1']);
});

test.each([
  ['<c r="A1" s="2"/>', 'r', 'A1'],
  ["<c r='A1'/>", 'r', 'A1'],
  ['<c r = "A1"/>', 'r', 'A1'],
  ['<c\n  r="A1"/>', 'r', 'A1'],
  ['<c r=""/>', 'r', ''],
  ['<c r="&lt;&#30002;&#x4e59;&amp;">', 'r', '<甲乙&'],
  ['<c xr="B1" r="A1"/>', 'r', 'A1'],
  ['<sheet r:id="r1" id="2"/>', 'id', '2'],
  ['<sheet r:id="r1"/>', 'r:id', 'r1'],
  ['<sheet r:id="r1"/>', 'id', undefined],
  ['<c s="2"/>', 'r', undefined],
  ['<c r="A1>', 'r', 'A1'],
  ['<c r=A1>', 'r', undefined],
  ['<c r>', 'r', undefined],
])('in %s, %s is %j', (xml, name, value) => {
  const [tag] = xmlTags(xml);
  expect(tag && attribute(tag, name)).toBe(value);
});

test('any text is taken for tags without a fault', () => {
  const piece = fc.oneof(fc.constantFrom('<', '>', '/', 'a', ' ', '="', "'", '&#0;', '&x;', '甲'), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const tag of xmlTags(pieces.join(''))) {
        expect(tag.name).not.toMatch(/[\s>/]/);
        attribute(tag, 'a');
      }
    }),
    { numRuns: 500 },
  );
});
