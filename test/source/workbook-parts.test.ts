import { expect, test } from 'vitest';
import { sheetParts } from '../../src/source/workbook-parts.ts';

test.each([
  ['worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['./worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
])('the target %s is the part %s', (target, path) => {
  const relations = `<Relationships><Relationship Id="a" Target="${target}"/></Relationships>`;
  expect(sheetParts('<sheets><sheet name="甲" r:id="a"/></sheets>', relations)).toEqual([{ name: '甲', isHidden: false, path }]);
});

test('sheets come in the order of the book, whatever the order of the relations, hidden ones told', () => {
  const book = `<x:workbook><x:sheets><x:sheet name='乙&amp;丙' r:id='b' state='veryHidden'></x:sheet><x:sheet r:id = "a" name = "甲"/></x:sheets></x:workbook>`;
  const relations = '<Relationship Id="a" Target="a.xml"/><Relationship Target="b.xml" Id="b"/>';
  expect(sheetParts(book, relations)).toEqual([
    { name: '乙&丙', isHidden: true, path: 'xl/b.xml' },
    { name: '甲', isHidden: false, path: 'xl/a.xml' },
  ]);
});

test('a sheet that no relation leads to has no part', () => {
  expect(sheetParts('<sheet name="甲" r:id="a"/>', '').map(({ path }) => path)).toEqual([undefined]);
});
