import { expect, test } from 'vitest';
import { findUnfilled, isUnfilled, withoutBlanksTwice } from '../../../src/build/starter/find-unfilled.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';

function unfilled(text: string) {
  const tree = parseYaml({ path: 'x.yaml', text }).value;
  if (tree === undefined) throw new Error('a text that can be read');
  return findUnfilled(tree);
}

const quoted = (text: string) => unfilled(text).map(({ place }) => place?.source.text.slice(place.range.start, place.range.end));

test('a blank is found wherever it stands as a value, at its own characters', () => {
  const text = 'a: 【填 甲】\nb: { c: [1, 【填 乙，如 丙】] }\nd: 为【填 目的】和【填 范围】，制定本方案。\n';
  expect(quoted(text)).toEqual(['【填 甲】', '【填 乙，如 丙】', '【填 目的】', '【填 范围】']);
  expect(unfilled(text).map(({ message }) => message.zh)[1]).toBe('这里还没有填，应填乙，如 丙');
});

test('what only looks like one is none', () => {
  expect(quoted('a: 【2026】6号\nb: 【填表说明】\nc: 填 甲\n# 【填 注释】\n【填 键】: 1\n')).toEqual([]);
});

test('what else is said of a blank is said by the blank alone', () => {
  const [blank] = unfilled('a: 【填 甲】\nb: 1\n');
  if (blank?.place === undefined) throw new Error('a blank');
  const wrongType = { ...blank, rule: 'schema/wrong-type' };
  const elsewhere = { ...wrongType, place: { ...blank.place, range: { start: 9, end: 10 } } };
  expect(withoutBlanksTwice([blank, wrongType, elsewhere], [blank])).toEqual([blank, elsewhere]);
  expect([blank, wrongType, elsewhere].map(isUnfilled)).toEqual([true, false, false]);
});
