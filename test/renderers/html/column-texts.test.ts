import { expect, test } from 'vitest';
import { columnTexts } from '../../../src/renderers/html/column-texts.ts';

const rows = (...texts: readonly (readonly string[])[]) => texts.map((row) => row.map((text) => ({ text })));

test('days, numbers and codes ask for room in one piece, longer runs of letters do not', () => {
  const [day, code, long, none] = columnTexts(rows(['2026-07-15', '91130110MAXAMP012U', 'x'.repeat(40), '企业']), 4);
  expect(day?.token).toBeCloseTo(7.6);
  expect(code?.token).toBeCloseTo(12.56);
  expect([long?.token, none?.token]).toEqual([0, 0]);
});

test('a year in brackets and a per cent keep the marks that no line begins or ends between', () => {
  const [number, share, code] = columnTexts(rows(['某监责改〔2026〕1号', '（A级10%、B级3%）', '91130110MAXAMP012U、']), 3);
  expect(number?.token).toBeCloseTo(5.88);
  expect(share?.token).toBeCloseTo(4.26);
  expect(code?.token).toBeCloseTo(13.56);
});

test('the usual length leans to the longer texts; Latin letters count half and a little', () => {
  const [column] = columnTexts(rows(['企业'], ['企业企业企业企业企业企业企业']), 1);
  expect(column?.usual).toBeCloseTo(10);
  expect(columnTexts(rows(['abcd']), 1)[0]?.usual).toBeCloseTo(2.2);
});

test('rows under a heading across the table say nothing of columns, and no rows nothing at all', () => {
  expect(columnTexts(rows(['企业名称']), 2)).toEqual([
    { token: 0, usual: 0 },
    { token: 0, usual: 0 },
  ]);
});
