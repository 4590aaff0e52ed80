import { expect, test } from 'vitest';
import { dayReader } from '../../src/source/sheet-days.ts';

const STYLES = `<styleSheet>
<numFmts><numFmt numFmtId="176" formatCode='yyyy"年"m"月"d"日"'/><numFmt numFmtId="177" formatCode='0"days"'/><numFmt numFmtId="178" formatCode="[$-804]h:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="31"/><xf/></cellXfs>
</styleSheet>`;

test.each([
  ['a date', '1', '46211', '2026-07-08'],
  ['a date of an own format', '2', '46211', '2026-07-08'],
  ['a date of a format of China', '5', '46211', '2026-07-08'],
  ['a date with its time', '1', '46211.395833333336', '2026-07-08 09:30'],
  ['a date with seconds', '1', '46211.395844907407', '2026-07-08 09:30:01'],
  ['the first day', '1', '1', '1899-12-31'],
  ['the last day', '1', '2958465', '9999-12-31'],
  ['no style', undefined, '46211', undefined],
  ['a number', '0', '46211', undefined],
  ['a number with the word days in quotes', '3', '46211', undefined],
  ['a time without a day', '4', '0.4', undefined],
  ['a style without a format', '6', '46211', undefined],
  ['a style there is none of', '99', '46211', undefined],
  ['beyond the last day', '1', '2958466', undefined],
  ['before the first', '1', '0.5', undefined],
  ['nothing', '1', '', undefined],
  ['no number', '1', '甲', undefined],
])('%s', (_, style, value, day) => {
  expect(dayReader('<workbook/>', STYLES)(style, value)).toBe(day);
});

test.each([
  ['<workbook><workbookPr date1904="1"/></workbook>', '2030-07-09'],
  ["<x:workbook><x:workbookPr date1904 = 'true'/></x:workbook>", '2030-07-09'],
  ['<workbook><workbookPr date1904="0"/></workbook>', '2026-07-08'],
])('days are counted from where %s says', (book, day) => {
  expect(dayReader(book, STYLES)('1', '46211')).toBe(day);
});
