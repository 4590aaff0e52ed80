import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { sortDiagnostics } from '../../../src/shell/root/sort-diagnostics.ts';

function found(file: string, at: number | null, rule = 'a/a', zh = '甲'): Diagnostic {
  const place = at === null ? {} : { place: { source: { path: file, text: '' }, range: { start: at, end: at + 1 } } };
  return { rule, severity: 'error', message: { zh, en: zh }, file, ...place };
}

test('diagnostics are in the order of file, place, rule and words, whatever order they come in', () => {
  const sorted = [
    found('a.yaml', null),
    found('a.yaml', 2),
    found('a.yaml', 10, 'a/a', '乙'),
    found('a.yaml', 10, 'a/a', '甲'),
    found('a.yaml', 10, 'b/a'),
    found('b.yaml', 0),
  ];
  expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
  expect(sortDiagnostics(sorted)).toEqual(sorted);
});

test('what is said twice of one place is told once; the same of another place is told again', () => {
  const [one, other] = [found('a.yaml', 1), found('a.yaml', 5)];
  expect(sortDiagnostics([one, other, { ...one }, found('b.yaml', 1), { ...other }])).toEqual([one, other, found('b.yaml', 1)]);
  expect(sortDiagnostics([])).toEqual([]);
});
