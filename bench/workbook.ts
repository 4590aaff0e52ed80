// How long 50,000 rows take as a workbook, and how much memory: our writer, and exceljs' streaming writer on the same cells
// without print set-up, sums and names. Each run is a process of its own: node scripts/run.mjs bench/workbook.ts
import { spawnSync } from 'node:child_process';
import { Writable } from 'node:stream';
import exceljs from 'exceljs';
import type { SheetColumn, SheetModel } from '../src/documents/sheet-model.ts';
import { xlsx } from '../src/renderers/xlsx/xlsx.ts';
import { noTools } from '../test/support/no-tools.ts';
import { plainManuscript } from '../test/support/plain-manuscript.ts';

const ROWS = 50_000;
const RUNS = 5;
const TYPES: readonly SheetColumn['type'][] = [
  'number',
  'text',
  'text',
  'text',
  'text',
  'day',
  'text',
  'number',
  'number',
  'day',
];

const columns = TYPES.map(
  (type, index): SheetColumn => ({
    key: `k${index}`,
    name: `列${index}`,
    type,
    width: 16,
    isAsked: false,
    prompt: null,
    choices: [],
    hasBars: false,
  }),
);
const rows = Array.from({ length: ROWS }, (_, index) => [
  index + 1,
  `示例企业${index}有限公司`,
  `91130185MA0${String(index).padStart(7, '0')}`,
  '公示信息检查',
  '区市场监管局',
  '2026-07-10',
  '未发现问题',
  index % 7,
  index % 3,
  '2026-08-20',
]);

const ways: Readonly<Record<string, () => Promise<Uint8Array>>> = { ours, exceljs: peer, nothing: async () => new Uint8Array() };

const [, , way] = process.argv;
if (way === undefined) compare();
else await measure(way);

function compare(): void {
  for (const name of Object.keys(ways)) {
    const runs = Array.from({ length: RUNS }, () => runOnce(name)).sort((a, b) => a.ms - b.ms);
    const median = runs[Math.floor(RUNS / 2)];
    const memory = Math.max(...runs.map(({ megabytes }) => megabytes));
    console.log(
      `${name}: ${median?.ms} ms (median of ${RUNS}; CPU ${median?.cpu} ms), ${memory} MB at most, ${median?.bytes} bytes`,
    );
  }
}

function runOnce(name: string) {
  const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'bench/workbook.ts', name], { encoding: 'utf8' });
  const [ms = 0, cpu = 0, megabytes = 0, bytes = 0] = (stdout.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { ms, cpu, megabytes, bytes };
}

async function measure(name: string): Promise<void> {
  const started = performance.now();
  const before = process.cpuUsage();
  const bytes = (await ways[name]?.()) ?? new Uint8Array();
  const { user, system } = process.cpuUsage(before);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(Math.round(performance.now() - started), Math.round((user + system) / 1000), memory, bytes.length);
}

function ours(): Promise<Uint8Array> {
  const sheet: SheetModel = {
    id: 'list',
    role: 'list',
    subject: null,
    form: null,
    name: '明细',
    title: '检查结果明细',
    fields: [],
    columns,
    header: [],
    rows,
    closing: [{ kind: 'sum', label: '合计', known: {} }],
    checks: [],
    remarks: [],
  };
  return xlsx.render({ ...plainManuscript('a/2026/b', '抽查结果'), sheets: [sheet] }, noTools);
}

async function peer(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const worksheet = workbook.addWorksheet('明细');
  const border = { style: 'thin' } as const;
  const style = { border: { top: border, left: border, bottom: border, right: border }, alignment: { wrapText: true } };
  worksheet.columns = columns.map(({ width }) => ({ width }));
  for (const values of rows) {
    const row = worksheet.addRow(values.map((value, index) => (TYPES[index] === 'day' ? new Date(`${value}T00:00:00Z`) : value)));
    row.height = 26;
    row.eachCell((cell) => {
      cell.style = style;
    });
    row.commit();
  }
  worksheet.commit();
  await workbook.commit();
  return Buffer.concat(chunks);
}
