import { expect, test } from 'vitest';
import { asWideAsThree } from '../../src/renderers/as-wide-as-three.ts';

test.each([
  ['李华', '李　华'],
  ['𠮷田', '𠮷　田'],
  ['李振华', '李振华'],
  ['', ''],
])('%s', (name, printed) => {
  expect(asWideAsThree(name)).toBe(printed);
});
