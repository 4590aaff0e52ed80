import { expect, test } from 'vitest';
import { printData } from '../../../src/renderers/site/print-data.ts';
import { siteDocument } from '../../support/site-document.ts';

const issuers = ['甲局', '乙局'].map((name) => ({ name, short: null, creditCode: null }));
const { data } = siteDocument({ id: 'a/2026/b', title: '甲\n"乙"\u2028', issuers, text: [] });
const lines = printData(data).split('\n');

test('each field has a line, and so has each entry of a list', () => {
  expect(lines[0]).toBe('{');
  expect(lines).toContain('  "format": 1,');
  expect(lines).toContain('  "addressees": [],');
  const start = lines.indexOf('  "issuers": [');
  expect(lines.slice(start, start + 4)).toEqual([
    ...['  "issuers": [', '    {"name":"甲局","short":null,"creditCode":null},'],
    ...['    {"name":"乙局","short":null,"creditCode":null}', '  ],'],
  ]);
  expect(lines.slice(-3)).toEqual(['  "id": "a/2026/b"', '}', '']);
});

test('what is printed is read back as it was', () => {
  expect(JSON.parse(printData(data))).toEqual(data);
});
