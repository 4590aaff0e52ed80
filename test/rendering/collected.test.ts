import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  CAMPAIGN,
  changed,
  collectIn,
  collectRoot,
  fill,
  formOf,
  keepOnly,
  MARKET,
  OFFICE,
  sheetOf,
  sumsIn,
} from '../support/returns.ts';
import { type OfficeFormat, roundTrip } from '../support/round-trip.ts';
import { sheetTexts } from '../support/sheet-texts.ts';
import { validateOoxml } from '../support/validate-ooxml.ts';

const MERGED = `output/${CAMPAIGN}/collected/statistics.xlsx`;
const [MARKET_SHEET, OFFICE_SHEET] = ['区市场监管局', '区政府办公室'];
const SUMS = MARKET.map((figure, index) => figure + (OFFICE[index] ?? 0));

const form = await formOf(CAMPAIGN);
const texts = MARKET.map(
  (figure) => ` ${String(figure).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)))} `,
);

/** Returns before a program saved them anew. */
const returns = {
  whole: await changed(form, (workbook) => fill(sheetOf(workbook, MARKET_SHEET), MARKET)),
  alone: await changed(form, (workbook) => {
    fill(sheetOf(workbook, MARKET_SHEET), MARKET);
    keepOnly(workbook, [MARKET_SHEET]);
  }),
  texts: await changed(form, (workbook) => fill(sheetOf(workbook, MARKET_SHEET), texts)),
  renamed: await changed(form, (workbook) => {
    const sheet = sheetOf(workbook, MARKET_SHEET);
    fill(sheet, MARKET);
    sheet.name = '统计表（最终版）';
    workbook.addWorksheet('说明').getCell('A1').value = '有问题请联系信用科';
  }),
};
const office = await changed(form, (workbook) => fill(sheetOf(workbook, OFFICE_SHEET), OFFICE));

const ways: readonly (readonly OfficeFormat[])[] = [['xlsx'], ['ods', 'xlsx'], ['xls', 'xlsx'], ['fods', 'ods', 'xlsx']];
const root = collectRoot();
afterAll(() => root.remove());

test.for(ways)('returns that LibreOffice saved as %j give the sums that were typed', async (formats, { skip }) => {
  const saved = roundTrip({ ...returns, office }, formats);
  if (saved === undefined) return skip('LibreOffice is not installed');
  for (const [name, bytes] of saved) {
    if (name === 'office') continue;
    root.write('返回/甲.xlsx', bytes);
    root.write('返回/乙.xlsx', saved.get('office') ?? '');
    const told = await collectIn(root);
    const errors = told.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    expect([name, formats, errors]).toEqual([name, formats, []]);
    expect([name, formats, await sumsIn(root.bytes(MERGED))]).toEqual([name, formats, SUMS]);
  }
});

test('the merged workbook is valid, and works out to what it says', async ({ skip }) => {
  root.write('返回/甲.xlsx', returns.whole);
  root.write('返回/乙.xlsx', office);
  await collectIn(root);
  const bytes = root.bytes(MERGED);
  const faults = validateOoxml(bytes, 'xlsx');
  if (faults !== null) expect(await faults).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), 'merged-'));
  try {
    const path = join(folder, 'statistics.xlsx');
    writeFileSync(path, bytes);
    const [kept, afresh] = [sheetTexts([path], 'never'), sheetTexts([path], 'afresh')];
    if (kept === undefined || afresh === undefined) return skip('LibreOffice is not installed');
    expect(afresh).toEqual(kept);
    expect([...afresh.values()].join('\n')).toContain(`合计,${SUMS.join(',')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
