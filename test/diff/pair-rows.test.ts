import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactRow } from '../../src/diff/facts/plan-fact.ts';
import { pairRows } from '../../src/diff/pair-rows.ts';

function row(...names: readonly string[]): FactRow {
  return { names, title: names.join(), facts: [], organs: [] };
}

/** Each pair as `before → after`, by the names of the rows; nothing on the side that has none. */
function paired(before: readonly FactRow[], after: readonly FactRow[]): readonly string[] {
  return pairRows(before, after).map(([old, fresh]) => `${old?.title ?? ''} → ${fresh?.title ?? ''}`);
}

test('rows are found again wherever they stand now; what is new comes in its place, what is gone at the end', () => {
  expect(paired([row('甲'), row('乙'), row('丙')], [row('丙'), row('丁'), row('甲')])).toEqual([
    '丙 → 丙',
    ' → 丁',
    '甲 → 甲',
    '乙 → ',
  ]);
  expect(paired([], [])).toEqual([]);
});

test('the surest name comes before the others', () => {
  const before = [row('a', '甲局'), row('b', '乙局')];
  expect(paired(before, [row('b', '甲局'), row('a', '乙局')])).toEqual(['b,乙局 → b,甲局', 'a,甲局 → a,乙局']);
  expect(paired(before, [row('c', '甲局'), row('b', '乙局')])).toEqual(['a,甲局 → c,甲局', 'b,乙局 → b,乙局']);
});

test('a row that got its surest name, or lost it, is the same row', () => {
  expect(paired([row('甲局')], [row('a', '甲局')])).toEqual(['甲局 → a,甲局']);
  expect(paired([row('a', '甲局')], [row('甲局')])).toEqual(['a,甲局 → 甲局']);
  const tasks = [row('number 01', '典当行检查', 'place 1'), row('number 02', '银行检查', 'place 2')];
  const unnumbered = [row('银行检查', 'place 1'), row('典当行检查', 'place 2')];
  expect(paired(tasks, unnumbered)).toEqual([
    'number 02,银行检查,place 2 → 银行检查,place 1',
    'number 01,典当行检查,place 1 → 典当行检查,place 2',
  ]);
});

test('rows of one name are paired in their order, each once', () => {
  expect(paired([row('甲', '1'), row('甲', '2')], [row('甲', '3')])).toEqual(['甲,1 → 甲,3', '甲,2 → ']);
  expect(paired([row('甲', '1')], [row('甲', '2'), row('甲', '3')])).toEqual(['甲,1 → 甲,2', ' → 甲,3']);
});

test('every row is told once, and rows the same are paired', () => {
  const name = fc.constantFrom('甲', '乙', '丙', '丁');
  const rows = fc.array(
    fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => row(...names)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const pairs = pairRows(before, after);
      expect(pairs.map(([, fresh]) => fresh).filter((each) => each !== null)).toEqual(after);
      expect(new Set(pairs.flatMap(([old]) => old ?? [])).size).toBe(before.length);
      expect(pairRows(before, before).map(([old, fresh]) => old === fresh || old?.title === fresh?.title)).not.toContain(false);
    }),
  );
});

test('turned about, the same rows are paired', () => {
  const rows = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 6 });
  const hasId = fc.boolean();
  fc.assert(
    fc.property(rows, rows, hasId, hasId, (first, second, isNumbered, isNumberedToo) => {
      const [before, after] = [
        first.map((each) => row(...(isNumbered ? [`id ${each}`] : []), `name ${each}`)),
        second.map((each) => row(...(isNumberedToo ? [`id ${each}`] : []), `name ${each}`)),
      ];
      const turned = paired(after, before).map((each) => each.split(' → ').toReversed().join(' → '));
      expect(paired(before, after).toSorted()).toEqual(turned.toSorted());
    }),
  );
});
