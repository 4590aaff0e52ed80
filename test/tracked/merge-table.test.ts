import { expect, test } from 'vitest';
import { childOf, childrenOf, elementsOf, type XmlElement } from '../../src/inspect/package/xml-element.ts';
import { changeMarks } from '../../src/tracked/change-marks.ts';
import { element } from '../../src/tracked/element.ts';
import { mergeFlow } from '../../src/tracked/merge-flow.ts';
import { flowLines } from '../support/tracked-text.ts';
import { wordTable } from '../support/word-elements.ts';

function mergedTable(before: XmlElement, after: XmlElement): XmlElement {
  const [merged] = mergeFlow([before], [after], changeMarks({ name: '某局', date: '2026-07-20T00:00:00Z' }, 0));
  if (merged === undefined) throw new Error('no table');
  return merged;
}

/** What became of each row: `=`, `+` or `-`. */
function fates(table: XmlElement): string {
  return childrenOf(table, 'w:tr')
    .map((row) => {
      const properties = childOf(row, 'w:trPr');
      return childOf(properties, 'w:ins') ? '+' : childOf(properties, 'w:del') ? '-' : '=';
    })
    .join('');
}

const HEAD = ['序号', '部门', '户数'];

test.each([
  ['a row put in', [HEAD, ['1', '甲局', '6']], [HEAD, ['1', '甲局', '6'], ['2', '乙局', '3']], '==+'],
  ['a row taken out', [HEAD, ['1', '甲局', '6'], ['2', '乙局', '3']], [HEAD, ['2', '乙局', '3']], '=-='],
  ['a cell that changed', [HEAD, ['1', '甲局', '6']], [HEAD, ['1', '甲局', '8']], '=='],
  ['a row whose cells are joined', [HEAD, ['1', '甲局', '6']], [HEAD, [['合计', 2], '6']], '=-+'],
] as const)('%s', (_, before, after, expected) => {
  const [old, fresh] = [wordTable(before), wordTable(after)];
  const merged = mergedTable(old, fresh);
  expect([...fates(merged)].sort().join('')).toBe([...expected].sort().join(''));
  expect(flowLines([merged], 'accept')).toEqual(flowLines([fresh], 'accept'));
  expect(flowLines([merged], 'reject')).toEqual(flowLines([old], 'accept'));
});

test('a cell that changed is changed within, and its row stays', () => {
  const merged = mergedTable(wordTable([['抽查3%的企业']]), wordTable([['抽查5%的企业']]));
  expect(fates(merged)).toBe('=');
  expect(flowLines([merged], 'reject')).toEqual(['| 抽查3%的企业 |']);
  expect(flowLines([merged], 'accept')).toEqual(['| 抽查5%的企业 |']);
});

test('a table with other columns is another table', () => {
  const [old, fresh] = [wordTable([['甲', '乙']]), wordTable([['甲', '乙', '丙']])];
  const merged = mergeFlow([old], [fresh], changeMarks({ name: '某局', date: '2026-07-20T00:00:00Z' }, 0));
  expect(merged.map(({ name }) => name)).toEqual(['w:tbl', 'w:tbl']);
  expect(flowLines(merged, 'accept')).toEqual(['| 甲 | 乙 | 丙 |']);
});

test('what a row says of itself stays before what became of it', () => {
  const table = wordTable([['甲'], ['乙']]);
  const withHeader = {
    ...table,
    children: elementsOf(table).map((child, index) =>
      index === 1
        ? { ...child, children: [element('w:tblPrEx'), element('w:trPr', {}, [element('w:tblHeader')]), ...child.children] }
        : child,
    ),
  };
  const [row] = childrenOf(mergedTable(wordTable([['乙']]), withHeader), 'w:tr');
  expect(elementsOf(row).map(({ name }) => name)).toEqual(['w:tblPrEx', 'w:trPr', 'w:tc']);
  expect(elementsOf(childOf(row, 'w:trPr')).map(({ name }) => name)).toEqual(['w:tblHeader', 'w:ins']);
});
