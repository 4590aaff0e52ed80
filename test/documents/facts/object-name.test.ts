import { expect, test } from 'vitest';
import { printedCode, printedObject } from '../../../src/documents/facts/object-name.ts';

const CODE = '91350100M000100Y43';

test.each([
  ['企业', '示例甲有限公司', '示例甲有限公司'],
  ['个体工商户', '示例张记面馆', '示例张记面馆'],
  ['自然人', '张某', '张*'],
  ['自然人', '欧阳某某', '欧***'],
  ['自然人', '阿依·某某', '阿****'],
  ['自然人', '张', '张*'],
  ['自然人', '𠮷某某', '𠮷**'],
])('of %s %s the public reads %s', (kind, name, printed) => {
  expect(printedObject({ name, kind, creditCode: CODE })).toBe(printed);
});

test('an object without a name has none, and a person no code', () => {
  expect(printedObject({ name: null, kind: '企业', creditCode: CODE })).toBe('');
  expect(printedObject({ name: null, kind: '自然人', creditCode: CODE })).toBe('');
  expect(printedCode({ name: null, kind: '企业', creditCode: CODE })).toBe(CODE);
  expect(printedCode({ name: null, kind: '企业', creditCode: null })).toBe('');
  expect(printedCode({ name: '张某', kind: '自然人', creditCode: CODE })).toBe('');
});
