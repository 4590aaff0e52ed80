import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looseText } from '../../../src/checks/departments/loose-text.ts';

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

test('a sign that another spelling has several letters for stays as it is', () => {
  expect(looseText('㎡').text).toBe('㎡');
  expect(looseText('Ａ①').text).toBe('A1');
  expect(looseText('甲\u0001乙').text).toBe('甲\u0001乙');
});

test('a stretch that begins behind the text lies at its end', () => {
  expect(looseText('甲 乙').place(2, 3)).toEqual({ start: 3, end: 3 });
  expect(looseText('甲 乙').place(1, 2)).toEqual({ start: 2, end: 3 });
});
