import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { PlanPath } from '../../src/core/source.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';

const TEXT = `kind: campaign
departments:
  - org: 甲
    items: [一, "二\\n三"]
  -   role: 牵头
empty:
`;

const AT: readonly [path: PlanPath, value: string, key: string][] = [
  [['kind'], 'campaign', 'kind'],
  [['departments', 0, 'items', 1], '"二\\n三"', '"二\\n三"'],
  [['departments', 1], 'role: 牵头', 'role: 牵头'],
  [['departments', 1, 'role'], '牵头', 'role'],
  [['empty'], 'empty', 'empty'],
  // what is not there is pointed at by what it is missing in
  [['title'], 'kind', 'kind'],
  [['departments', 2], 'departments', 'departments'],
  [['departments', 1, 'items', 0], 'role', 'role'],
  [['departments', 0, 'items', 7], 'items', 'items'],
];

function positionsOf(text: string) {
  const { value } = parseYaml({ path: 'p', text });
  if (!value) throw new Error('syntax');
  return value.positions;
}

test.each(AT)('%j stands where its value does, and its key before it', (path, value, key) => {
  const positions = positionsOf(TEXT);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => TEXT.slice(start, end);
  expect([words(positions.locate(path)), words(positions.locateKey(path))]).toEqual([value, key]);
  expect(positions.sourceOf(path)).toBe(positions.source);
});

test('only what was typed is there', () => {
  const positions = positionsOf(TEXT);
  expect(AT.map(([path]) => positions.has(path))).toEqual([true, true, true, true, true, false, false, false, false]);
});

test.each([
  [['kind'], 0, 4, 'camp'],
  [['kind'], 4, 8, 'aign'],
  [['kind'], 3, 3, 'campaign'],
  [['kind'], 20, 30, 'campaign'],
  [['departments', 0, 'items', 1], 1, 2, '\\'],
  [['departments', 0, 'items', 1], 2, 3, '三'],
  [['title'], 0, 2, 'kind'],
])('of %j the characters %i to %i stand at %j', (path, start, end, words) => {
  const positions = positionsOf(TEXT);
  const range = positions.locateWithin(path, start, end);
  expect(TEXT.slice(range.start, range.end)).toBe(words);
});

const words = fc.constantFrom('甲', '抽查', "it's", '2026-07-07', '3%', 'a: b', '“乙”', '# 丙', '007', '', ' ', '多\n行', '\t');
const leaf = fc.oneof(words, fc.integer({ min: -999, max: 9999 }), fc.boolean(), fc.constant(null));
const key = fc.constantFrom('kind', 'org', 'items', '甲', 'a b', '2026', 'x:y', "k'");
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const style = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
  indentSeq: fc.boolean(),
  indent: fc.constantFrom(2, 4),
});

test('whatever data is typed, in whatever style, is read as itself, and each value at its own place', () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), style, (data, options) => {
      const text = stringify(data, { ...options, lineWidth: 0 });
      const { value, diagnostics } = parseYaml({ path: 'p', text });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(value?.data).toEqual(data);
      const leaves = [...leavesOf(data)].map(([path, there]) => {
        const { start, end } = value?.positions.locate(path) ?? { start: 0, end: 0 };
        return { words: text.slice(start, end), there, isThere: value?.positions.has(path) };
      });
      const short = leaves.filter(({ words }) => !/^[|>]/.test(words));
      const alone = parseYaml({ path: 'p', text: short.map(({ words }) => `- ${words}\n`).join('') });
      expect(alone.value?.data ?? []).toEqual(short.map(({ there }) => there));
      expect(leaves.every(({ isThere }) => isThere)).toBe(true);
    }),
    { numRuns: 150, seed: 11 },
  );
});

function* leavesOf(data: unknown, path: PlanPath = []): Generator<readonly [PlanPath, unknown]> {
  if (typeof data !== 'object' || data === null) yield [path, data];
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* leavesOf(item, [...path, index]);
  else for (const [name, item] of Object.entries(data)) yield* leavesOf(item, [...path, name]);
}
