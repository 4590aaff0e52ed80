import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/core/escape-markup.ts';

test('signs of markup stand as names, in elements and between double quotes', () => {
  expect(escapeMarkup('<a href="x">甲 & 乙\'</a>')).toBe("&lt;a href=&quot;x&quot;&gt;甲 &amp; 乙'&lt;/a&gt;");
});

test('what looks like a name already is text too', () => {
  expect(escapeMarkup('&lt;')).toBe('&amp;lt;');
});
