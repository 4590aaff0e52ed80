import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/core/escape-markup.ts';
import { unescapeCell, unescapeXml } from '../../src/source/unescape-xml.ts';

test.each([
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&#30002;&#x4e59;&#X4E59;', '甲乙&#X4E59;'],
  ['&amp;lt;', '&lt;'],
  ['&nbsp;&unknown;', '&nbsp;&unknown;'],
  ['&#0;&#x110000;', '&#0;&#x110000;'],
  ['&#x1F600;', '😀'],
  ['a & b &', 'a & b &'],
])('%j reads %j', (written, text) => {
  expect(unescapeXml(written)).toBe(text);
});

test('cells have an escape of their own for what XML cannot hold', () => {
  expect(unescapeCell('甲_x000D_乙_x0041_&amp;_x00')).toBe('甲\r乙A&_x00');
});

test('what was escaped reads as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', 'a', ';', '#', '甲', 'lt') }), (text) => {
      expect(unescapeXml(escapeMarkup(text))).toBe(text);
    }),
  );
});
