import { expect, test } from 'vitest';
import type { PlanPath } from '../../../src/core/source.ts';
import { unwrapName } from '../../../src/plan/names/unwrap-name.ts';
import { treeOf } from '../example.ts';

const KNOWN = new Set(['甲局', '乙局', '区“双随机”办', '甲#局', 'lq-market']);

/** What is said of a name typed at `path`, by default the first of `issuers`. */
function said(written: string, text = `issuers: ['${written}']`, path: PlanPath = ['issuers', 0]) {
  const positions = treeOf(text).value?.positions;
  if (positions === undefined) throw new Error(text);
  return unwrapName(positions, { written, path, isKnown: (name) => KNOWN.has(name) });
}

test('quotes and blanks around a known name are told, and what to write', () => {
  for (const written of ['“甲局”', '‘甲局’', '”甲局“', '“甲局“', '「甲局」', '《甲局》', '“ 甲局 ”', ' 甲局 ', ' “甲局”']) {
    expect(said(written)?.message).toEqual({
      zh: '名称“甲局”外面多了符号，应写作 `甲局`',
      en: 'Unexpected signs around “甲局”, expected `甲局`',
    });
  }
});

test('curly quotes are a slip of typing; other signs are part of an unknown name', () => {
  expect(['“甲局”', ' “甲局”', '‘甲局’'].map((written) => said(written)?.rule)).toEqual(Array(3).fill('yaml/curly-quotes'));
  expect(['「甲局」', '《区“双随机”办》', ' 甲局'].map((written) => said(written)?.rule)).toEqual(Array(3).fill('names/unknown'));
});

test('signs that are no pair, and signs that are part of the name, are left alone', () => {
  for (const written of ['x甲局x', '“甲局x', 'x甲局“', '「甲局》', '“', '甲', '丙局']) expect(said(written)).toBeUndefined();
});

test('a name in full-width letters is written in others', () => {
  for (const written of ['ｌｑ－ｍａｒｋｅｔ', 'ｌｑ－ｍａｒｋｅｔ ']) {
    expect(said(written)).toMatchObject({ rule: 'yaml/fullwidth-sign', replacement: "'lq-market'" });
  }
});

test('several known names in one are told apart, however many', () => {
  expect(said('甲局 ，乙局')?.message.zh).toBe('`2` 个名称读作了一个，应写成 `[甲局, 乙局]`');
  expect(said(Array(120).fill('甲局').join('，'))?.message.zh).toContain('`120` 个名称');
  expect(said('甲局，丙局')).toBeUndefined();
});

test('where one name is expected, one of several is', () => {
  const found = said('甲局、乙局', 'departments: [{ org: 甲局、乙局 }]', ['departments', 0, 'org']);
  expect(found).toEqual({
    message: {
      zh: '`2` 个名称写在了一起，此处应只写一个，如“甲局”',
      en: 'Unexpected `2` names in one, expected a single one such as “甲局”',
    },
  });
});

test('they may be put right unasked in brackets alone, and where none needs quotes', () => {
  expect(said('甲局、乙局', 'issuers: [ 甲局、乙局]')?.replacement).toBe('甲局, 乙局');
  expect(said('甲局、乙局', 'marks: [x, y]\nissuers:\n  - 甲局、乙局')).not.toHaveProperty('replacement');
  expect(said('甲局、甲#局', 'issuers: [甲局、甲#局]')).not.toHaveProperty('replacement');
});

test('one known name with a sign after or before it is not several', () => {
  for (const written of ['甲局、', '、甲局', '甲局，，']) expect(said(written)).toBeUndefined();
});

test('a name typed as it is known says nothing of its signs', () => {
  for (const written of ['甲局', '区“双随机”办', 'lq-market']) expect(said(written)).toBeUndefined();
});
