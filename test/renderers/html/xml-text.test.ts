import { expect, test } from 'vitest';
import { printableText } from '../../../src/renderers/html/printable-text.ts';
import { xmlText } from '../../../src/renderers/html/xml-text.ts';

test.each([
  ['甲 & 乙 <丙> "丁"', '甲 &amp; 乙 &lt;丙&gt; &quot;丁&quot;'],
  ['&amp;', '&amp;amp;'],
  ['a\u0000\u0008\u007f\ufffe\ud800b', 'ab'],
  ['𠮷\t\n。', '𠮷\t\n。'],
  ['', ''],
])('%j stands in XML as %j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test('text keeps all that can be printed, rare characters too', () => {
  expect(printableText('䶮𠮷“双随机”\ud83c\udf3e A–Z\u007f\u001b')).toBe('䶮𠮷“双随机”\ud83c\udf3e A–Z');
});
