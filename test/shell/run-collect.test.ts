import exceljs from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/build/digest.ts';
import {
  CAMPAIGN,
  type CollectArguments,
  type Collected,
  changed,
  collectIn,
  fill,
  formOf,
  keepOnly,
  MARKET,
  OFFICE,
  opened,
  rootWith,
  sheetOf,
  sumsIn,
} from '../support/returns.ts';

const MERGED = `output/${CAMPAIGN}/collected/statistics.xlsx`;
const MARKET_SHEET = '区市场监管局';
const OFFICE_SHEET = '区政府办公室';
const SUMS = MARKET.map((figure, index) => figure + (OFFICE[index] ?? 0));

const form = await formOf(CAMPAIGN);
const market = await changed(form, (workbook) => fill(sheetOf(workbook, MARKET_SHEET), MARKET));
const office = await changed(form, (workbook) => fill(sheetOf(workbook, OFFICE_SHEET), OFFICE));

async function collected(files: Readonly<Record<string, Uint8Array>>, given: CollectArguments = {}) {
  const root = rootWith(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`返回/${name}`, bytes])));
  const told = await collectIn(root, given);
  return { ...told, sums: root.has(MERGED) ? await sumsIn(root.bytes(MERGED)) : null };
}

/** What was said beside what the example's own results and the rules of statistics have to say. */
const said = ({ diagnostics }: Pick<Collected, 'diagnostics'>) =>
  diagnostics.filter(({ rule }) => rule !== 'statistics/manual-value-mismatch').map(({ rule, message }) => `${rule} ${message}`);
const errors = ({ diagnostics }: Pick<Collected, 'diagnostics'>) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`);

test('two returns are added up, and the summary keeps its formulas', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, '返回/乙.xlsx': office });
  const told = await collectIn(root);
  expect([told.code, said(told)]).toEqual([0, []]);
  expect(told.artifacts).toMatchObject([{ path: MERGED, status: 'written', format: 'xlsx' }]);
  expect(await sumsIn(root.bytes(MERGED))).toEqual(SUMS);
  const summary = sheetOf(await opened(root.bytes(MERGED)), '汇总表');
  expect(summary.getCell('B5').formula).toBe(`IF('${MARKET_SHEET}'!$A$5="","",'${MARKET_SHEET}'!$A$5)`);
  expect(summary.getCell('B8').formula).toBe('IF(COUNT(B5:B6)=0,"",SUM(B5:B6)-N(B7))');
  expect(sheetOf(await opened(root.bytes(MERGED)), 'banwen').getCell('B4').value).toBe(CAMPAIGN);
});

test('running it twice changes nothing, whatever order the files are named in', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, '返回/乙.xlsx': office });
  await collectIn(root, { more: ['--save'] });
  const [workbook, table] = [root.bytes(MERGED), root.text('plans/luquan/2026/joint-02-statistics.csv')];
  const again = await collectIn(root, { files: ['返回/乙.xlsx', '返回/甲.xlsx'], more: ['--save'] });
  expect(again.artifacts.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  expect(Buffer.compare(root.bytes(MERGED), workbook)).toBe(0);
  expect(root.text('plans/luquan/2026/joint-02-statistics.csv')).toBe(table);
});

test('what was written can be collected again', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, '返回/乙.xlsx': office });
  await collectIn(root);
  const again = await collectIn(root, { files: [`output/${CAMPAIGN}/collected`] });
  expect([said(again), again.artifacts[0]?.status]).toEqual([[], 'unchanged']);
});

test('what was written is verified by the manifest beside it, which names what it was made of', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, '返回/乙.xlsx': office });
  await collectIn(root);
  const { code, stdout } = await root.run(['verify', MERGED]);
  expect([code, stdout]).toEqual([0, expect.stringContaining(`output/${CAMPAIGN}/collected/manifest.json：清单未被改动`)]);
  const { inputs } = JSON.parse(root.text(`output/${CAMPAIGN}/collected/manifest.json`));
  expect(inputs).toEqual([
    { path: '乙.xlsx', sha256: digest(office) },
    { path: '甲.xlsx', sha256: digest(market) },
  ]);
});

test('people are told in sentences, with the file, the sheet and the cell', async () => {
  const wrong = await changed(form, (workbook) => fill(sheetOf(workbook, MARKET_SHEET), [6, 12, 1, '三', 3, 2, 2, 1, 0, 4]));
  const root = rootWith({ '返回/城管.xlsx': wrong, '返回/乙.xlsx': office });
  const { code, stdout } = await root.run(['collect', CAMPAIGN, '返回']);
  expect(code).toBe(1);
  expect(stdout).toContain('返回/城管.xlsx:5:');
  expect(stdout).toContain(`返回/城管.xlsx › ${MARKET_SHEET} › D5：“检查项目（个）”填的是 \`三\`，应为不小于 0 的整数`);
  expect(stdout).toContain('修改：没有的填 0，不适用的留空');
  expect(root.has(MERGED)).toBe(false);
});

test('what an earlier run wrote stays where this one finds errors', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, '返回/乙.xlsx': office });
  await collectIn(root);
  const before = root.bytes(MERGED);
  root.write('返回/丙.xlsx', await changed(form, (workbook) => fill(sheetOf(workbook, MARKET_SHEET), [5, ...MARKET.slice(1)])));
  const told = await collectIn(root, { more: ['--save'] });
  expect(told.code).toBe(1);
  expect(told.artifacts).toMatchObject([{ path: MERGED, status: 'kept' }]);
  expect(Buffer.compare(root.bytes(MERGED), before)).toBe(0);
  expect(root.has('plans/luquan/2026/joint-02-statistics.csv')).toBe(false);
});

test('a department that sent nothing is named, and its row stays empty', async () => {
  const told = await collected({ '甲.xlsx': market });
  expect(told.code).toBe(0);
  expect(said(told)).toEqual([`collect/department-missing 还有 1 个部门没有报送：\`${OFFICE_SHEET}\``]);
  expect(told.sums).toEqual(MARKET);
});

test('the same return twice counts once; two that differ are both refused, and both are named', async () => {
  const same = await collected({ '甲.xlsx': market, '甲（2）.xlsx': market, '乙.xlsx': office });
  expect(said(same)).toEqual([
    `collect/return-repeated 返回/甲（2）.xlsx › ${MARKET_SHEET} › A5：\`${MARKET_SHEET}\` 的数字和 返回/甲.xlsx › ${MARKET_SHEET} 的相同，只计一次`,
  ]);
  expect(same.sums).toEqual(SUMS);
  const late = await changed(form, (workbook) => fill(sheetOf(workbook, MARKET_SHEET), [7, 14, ...MARKET.slice(2)]));
  const both = await collected({ '甲.xlsx': market, '甲-更正.xlsx': late, '乙.xlsx': office });
  expect(both.code).toBe(1);
  expect(errors(both).join()).toContain(
    '两份都没有用：“随机抽查企业（户）” 6 ≠ 7、“随机抽取执法检查人员（人次）” 12 ≠ 14；另一份是 返回/甲-更正.xlsx',
  );
  expect(both.sums).toBeNull();
});

test('减：重复计, filled in by one, is taken off the sums', async () => {
  const lead = await changed(market, (workbook) => {
    const summary = sheetOf(workbook, '汇总表');
    summary.getCell('B7').value = 2;
    summary.getCell('C7').value = 4;
  });
  const root = rootWith({ '返回/甲.xlsx': lead, '返回/乙.xlsx': office });
  const told = await collectIn(root, { more: ['--save'] });
  expect(said(told)).toEqual([]);
  expect(await sumsIn(root.bytes(MERGED))).toEqual([8, 16, ...SUMS.slice(2)]);
  expect(root.text('plans/luquan/2026/joint-02-statistics.csv')).toMatch(/\n合计,8,16,2,/);
  const tooMuch = await changed(lead, (workbook) => {
    sheetOf(workbook, '汇总表').getCell('B7').value = 5;
  });
  expect(errors(await collected({ '甲.xlsx': tooMuch, '乙.xlsx': office }))).toEqual([
    expect.stringContaining('汇总表 › B7：减去的重复计“随机抽查企业（户）”为 `5`，应不多于 `4`'),
  ]);
});

test('what --save writes is read by the results that name it, and judged with them', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, '返回/乙.xlsx': office });
  await collectIn(root, { more: ['--save'] });
  expect(root.text('plans/luquan/2026/joint-02-statistics.csv').split('\n').slice(0, 3)).toEqual([
    '\ufeff检查部门,抽查户数,检查人次,检查部门数,检查项目数,发现问题事项数,发现问题户数,责令改正户数,应列入异常户数,立案户数,解答问题数',
    '区市场监管局,6,12,1,1,3,2,2,1,0,4',
    '区政府办公室,4,8,1,2,0,0,0,0,0,1',
  ]);
  const file = 'plans/luquan/2026/joint-02-results.yaml';
  root.write(file, `${root.text(file)}statistics: { from: joint-02-statistics.csv }\n`);
  const { code, stdout } = await root.run(['check', 'luquan/2026/joint-02-results', '--reporter', 'json'], '2026-09-01');
  const { diagnostics } = JSON.parse(stdout);
  expect(diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
  // four of the six objects of the results, as the table has it
  expect(diagnostics).toMatchObject([
    { rule: 'statistics/manual-value-mismatch', file: 'plans/luquan/2026/joint-02-statistics.csv' },
  ]);
});

test('figures that contradict each other are refused at their cell', async () => {
  const wrong = await changed(form, (workbook) => fill(sheetOf(workbook, OFFICE_SHEET), [4, 7, 1, 2, 1, 5, 0, 0, 0, 1]));
  const root = rootWith({ '返回/甲.xlsx': market, '返回/乙.xlsx': wrong });
  // nobody has entered results yet
  for (const name of ['joint-02-results', 'joint-02-disposals']) root.drop(`plans/luquan/2026/${name}.yaml`);
  const told = await collectIn(root);
  expect(told.code).toBe(1);
  expect(told.diagnostics.map(({ rule, severity, message }) => [rule, severity, message.split('：')[0]])).toEqual([
    ['statistics/inspectors-too-few', 'warning', `返回/乙.xlsx › ${OFFICE_SHEET} › B5`],
    ['statistics/found-over-checked', 'error', `返回/乙.xlsx › ${OFFICE_SHEET} › F5`],
  ]);
});

const row = 5;
const bad: Readonly<Record<string, readonly [value: exceljs.CellValue, says: string]>> = {
  'a fraction': [1.5, '是小数 `1.5`'],
  'a number below 0': [-1, '是负数 `-1`'],
  'a day': [new Date(Date.UTC(2026, 2, 5)), '是日期 `2026-03-05`'],
  'a word': ['无', '填的是 `无`'],
  'an error': [{ error: '#REF!' }, '公式出错，结果是 `#REF!`'],
  'a formula without a result': [{ formula: 'A1+1' }, '公式 `A1+1` 没有存下结果'],
  'a truth': [true, '填的是 `TRUE`'],
};

test.each(Object.entries(bad))('%s is no figure', async (_, [value, says]) => {
  const wrong = await changed(form, (workbook) => {
    const sheet = sheetOf(workbook, MARKET_SHEET);
    fill(sheet, MARKET);
    if (value instanceof Date) sheet.getCell(row, 5).style = { numFmt: 'yyyy-mm-dd' };
    sheet.getCell(row, 5).value = value;
  });
  const told = await collected({ '甲.xlsx': wrong, '乙.xlsx': office });
  expect(errors(told)).toEqual([
    expect.stringContaining(`collect/figure-malformed 返回/甲.xlsx › ${MARKET_SHEET} › E5：“发现问题事项（项）”${says}`),
  ]);
});

/** Returns as they come back, and what is said of them beside the sums being right. */
const deviants: Readonly<Record<string, readonly [make: (workbook: exceljs.Workbook) => void, says?: RegExp]>> = {
  'numbers pasted as text, in full width, with separators, blanks and units': [
    (workbook) => fill(sheetOf(workbook, MARKET_SHEET), ['６', ' 12 ', '1', '１\u3000', '3项', '2.0', '２户', '1', '0', '4\n']),
  ],
  'the tab renamed': [(workbook) => rename(workbook, MARKET_SHEET, 'Sheet1')],
  'the hidden sheet removed': [(workbook) => drop(workbook, 'banwen')],
  'one sheet alone, without the hidden one': [(workbook) => keepOnly(workbook, [MARKET_SHEET])],
  'columns moved': [(workbook) => reorder(sheetOf(workbook, MARKET_SHEET))],
  'rows inserted above and below the header': [
    (workbook) => {
      const sheet = sheetOf(workbook, MARKET_SHEET);
      sheet.insertRow(1, ['附件2']);
      sheet.insertRow(1, []);
      sheet.spliceRows(7, 0, [], []);
    },
  ],
  'a serial number before, a remark after': [
    (workbook) => {
      const sheet = sheetOf(workbook, MARKET_SHEET);
      flatten(sheet);
      insertColumn(sheet, ['序号', null, 1]);
      sheet.getCell('L3').value = '备注';
      sheet.getCell('L5').value = '8月底数据';
    },
    /column-unread .*L3：表式里没有 `备注` 一栏，其中 1 格没有读/,
  ],
  'further sheets': [
    (workbook) => {
      workbook.addWorksheet('照片').getCell('A1').value = '现场照片';
      workbook.addWorksheet('Sheet2');
    },
    /sheet-unread 返回\/甲\.xlsx › 照片：没有统计表的栏目，没有读/,
  ],
  'headers in one line, and in half-width brackets': [
    (workbook) => {
      const sheet = sheetOf(workbook, MARKET_SHEET);
      flatten(sheet);
      for (let column = 1; column <= 10; column += 1) {
        const text = sheet.getCell(4, column).text || sheet.getCell(3, column).text;
        sheet.getCell(3, column).value = text.replace(/\s/g, '').replace('（', '(').replace('）', ')');
        sheet.getCell(4, column).value = null;
      }
    },
  ],
  'sums added below by hand': [
    (workbook) => {
      const sheet = sheetOf(workbook, MARKET_SHEET);
      flatten(sheet);
      insertColumn(sheet, ['科室', null, '信用科']);
      for (const [column, text] of ['合计', ...MARKET].entries()) sheet.getCell(6, column + 1).value = text;
    },
    /column-unread .*A3：表式里没有 `科室` 一栏/,
  ],
  'signatures below the table': [
    (workbook) => {
      const sheet = sheetOf(workbook, MARKET_SHEET);
      sheet.getCell('A9').value = '填报人：王某';
      sheet.getCell('C9').value = '联系电话：';
      sheet.getCell('D9').value = 82_012_463;
    },
  ],
  'formulas with their results': [
    (workbook) => {
      sheetOf(workbook, MARKET_SHEET).getCell('A5').value = { formula: 'SUM(2,4)', result: 6 };
    },
  ],
};

test.each(Object.entries(deviants))('a return with %s gives the same sums', async (_, [make, says]) => {
  const deviant = await changed(market, make);
  const told = await collected({ '甲.xlsx': deviant, '乙.xlsx': office });
  expect([told.code, errors(told)]).toEqual([0, []]);
  expect(told.sums).toEqual(SUMS);
  if (says === undefined) expect(said(told)).toEqual([]);
  else expect(said(told).join('\n')).toMatch(says);
});

test('a copy of the cells in a new workbook is read by its headers and its 填报单位', async () => {
  const copy = await copied(market, MARKET_SHEET);
  const told = await collected({ '新建 XLSX 工作表.xlsx': copy, '乙.xlsx': office });
  expect([errors(told), told.sums]).toEqual([[], SUMS]);
});

test('a summary whose figures were typed is read row by row, and its sums are held against them', async () => {
  const summary = (sums: readonly number[]) =>
    changed(form, (workbook) => {
      keepOnly(workbook, ['汇总表']);
      const sheet = sheetOf(workbook, '汇总表');
      for (const [index, figures] of [MARKET, OFFICE].entries()) {
        for (const [column, figure] of figures.entries()) sheet.getCell(5 + index, column + 2).value = figure;
      }
      for (const [column, sum] of sums.entries()) sheet.getCell(8, column + 2).value = sum;
    });
  expect((await collected({ '汇总.xlsx': await summary(SUMS) })).sums).toEqual(SUMS);
  const wrong = await collected({ '汇总.xlsx': await summary([11, ...SUMS.slice(1)]) });
  expect(errors(wrong)).toEqual([
    'statistics/total-row-mismatch 返回/汇总.xlsx › 汇总表 › B8：合计“随机抽查企业（户）”为 `11`，应等于各行之和 `10`',
  ]);
});

const refused: Readonly<Record<string, readonly [make: (workbook: exceljs.Workbook) => void, says: RegExp]>> = {
  'for another plan': [
    (workbook) => {
      sheetOf(workbook, 'banwen').getCell('B4').value = 'luquan/2026/joint-01';
    },
    /plan-mismatch 返回\/甲\.xlsx：是方案 `luquan\/2026\/joint-01`/,
  ],
  'of another year, without the hidden sheet': [
    (workbook) => {
      drop(workbook, 'banwen');
      const title = sheetOf(workbook, MARKET_SHEET).getCell('A1');
      title.value = title.text.replace('2026年第二次', '2025年第三次');
    },
    /plan-mismatch .*A1：标题是“石家庄市鹿泉区2025年第三次/,
  ],
  'of a department that is not of the campaign': [
    (workbook) => {
      keepOnly(workbook, [MARKET_SHEET]);
      sheetOf(workbook, MARKET_SHEET).getCell('B2').value = '石家庄市公安局鹿泉分局';
      rename(workbook, MARKET_SHEET, 'Sheet1');
    },
    /department-unknown .*`石家庄市公安局鹿泉分局` 不是本方案的部门/,
  ],
  'of nobody': [
    (workbook) => {
      keepOnly(workbook, [MARKET_SHEET]);
      sheetOf(workbook, MARKET_SHEET).getCell('B2').value = null;
      rename(workbook, MARKET_SHEET, 'Sheet1');
    },
    /department-unknown 返回\/甲\.xlsx › Sheet1：有数字，看不出是哪个部门的/,
  ],
  'filled in on the sheet of another department': [
    (workbook) => {
      sheetOf(workbook, MARKET_SHEET).getCell('B2').value = OFFICE_SHEET;
    },
    /department-unknown .*填报单位是 `区政府办公室`，这张表却是发给 `区市场监管局` 的/,
  ],
  'without a column': [
    (workbook) => {
      const sheet = sheetOf(workbook, MARKET_SHEET);
      flatten(sheet);
      sheet.getCell('J3').value = null;
    },
    /form-mismatch .*缺少 `现场解答疑难问题（个）` 一栏/,
  ],
  'with a column twice': [
    (workbook) => {
      const sheet = sheetOf(workbook, MARKET_SHEET);
      flatten(sheet);
      sheet.getCell('L3').value = '检查项目（个）';
      sheet.getCell('L5').value = 9;
    },
    /form-mismatch .*有两栏都是 `检查项目（个）`/,
  ],
  'with two rows of figures': [(workbook) => fill(sheetOf(workbook, MARKET_SHEET), MARKET, 6), /rows-unclear .*表里有 2 行数字/],
  'with a figure merged over two columns': [
    (workbook) => sheetOf(workbook, MARKET_SHEET).mergeCells('G5:H5'),
    /figure-malformed .*G5：“责令改正（户）”的格和旁边的栏合并了/,
  ],
};

test.each(Object.entries(refused))('a return %s is refused', async (_, [make, says]) => {
  const told = await collected({ '甲.xlsx': await changed(market, make), '乙.xlsx': office });
  expect(told.code).toBe(1);
  expect(errors(told).join('\n')).toMatch(says);
  expect(told.sums).toBeNull();
});

test('an empty cell is warned of; an empty form is no return', async () => {
  const blank = await changed(form, (workbook) => fill(sheetOf(workbook, MARKET_SHEET), [...MARKET.slice(0, 9), null]));
  const told = await collected({ '甲.xlsx': blank, '空.xlsx': form, '乙.xlsx': office });
  expect(told.code).toBe(0);
  expect(said(told)).toEqual([
    `collect/figure-missing 返回/甲.xlsx › ${MARKET_SHEET} › J5：区市场监管局没有填“现场解答疑难问题（个）”，合计里缺这几项`,
    'collect/return-empty 返回/空.xlsx：没有一个部门的数字，等于没有报',
  ]);
});

test('who filled it in, and when, is carried over', async () => {
  const signed = await changed(market, (workbook) => {
    const sheet = sheetOf(workbook, MARKET_SHEET);
    sheet.getCell('F2').value = '王某';
  });
  const root = rootWith({ '返回/甲.xlsx': signed, '返回/乙.xlsx': office });
  await collectIn(root);
  expect(sheetOf(await opened(root.bytes(MERGED)), MARKET_SHEET).getCell('F2').value).toBe('王某');
});

test('files may be named, be in a folder, or be meant by a glob; others in a folder are told of', async () => {
  const root = rootWith({ '返回/甲.xlsx': market, '返回/七月/乙.xlsx': office, '返回/说明.docx': 'x', '返回/~$甲.xlsx': 'lock' });
  const inFolder = await collectIn(root);
  expect(said(inFolder)).toEqual(['collect/file-passed 返回/说明.docx 不是工作簿，没有读']);
  expect(await sumsIn(root.bytes(MERGED))).toEqual(SUMS);
  const byGlob = await collectIn(root, { files: ['返回/**/*.xlsx'] });
  expect([said(byGlob), byGlob.artifacts[0]?.status]).toEqual([[], 'unchanged']);
});

test('whatever figures are sent in, the sums are theirs', { timeout: 120_000 }, async () => {
  const figures = fc
    .tuple(fc.nat(500), fc.nat(1000), fc.nat(9), fc.nat(9), fc.nat(500))
    .map(([checked, more, items, found, answered]) => {
      const objects = Math.min(checked, found);
      return [checked, 2 * checked + more, 1, items, objects + (more % 7), objects, objects, 0, Math.min(objects, 1), answered];
    });
  const root = rootWith({});
  // figures of nobody's results, in a campaign whose items nobody counts
  for (const name of ['joint-02-results', 'joint-02-disposals']) root.drop(`plans/luquan/2026/${name}.yaml`);
  await fc.assert(
    fc.asyncProperty(figures, figures, fc.boolean(), async (one, other, isText) => {
      const typed = (each: readonly number[]) => (isText ? each.map(String) : each);
      const sent = await changed(form, (workbook) => {
        fill(sheetOf(workbook, MARKET_SHEET), typed([...one.slice(0, 3), 1, ...one.slice(4)]));
        fill(sheetOf(workbook, OFFICE_SHEET), typed([...other.slice(0, 3), 2, ...other.slice(4)]));
      });
      root.write('返回/全部.xlsx', sent);
      const told = await collectIn(root);
      expect(errors(told)).toEqual([]);
      const sums = one.map((figure, index) => (index === 3 ? 3 : figure + (other[index] ?? 0)));
      expect(await sumsIn(root.bytes(MERGED))).toEqual(sums);
    }),
    { numRuns: 15 },
  );
});

test('slips of the command line say what to type', async () => {
  const root = rootWith({ '返回/甲.xlsx': market });
  const runs = [
    ['collect'],
    ['collect', CAMPAIGN],
    ['collect', CAMPAIGN, '没有.xlsx'],
    ['collect', 'luquan/2026/*', '返回'],
    ['collect', 'luquan/2026/annual-plan', '返回'],
  ];
  for (const argv of runs) {
    const { code, stderr, stdout } = await root.run(argv);
    expect([argv, code, stdout, /[，：；]/.test(stderr)]).toEqual([argv, 2, '', true]);
  }
});

function rename(workbook: exceljs.Workbook, name: string, other: string): void {
  sheetOf(workbook, name).name = other;
}

function drop(workbook: exceljs.Workbook, name: string): void {
  workbook.removeWorksheet(sheetOf(workbook, name).id);
}

/** Takes the merged cells of a sheet apart, as pasting does. */
function flatten(sheet: exceljs.Worksheet): void {
  for (const range of [...sheet.model.merges]) sheet.unMergeCells(range);
  // what was merged repeats its text
  for (const [column, text] of [
    [6, ''],
    [8, ''],
    [9, ''],
  ] as const) {
    if (sheet.getCell(3, column).text !== '') sheet.getCell(3, column).value = text || null;
  }
}

/** Moves the columns of the form to the right of a new one. */
function insertColumn(sheet: exceljs.Worksheet, texts: readonly exceljs.CellValue[]): void {
  for (const [line, text] of texts.entries()) {
    for (let column = 10; column >= 1; column -= 1)
      sheet.getCell(3 + line, column + 1).value = sheet.getCell(3 + line, column).value;
    sheet.getCell(3 + line, 1).value = text;
  }
}

/** Puts the last column first, header and figure. */
function reorder(sheet: exceljs.Worksheet): void {
  flatten(sheet);
  const columns = Array.from({ length: 10 }, (_, column) => [3, 4, 5].map((line) => sheet.getCell(line, column + 1).value));
  for (const [column, values] of [columns[9] ?? [], ...columns.slice(0, 9)].entries()) {
    for (const [line, value] of values.entries()) sheet.getCell(3 + line, column + 1).value = value;
  }
}

/** The values of a sheet in a workbook of its own, without looks, merged cells or names. */
async function copied(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const from = sheetOf(await opened(bytes), name);
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  from.eachRow((line, number) =>
    line.eachCell((cell, column) => {
      if (cell.master === cell) sheet.getCell(number, column).value = cell.text === '' ? null : cell.text;
    }),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
