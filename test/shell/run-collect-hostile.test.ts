import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storeZip } from '../../src/zip/store-zip.ts';
import { unzip } from '../../src/zip/unzip.ts';
import { CAMPAIGN, changed, collectIn, fill, formOf, MARKET, rootWith, sheetOf } from '../support/returns.ts';

const SHEET = '区市场监管局';
const form = await formOf(CAMPAIGN);
const market = await changed(form, (workbook) => fill(sheetOf(workbook, SHEET), MARKET));

async function errorsOf(bytes: Uint8Array | string, name = '甲.xlsx'): Promise<readonly string[]> {
  const told = await collectIn(rootWith({ [`返回/${name}`]: bytes }));
  const found = told.diagnostics.filter(({ severity }) => severity === 'error');
  expect(told.code).toBe(found.length > 0 ? 1 : 0);
  return found.map(({ rule, message }) => `${rule} ${message}`);
}

/** A return with the text of one of its parts replaced. */
function edited(part: string, edit: (text: string) => string): Uint8Array {
  const parts = unzip(form, { bytes: 1e8, wants: () => true });
  if (typeof parts === 'string') throw new Error(parts);
  const text = new TextDecoder().decode(parts.get(part));
  return storeZip(new Map([...parts, [part, new TextEncoder().encode(edit(text))]]));
}

test('files that are no workbooks are refused with what to do', async () => {
  expect(await errorsOf('不是工作簿')).toEqual(['collect/file-unreadable 返回/甲.xlsx：不是 XLSX 工作簿，没有读']);
  expect(await errorsOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '甲.xls')).toEqual([
    expect.stringContaining('返回/甲.xls：是旧格式（XLS、ET）或加了密码的工作簿'),
  ]);
  expect(await errorsOf(market.slice(0, market.length - 40))).toEqual([expect.stringContaining('已损坏或加了密')]);
  expect(await errorsOf(storeZip(new Map([['readme.txt', new Uint8Array(3)]])))).toEqual([
    expect.stringContaining('collect/file-unreadable'),
  ]);
});

test('a zip that unpacks without end is refused before it does', async () => {
  const bomb = Buffer.from(storeZip(new Map([['xl/worksheets/sheet1.xml', new Uint8Array(10)]])));
  bomb.writeUInt32LE(0x7fffffff, bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  expect(await errorsOf(bomb)).toEqual([expect.stringContaining('解开后太大')]);
});

test('merged cells, names and validations of whole sheets cost nothing', async () => {
  const started = performance.now();
  const merged = edited('xl/worksheets/sheet2.xml', (text) =>
    text.replace(/<mergeCells.*<\/mergeCells>/, '<mergeCells count="1"><mergeCell ref="A20:XFD1048576"/></mergeCells>'),
  );
  const named = edited('xl/workbook.xml', (text) =>
    text.replace('</definedNames>', '<definedName name="全">汇总表!$A$1:$XFD$1048576</definedName></definedNames>'),
  );
  expect(await errorsOf(merged)).toEqual([]);
  expect(await errorsOf(named)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('content far off makes a file too large; formats far off do not', async () => {
  const at = (cell: string) =>
    edited('xl/worksheets/sheet2.xml', (text) => text.replace('</sheetData>', `<row r="1048576">${cell}</row></sheetData>`));
  expect(await errorsOf(at('<c r="A1048576"><v>1</v></c>'))).toEqual([expect.stringContaining('内容远在报表以外')]);
  expect(await errorsOf(at('<c r="XFD1048576" s="3"/>'))).toEqual([]);
});

test('a formula that leads to itself, or out of the workbook, is told of or taken by its value', async () => {
  const formula = (xml: string) =>
    edited('xl/worksheets/sheet2.xml', (text) => text.replace(/<c r="A5"( s="\d+")\/>/, `<c r="A5"$1>${xml}</c>`));
  expect(await errorsOf(formula('<f t="shared" ref="A5" si="0">A5</f>'))).toEqual([
    expect.stringContaining(`${SHEET} › A5：“随机抽查企业（户）”公式`),
  ]);
  expect(await errorsOf(formula('<f t="shared" si="7"/><v>6</v>'))).toEqual([]);
  expect(await errorsOf(formula(`<f>[1]Sheet1!$A$1</f><v>6</v>`))).toEqual([]);
  expect(await errorsOf(formula('<f>HYPERLINK("https://example.gov.cn")</f><v>1e999</v>'))).toHaveLength(1);
});

test('what departments typed stays text: nothing becomes a formula in what is written', async () => {
  const wild = await changed(market, (workbook) => {
    sheetOf(workbook, SHEET).getCell('F2').value = '=HYPERLINK("x")';
  });
  const root = rootWith({ '返回/甲.xlsx': wild });
  await collectIn(root, { more: ['--save'] });
  const parts = unzip(root.bytes(`output/${CAMPAIGN}/collected/statistics.xlsx`), { bytes: 1e8, wants: () => true });
  if (typeof parts === 'string') throw new Error(parts);
  const sheet = new TextDecoder().decode(parts.get('xl/worksheets/sheet2.xml'));
  expect(sheet).not.toContain('<f>HYPERLINK');
});

test('a link below output/ does not lead anything out of it', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, 'elsewhere/keep.txt': 'x', 'output/luquan/2026/x.txt': '' });
  root.link('../../../elsewhere', 'output/luquan/2026/joint-02');
  const { code } = await root.run(['collect', CAMPAIGN, '返回']);
  expect(code).toBe(3);
  expect(root.has('elsewhere/collected/statistics.xlsx')).toBe(false);
});

test('no bytes make it crash', { timeout: 120_000 }, async () => {
  const root = rootWith({});
  const damaged = fc
    .tuple(fc.nat(market.length - 1), fc.nat(255), fc.integer({ min: 1, max: market.length }))
    .map(([at, byte, length]) => market.map((old, index) => (index === at ? byte : old)).slice(0, length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 200 }), damaged), async (bytes) => {
      root.write('返回/甲.xlsx', bytes);
      const { code } = await collectIn(root);
      expect([0, 1]).toContain(code);
    }),
    { numRuns: 40 },
  );
});
