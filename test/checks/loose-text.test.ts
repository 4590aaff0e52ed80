import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looseText } from '../../src/checks/loose-text.ts';

test('quotation marks, spaces and widths make no difference', () => {
  expect(looseText('区“双随机、一公开” 办公室（代章）').text).toBe(looseText('区双随机、一公开办公室(代章)').text);
  expect(looseText('区水务局').text).not.toBe(looseText('区水利局').text);
});

test('a stretch of a loose text lies between the same letters of the text', () => {
  const letters = fc.array(fc.constantFrom('区', '局', '“', '”', ' ', '（', '甲', '1'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, letters, (before, name, after) => {
      const sought = looseText(name.join('')).text;
      fc.pre(sought !== '');
      const whole = [...before, ...name, ...after].join('');
      const start = looseText(before.join('')).text.length;
      const place = looseText(whole).place(start, start + sought.length);
      const found = whole.slice(place.start, place.end);
      expect(looseText(found).text).toBe(sought);
      expect(found).toBe(name.join('').replace(/^[\s“”]+|[\s“”]+$/g, ''));
    }),
  );
});
