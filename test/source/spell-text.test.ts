import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/source/yaml-tree.ts';

const AT = ['a'];

/** The value of `a` after its characters that read `old` (or all of it) were replaced by what `spell` says. */
function respelt(text: string, old: string | null, by: string) {
  const { data, positions } = read(text);
  const at = old === null ? 0 : data.indexOf(old);
  const spelt = positions?.spell(AT, old === null ? { old: data, text: by } : { old, text: by, at });
  const range = old === null ? positions?.locate(AT) : positions?.locateWithin(AT, at, at + old.length);
  if (spelt === undefined || range === undefined) return undefined;
  const changed = text.slice(0, range.start) + spelt + text.slice(range.end);
  return { spelt, read: read(changed).data };
}

function read(text: string) {
  const { value } = parseYaml({ path: 'p.yaml', text });
  const data: unknown = value?.data;
  const a: unknown = typeof data === 'object' && data !== null && 'a' in data ? data.a : undefined;
  return { data: typeof a === 'string' ? a : '', positions: value?.positions };
}

test.each([
  ['a: 水务局抽查\n', '水务局', '区水务局', '区水务局抽查'],
  ["a: '水务局''抽查'\n", '水务局', "it's", "it's'抽查"],
  ['a: "水务局\\t抽查"\n', '水务局', '“区”\\"局"', '“区”\\"局"\t抽查'],
  ['a: >-\n  由水务\n  局抽查：甲: 乙\n', '水务局', '区水务局', '由区水务局抽查：甲: 乙'],
  ['a: |\n  由水务局抽查\n', '水务局', '区: #局', '由区: #局抽查\n'],
  ['a: { b: 1 }\n', null, 'x', undefined],
  ['a: 水务局\n', null, '12', '12'],
  ['a: 水务局\n', null, 'null', 'null'],
  ['a: 水务局\n', null, '甲: 乙', '甲: 乙'],
  ['a: 水务局\n', null, "# 'x'", "# 'x'"],
  ['a: "水务局"\n', null, '区"水务局', '区"水务局'],
  ["a: '水务局' # 注\n", null, "区'水务局", "区'水务局"],
  ['a: >-\n  水务\n  局\n', null, '区水务局', '区水务局'],
])('in %j, %j becomes %j and nothing else', (text, old, by, expected) => {
  expect(respelt(text, old, by)?.read).toBe(expected);
});

test.each([
  ['b: &x 水务局\na: *x\n', '水务局', '区水务局'],
  ['b: &x 水务局\na: *x\n', null, '区水务局'],
  ["a: '水务局''s'\n", "水务局'", '区水务局'],
  ['a: "\\u6c34务局"\n', '水', '氵'],
  ['a: 水务局\n', '水务局', '甲: 乙'],
  ['a: 由水务局 等\n', '水务局', '#'],
  ['a: |\n  水务\n  局\n', '水务\n局', '区水务局'],
  ['b: 1\n', null, 'x'],
])('in %j, %j cannot become %j by typing it there', (text, old, by) => {
  expect(respelt(text, old, by)).toBeUndefined();
});

test('words that do not stand there are not replaced', () => {
  const { positions } = read('a: 水务局\n');
  expect(positions?.spell(AT, { old: '水利局', text: '区水利局' })).toBeUndefined();
  expect(positions?.spell(AT, { old: '水利局', text: '区水利局', at: 0 })).toBeUndefined();
  expect(positions?.spell(AT, { old: '水务局', text: '区水务局', at: 1 })).toBeUndefined();
});

test('whatever is typed reads as it was meant', () => {
  const words = fc.array(fc.constantFrom('甲', ' ', ':', '#', "'", '"', '\\', ',', '[', '}', '-', '1', '\n', '“', '%'), {
    maxLength: 8,
  });
  const styles = fc.constantFrom('甲乙', "'甲乙'", '"甲乙"', '[甲乙]', '>-\n  甲\n  乙');
  fc.assert(
    fc.property(words, styles, fc.option(fc.constantFrom('甲', '乙', '甲乙')), (signs, value, old) => {
      const by = signs.join('');
      const flow = value === '[甲乙]';
      const text = flow ? 'a: { b: 甲乙 }\n' : `a: ${value}\n`;
      const path = flow ? ['a', 'b'] : AT;
      const { value: tree } = parseYaml({ path: 'p', text });
      if (tree === undefined) return;
      const { positions } = tree;
      const at = '甲乙'.indexOf(old ?? '');
      const spelt = positions.spell(path, old === null ? { old: '甲乙', text: by } : { old, text: by, at });
      if (spelt === undefined) return;
      const range = old === null ? positions.locate(path) : positions.locateWithin(path, at, at + old.length);
      const after = parseYaml({ path: 'p', text: text.slice(0, range.start) + spelt + text.slice(range.end) }).value;
      const wanted = old === null ? by : '甲乙'.replace(old, () => by);
      expect(after?.data).toEqual({ a: flow ? { b: wanted } : wanted });
    }),
    { numRuns: 2000, seed: 3 },
  );
});
