import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import exceljs from 'exceljs';
import { onTestFinished } from 'vitest';
import { renderWorkbook } from '../../src/build/returns/render-workbook.ts';
import { compileFolder, repository } from './compile-folder.ts';
import { runCli } from './run-cli.ts';

export const CAMPAIGN = 'luquan/2026/joint-02';

/** The keys of the ten columns of the form, in their order. */
export const COLUMNS = [
  'checked',
  'inspectors',
  'departments',
  'items',
  'foundItems',
  'foundEntities',
  'rectified',
  'abnormal',
  'casesOpened',
  'answered',
] as const;

/** Figures that agree with each other and with the campaign. */
export const MARKET = [6, 12, 1, 1, 3, 2, 2, 1, 0, 4];
export const OFFICE = [4, 8, 1, 2, 0, 0, 0, 0, 0, 1];

/** The workbook of a plan as it is sent out: of the repository, or of a root elsewhere. */
export async function formOf(id: string, root = repository): Promise<Uint8Array> {
  const { plans } = await compileFolder(relative(repository, root));
  const manuscript = plans.find((plan) => plan.id === id)?.manuscript;
  if (manuscript === undefined) throw new Error(`${id} has no document`);
  return renderWorkbook(manuscript, '0.0.0');
}

/** A workbook changed as a program would that reads it whole and writes it again. */
export async function changed(bytes: Uint8Array, change: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> {
  const workbook = await opened(bytes);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return workbook;
}

/** The sheet of a name; a test that names another fails. */
export function sheetOf(workbook: exceljs.Workbook, name: string): exceljs.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${workbook.worksheets.map((each) => each.name).join()}`);
  return sheet;
}

/** Types figures into the row of a return. */
export function fill(sheet: exceljs.Worksheet, figures: readonly exceljs.CellValue[], row = 5): void {
  for (const [index, figure] of figures.entries()) sheet.getCell(row, index + 1).value = figure;
}

/** Takes sheets away, for a return of one department. */
export function keepOnly(workbook: exceljs.Workbook, names: readonly string[]): void {
  for (const sheet of [...workbook.worksheets]) if (!names.includes(sheet.name)) workbook.removeWorksheet(sheet.id);
}

/** A root of its own with the plans of the repository, and a folder of returns beside them. */
export function collectRoot(files: Readonly<Record<string, Uint8Array | string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'banwen-collect-'));
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
  const write = (path: string, content: Uint8Array | string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const path = (file: string): string => join(root, file);
  return {
    write,
    path,
    drop: (file: string): void => rmSync(path(file)),
    link: (target: string, file: string): void => symlinkSync(target, path(file)),
    has: (file: string): boolean => existsSync(path(file)),
    bytes: (file: string): Uint8Array => new Uint8Array(readFileSync(path(file))),
    text: (file: string): string => readFileSync(path(file), 'utf8'),
    run: (argv: readonly string[], day?: string) => runCli(root, argv, day),
    remove: (): void => rmSync(root, { recursive: true, force: true }),
  };
}

/** The same, taken away when the test is over. */
export function rootWith(files: Readonly<Record<string, Uint8Array | string>> = {}): ReturnType<typeof collectRoot> {
  const root = collectRoot(files);
  onTestFinished(root.remove);
  return root;
}

export interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } } | null;
}

export interface Collected {
  readonly code: number;
  readonly diagnostics: readonly Told[];
  readonly artifacts: readonly { readonly path: string; readonly status: string; readonly format: string }[];
}

/** Collects the returns of a root, and what was told of them. */
export async function collectIn(
  root: ReturnType<typeof collectRoot>,
  { plan = CAMPAIGN, files = ['返回'], more = [], day = '2026-09-01' }: CollectArguments = {},
): Promise<Collected> {
  const { code, stdout, stderr } = await root.run(['collect', plan, ...files, '--reporter', 'json', ...more], day);
  if (stdout === '') throw new Error(stderr);
  return { code, ...JSON.parse(stdout) };
}

export interface CollectArguments {
  readonly plan?: string;
  readonly files?: readonly string[];
  readonly more?: readonly string[];
  readonly day?: string;
}

/** What the row of the sums comes to in a merged workbook, as its cells say it. */
export async function sumsIn(bytes: Uint8Array): Promise<readonly number[]> {
  const summary = sheetOf(await opened(bytes), '汇总表');
  let sums: readonly number[] = [];
  summary.eachRow((row) => {
    if (row.getCell(1).text === '合计') sums = COLUMNS.map((_, index) => Number(row.getCell(index + 2).result ?? 0));
  });
  return sums;
}
