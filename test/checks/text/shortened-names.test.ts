import { expect, test } from 'vitest';
import { shortenedNames } from '../../../src/checks/text/shortened-names.ts';

const CLINICS = '区卫生健康局';

/** What is left of names in a text, with the character each lacks where it is missing. */
function told(text: string, names: readonly string[], others: readonly string[] = []): readonly string[] {
  return shortenedNames(
    names,
    others,
  )(text).map(({ start, end, at, missing }) => `${text.slice(start, at)}[${missing}]${text.slice(at, end)}`);
}

test('a name that lacks one inner character is found, as often as it stands there', () => {
  expect(told('由区卫健康局和区生健康局、区卫生健局检查', [CLINICS])).toEqual([
    '区卫[生]健康局',
    '区[卫]生健康局',
    '区卫生健[康]局',
  ]);
});

test.each([
  ['the first character', '卫生健康局'],
  ['the last one', '区卫生健康'],
  ['the last one at the end of a sentence', '报区卫生健康。'],
  ['two', '区卫康局'],
  ['none', '区卫生健康局'],
])('a name that lacks %s is none', (_, text) => {
  expect(told(text, [CLINICS])).toEqual([]);
});

test('of a name that begins with one character twice, the first may be left out', () => {
  expect(told('市场监管局', ['市市场监管局'])).toEqual([]);
  expect(told('市市监管局', ['市市场监管局'])).toEqual(['市市[场]监管局']);
});

test('a name goes without signs and small words and stays the same', () => {
  expect(told('区水利水务局、抽查和检查', ['区水利（水务局', '抽查的和检查'])).toEqual([]);
});

test('names of five characters are looked for, shorter ones lose too much', () => {
  expect(told('区卫健局参加', ['区卫生健局'])).toEqual(['区卫[生]健局']);
  expect(told('区务局参加', ['区水务局'])).toEqual([]);
});

test('what begins with a whole name is not the rest of a longer one', () => {
  expect(told('区卫生健康局督股', [CLINICS, '区卫生健康局监督股'])).toEqual([]);
});

test('what is part of a whole name, or of another, is no hit', () => {
  expect(told('示例区卫健康局', [CLINICS, '示例区卫健康局'])).toEqual([]);
  expect(told('示例区卫健康局大楼', [CLINICS], ['例区卫健康局大'])).toEqual([]);
  expect(told('区卫健康局', [CLINICS], ['区卫健康局'])).toEqual([]);
});

test('a whole name elsewhere in the text changes nothing', () => {
  expect(told('区卫健康局和区卫健康局大楼', [CLINICS], ['区卫健康局大楼'])).toEqual(['区卫[生]健康局']);
  expect(told('区卫健康局大楼和区卫健康局', [CLINICS], ['区卫健康局大楼'])).toEqual(['区卫[生]健康局']);
  expect(told('区卫健康局', [CLINICS], ['区档案局', '区卫健康局大楼'])).toEqual(['区卫[生]健康局']);
});

test('without names nothing is found', () => {
  expect(told('区卫健康局', [])).toEqual([]);
});
