import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/targets/clean-text.ts';

test.each([
  ['  某路\r\n1号\u3000', '某路 1号', []],
  ['甲\u0007公司', '甲公司', ['\u0007']],
  ['甲\u202e司公', '甲司公', ['\u202e']],
  ['𠮷野家', '𠮷野家', []],
  ['半个\ud842字', '半个字', ['\ud842']],
  ['\ufeff甲', '甲', ['\ufeff']],
])('%j is printed as %j', (given, text, dropped) => {
  expect(cleanText(given)).toEqual({ text, dropped });
});

test('what is printed is clean: nothing more is taken out of it', () => {
  const wild = fc.string({
    unit: fc.constantFrom('甲', ' ', '\n', '\u3000', '\u0000', '\u202a', '\ud800', '\ufeff', '𠮷', '\u00a0'),
  });
  fc.assert(
    fc.property(wild, (given) => {
      const { text } = cleanText(given);
      expect(cleanText(text)).toEqual({ text, dropped: [] });
    }),
  );
});
