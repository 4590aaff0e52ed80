import { expect, test } from 'vitest';
import { plainRun } from '../../../src/inspect/document/run-format.ts';
import { glyphsOf, slotOf, widthOf } from '../../../src/inspect/measure/glyphs.ts';

test('the hint decides on quotes, dashes and ellipses, not on letters or Chinese', () => {
  const slots = (hint: string | undefined) => [...'1通“—…①é'].map((sign) => slotOf(sign, hint));
  expect(slots('eastAsia')).toEqual(['ascii', 'eastAsia', 'eastAsia', 'eastAsia', 'eastAsia', 'eastAsia', 'hAnsi']);
  expect(slots(undefined)).toEqual(['ascii', 'eastAsia', 'hAnsi', 'hAnsi', 'hAnsi', 'hAnsi', 'hAnsi']);
});

test('a quote is as wide as the face it is set in makes it', () => {
  const width = (hAnsi: string) => {
    const look = { ...plainRun, size: 32, spacing: -5, fonts: { hAnsi: { name: hAnsi, themed: false } } };
    return widthOf(glyphsOf({ runs: [{ text: '“1', look }] }));
  };
  expect([width('仿宋_GB2312'), width('Times New Roman')]).toEqual([315 + 155, 155 + 155]);
});
