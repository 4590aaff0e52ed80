import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { REPAIRED, treeOf } from '../plan/example.ts';

function said(text: string, name: SchemaName = 'campaign'): readonly Diagnostic[] {
  const tree = treeOf(text).value;
  if (!tree) throw new Error('syntax');
  return validate(name, tree).diagnostics;
}

/** `rule @ text there → what to type`, of a plan with a piece of it typed differently. */
function typed(piece: string, instead: string): readonly string[] {
  expect(REPAIRED).toContain(piece);
  return said(REPAIRED.replace(piece, instead)).map(({ rule, place, replacement }) => {
    const there = place?.source.text.slice(place.range.start, place.range.end);
    return `${rule} @ ${there}${replacement === undefined ? '' : ` → ${replacement}`}`;
  });
}

test.each([
  ['issued: 2026-07-01', 'issued: 2026年7月1日', 'yaml/date-form @ 2026年7月1日 → 2026-07-01'],
  ['issued: 2026-07-01', 'issued: 2026年2月30日', 'yaml/date-form @ 2026年2月30日'],
  ['role: 牵头', 'role: “牵头”', 'yaml/curly-quotes @ “牵头” → 牵头'],
  ['atLeast: 3%', 'atLeast: 3％', 'yaml/fullwidth-percent @ 3％ → 3%'],
  ['year: 2026', 'year: ２０２６', 'yaml/fullwidth-sign @ ２０２６ → 2026'],
  ['year: 2026', "year: '2026'", "schema/wrong-type @ '2026' → 2026"],
  ['year: 2026', 'year: 2026\ntitle: 2026', "schema/wrong-type @ 2026 → '2026'"],
  ['year: 2026', 'year: 2026\nnotice: 是', 'schema/wrong-type @ 是 → true'],
])('a value that would fit in other signs: %s, %s', (piece, instead, found) => {
  expect(typed(piece, instead)).toEqual([found]);
});

test.each([
  ['sampling:', 'sampIing:', 'schema/unknown-key @ sampIing'],
  ['departments:', 'departmnets:', 'schema/unknown-key @ departmnets'],
  ['departments:', 'Departments:', 'schema/unknown-key @ Departments → departments'],
  ['departments:', '部门分工:', 'schema/unknown-key @ 部门分工 → departments'],
  ['minCount: 2', 'min-count: 2', 'schema/unknown-key @ min-count → minCount'],
  ['{ atLeast: 3%', '{ atlesat: 3%', 'schema/unknown-key @ atlesat'],
  ['{ due: 2026-09-28,', '{ deu: 2026-09-28,', 'schema/unknown-key @ deu'],
])('a key that is misspelt is not missing too: %s, %s', (piece, instead, found) => {
  expect(typed(piece, instead)).toEqual([found]);
});

test.each([
  ['  minCount: 2', '  atLeast: 2%', '应写在 `sampling.ratio` 里'],
  ['  minCount: 2', '  issued: 2026-07-01', '应写在最外层'],
  ['to: 区双随机办 }', 'to: 区双随机办, sequence: 3 }', '应写在最外层'],
])('a key in the wrong mapping is told where it belongs: %s, %s', (piece, instead, told) => {
  const found = said(REPAIRED.replace(piece, instead));
  expect(found.map(({ message }) => message.zh)).toEqual([expect.stringContaining(told)]);
});

test.each([
  ['\n  minCount:', '\nminCount:', 'yaml/indentation @ minCount'],
  ['\nsampling:', '\n  sampling:', 'yaml/indentation @ sampling'],
  ['[小额贷款公司, 典当行]', '［小额贷款公司，典当行］', 'yaml/fullwidth-sign @ ［'],
  ['[小额贷款公司, 典当行]', '小额贷款公司, 典当行]', 'yaml/unclosed @ ]'],
  ['{ start: 2026-07-07, end', '{ start：2026-07-07，end', 'yaml/fullwidth-colon @ ：'],
])('a slip of punctuation or layout that reads as other data: %s, %s', (piece, instead, found) => {
  expect(typed(piece, instead)).toEqual([found]);
});

test('what else is wrong is said beside a slip, at its place in the text as typed', () => {
  const text = REPAIRED.replace('  minCount: 2', 'minCount: 2').replace('role: 配合', 'role: 配和');
  const found = said(text).map(({ place }) => text.slice(place?.range.start, place?.range.end));
  expect(found).toEqual(['minCount', '配和']);
});

test('of a file full of keys nobody knows each is named, and soon', () => {
  const text = `${REPAIRED}${Array.from({ length: 500 }, (_, index) => `x${index}: 1\n`).join('')}`;
  expect(said(text)).toHaveLength(500);
});
