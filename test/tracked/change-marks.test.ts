import { expect, test } from 'vitest';
import { changeMarks } from '../../src/tracked/change-marks.ts';
import { element } from '../../src/tracked/element.ts';
import { printXml } from '../../src/tracked/print-xml.ts';

test('a change says who made it and when, with an id above those there are', () => {
  const marks = changeMarks({ name: '市场监管局 “甲”', date: '2026-07-01T00:00:00Z' }, 7);
  expect(printXml([marks.make('w:ins')])).toBe('<w:ins w:id="8" w:author="市场监管局 “甲”" w:date="2026-07-01T00:00:00Z"/>');
  expect(printXml([marks.make('w:del', [element('w:r')])])).toBe(
    '<w:del w:id="9" w:author="市场监管局 “甲”" w:date="2026-07-01T00:00:00Z"><w:r/></w:del>',
  );
});
