// How long `banwen check` takes, process start to exit, for results of 10,000 rows from a table: sound CSV, CSV in which
// every row is wrong, and XLSX; beside the same plan with 10 rows. Compile first, then: node scripts/run.mjs bench/check-table-rows.ts
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import exceljs from 'exceljs';

const ROWS = 10_000;
const RUNS = 5;
const HEADER = '检查对象名称,统一社会信用代码,检查事项,检查机关,检查日期,检查人数,检查结果,发现问题,处置情况,公示日期'.split(',');
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const root = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
try {
  cpSync('plans', join(root, 'plans'), { recursive: true });
  const baseline = await measure('10 rows', csv(10, soundRow));
  for (const [name, table] of [
    [`${ROWS} rows, CSV`, csv(ROWS, soundRow)],
    [`${ROWS} rows, CSV, every row wrong`, csv(ROWS, faultyRow)],
    [`${ROWS} rows, XLSX`, await workbook(ROWS, soundRow)],
  ] as const) {
    const ms = await measure(name, table);
    console.log(`  ${((ms - baseline) / ROWS).toFixed(3)} ms a row more`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

async function measure(name: string, { name: file, bytes }: TableFile): Promise<number> {
  writeFileSync(join(root, 'plans/luquan/2026', file), bytes);
  writeFileSync(join(root, 'plans/luquan/2026/rows.yaml'), plan(file));
  const times: number[] = [];
  let said = '';
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const { stdout, stderr } = spawnSync(process.execPath, [
      resolve('dist/bin.js'),
      'check',
      'luquan/2026/rows',
      '--no-cache',
      '--root',
      root,
    ]);
    times.push(performance.now() - started);
    said = `${stdout}${stderr}`.trim().split('\n').at(-1) ?? '';
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${name}: ${Math.round(median)} ms (median of ${RUNS})   ${said}`);
  return median;
}

function plan(from: string): string {
  return `kind: results
profile: luquan-2026
year: 2026
sequence: 2
issuers: [区市场监管局]
issued: 2026-08-21
disclosure: { type: 主动公开 }
campaign: luquan/2026/joint-02
from: ${from}
`;
}

function csv(count: number, row: (index: number) => readonly string[]): TableFile {
  const lines = [HEADER, ...Array.from({ length: count }, (_, index) => row(index))];
  return { name: 'rows.csv', bytes: `${lines.map((cells) => cells.join(',')).join('\n')}\n` };
}

async function workbook(count: number, row: (index: number) => readonly string[]): Promise<TableFile> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('检查结果');
  sheet.addRows([HEADER, ...Array.from({ length: count }, (_, index) => row(index))]);
  return { name: 'rows.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

function soundRow(index: number): readonly string[] {
  const outcome = index % 10 === 0 ? ['发现问题已责令改正', '公示的联系电话不是本企业电话', '责令改正'] : ['未发现问题', '', ''];
  const items = '公示信息检查；对典当行开展业务和风险管控情况的现场检查';
  return [
    `示例${index}典当有限公司`,
    creditCode(index),
    items,
    '区市场监管局、区政府办公室',
    '2026-07-15',
    '4',
    ...outcome,
    '2026-08-21',
  ];
}

function faultyRow(index: number): readonly string[] {
  return [`示例${index}典当有限公司`, '91130110MAXAMP0100', '公示信息捡查', '区市场监督局', '7月15日', '四', '正常', '', '', ''];
}

function creditCode(index: number): string {
  const organisation = `XA${String(index).padStart(6, '0')}`;
  const value = (sign: string) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55);
  const inner = 11 - (sum(organisation, [3, 7, 9, 10, 5, 8, 4, 2], value) % 11);
  const head = `91130110${organisation}${inner === 10 ? 'X' : inner % 11}`;
  const weights = Array.from({ length: 17 }, (_, at) => 3 ** at % 31);
  return `${head}${SIGNS.charAt((31 - (sum(head, weights, (sign) => SIGNS.indexOf(sign)) % 31)) % 31)}`;
}

function sum(text: string, weights: readonly number[], value: (sign: string) => number): number {
  return weights.reduce((total, weight, at) => total + weight * value(text.charAt(at)), 0);
}
