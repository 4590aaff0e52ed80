import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { sheetTexts } from '../support/sheet-texts.ts';
import { validateOoxml } from '../support/validate-ooxml.ts';

const workbooks = builtFiles('statistics.xlsx');

test('what LibreOffice works out is what the workbooks of output/ say already', ({ skip }) => {
  if (workbooks.length === 0) return skip('output/ holds no statistics.xlsx: run npm start first');
  const [kept, afresh] = [sheetTexts(workbooks, 'never'), sheetTexts(workbooks, 'afresh')];
  if (kept === undefined || afresh === undefined) return skip('LibreOffice is not installed');
  // a summary or a ledger, the returns and the hidden sheet
  expect(kept.size).toBeGreaterThan(2 * workbooks.length);
  expect(afresh).toEqual(kept);
  for (const text of afresh.values()) expect(text).not.toMatch(/#(REF|NAME|VALUE|DIV|N\/A)|Err:\d/);
});

test.each(workbooks)('%s is valid SpreadsheetML', async (path) => {
  const faults = validateOoxml(readFileSync(path), 'xlsx');
  if (faults !== null) expect(await faults).toEqual([]);
});
