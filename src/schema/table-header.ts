import type { Diagnostic } from '../core/diagnostic.ts';
import { didYouMean, list } from '../core/wording.ts';
import type { Table, TableCell, TableRow } from '../source/table.ts';
import { isBeside } from './beside-column.ts';
import type { Column, TableShape } from './table-columns.ts';
import { rowRange, type Said, tableProblem } from './table-problem.ts';

/** The row of a table that names its columns. */
export interface Header {
  /** Its place among the rows. */
  readonly index: number;
  readonly row: TableRow;
  /** The place in a row of each column that is read. */
  readonly places: ReadonlyMap<Column, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Titles and notes may stand above the header. */
const ROWS_LOOKED_AT = 30;
const LEAST_KNOWN = 2;
const NAMES_LISTED = 4;
const WITHOUT_REMARK = /\([^()]*\)$/;

type Meaning = Column | 'ignored' | undefined;

/** Finds the header: the row with the most names that are known. Undefined where no row has two of them. */
export function findHeader(table: Table, shape: TableShape): Header | undefined {
  const meanings = meaningsOf(shape);
  let best: { index: number; row: TableRow; known: number } | undefined;
  for (const [index, row] of table.rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const known = row.filter(({ text }) => typeof meaningOf(text, meanings) === 'object').length;
    if (known >= LEAST_KNOWN && known > (best?.known ?? 0)) best = { index, row, known };
  }
  if (best === undefined) return undefined;
  return { index: best.index, row: best.row, ...readHeader(table, shape, { row: best.row, meanings }) };
}

type Meanings = ReadonlyMap<string, Exclude<Meaning, undefined>>;

function meaningsOf({ columns, ignored }: TableShape): Meanings {
  return new Map<string, Column | 'ignored'>([
    ...ignored.map((name) => [folded(name), 'ignored'] as const),
    ...columns.flatMap((column) => [column.key, column.title, ...column.names].map((name) => [folded(name), column] as const)),
  ]);
}

function meaningOf(text: string, meanings: Meanings): Meaning {
  const name = folded(text);
  if (isBeside(name)) return 'ignored';
  return meanings.get(name) ?? meanings.get(name.replace(WITHOUT_REMARK, ''));
}

/** Without what differs between forms: blanks, line breaks, asterisks, the width of brackets. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*]+/g, '')
    .replace(/:$/, '')
    .toLowerCase();
}

interface HeaderRow {
  readonly row: TableRow;
  readonly meanings: Meanings;
}

function readHeader(table: Table, { columns }: TableShape, { row, meanings }: HeaderRow): Pick<Header, 'places' | 'diagnostics'> {
  const places = new Map<Column, number>();
  const twice: { cell: TableCell; column: Column }[] = [];
  const strange: TableCell[] = [];
  for (const [index, cell] of row.entries()) {
    const column = meaningOf(cell.text, meanings);
    if (column === undefined && cell.text.trim() !== '') strange.push(cell);
    if (typeof column !== 'object') continue;
    const earlier = places.get(column);
    const isBetter = earlier !== undefined && rankOf(cell.text, column) < rankOf(row[earlier]?.text ?? '', column);
    const loser = isBetter ? row[earlier] : cell;
    if (earlier !== undefined && loser !== undefined) twice.push({ cell: loser, column });
    if (earlier === undefined || isBetter) places.set(column, index);
  }
  const missing = columns.filter((column) => column.required && !places.has(column));
  const absent = columns.filter((column) => !places.has(column));
  const meant = new Map(strange.map((cell) => [cell, columnMeant(cell.text, absent)] as const));
  const misspelt = new Set(meant.values());
  return {
    places,
    diagnostics: [
      ...twice.map(({ cell, column }) => tableProblem(table, cell, secondColumn(cell.text, column))),
      ...strange.map((cell) => tableProblem(table, cell, unknownColumn(cell.text, meant.get(cell)))),
      ...missing
        .filter((column) => !misspelt.has(column))
        .map((column) => tableProblem(table, rowRange(row), missingColumn(column))),
    ],
  };
}

function rankOf(text: string, { key, title, names }: Column): number {
  return [key, title, ...names].findIndex((name) => folded(name) === folded(text));
}

function columnMeant(text: string, absent: readonly Column[]): Column | undefined {
  const byName = new Map(absent.flatMap((column) => [column.key, column.title, ...column.names].map((name) => [name, column])));
  const name = didYouMean(text.trim(), byName.keys());
  return name === undefined ? undefined : byName.get(name);
}

function secondColumn(text: string, { title }: Column): Said {
  return {
    rule: 'tables/duplicate-column',
    severity: 'warning',
    message: {
      zh: `列 \`${text}\` 和另一列都是${title}，只读另一列`,
      en: `Unexpected second column for \`${title}\`, expected one; \`${text}\` is not read`,
    },
  };
}

/** An error where a column that must be there was meant: its rows cannot be read. */
function unknownColumn(text: string, meant: Column | undefined): Said {
  const rule = 'schema/unknown-key';
  if (meant === undefined) {
    return {
      rule,
      severity: 'warning',
      message: { zh: `列 \`${text}\` 不认识，没有读`, en: `Unexpected column \`${text}\`, expected a known one; it is not read` },
    };
  }
  return {
    rule,
    severity: meant.required ? 'error' : 'warning',
    message: {
      zh: `列 \`${text}\` 不认识，应为 \`${meant.title}\``,
      en: `Unexpected column \`${text}\`, expected \`${meant.title}\``,
    },
  };
}

function missingColumn({ key, title, names }: Column): Said {
  const others = [...names.slice(0, NAMES_LISTED), key].map((name) => `\`${name}\``);
  return {
    rule: 'schema/missing-key',
    severity: 'error',
    message: {
      zh: `缺少 \`${title}\` 一列，应加上`,
      en: `Unexpected lack of the column \`${title}\`, expected it in the header`,
    },
    hint: {
      zh: `列名也可以写作${list(others, 'zh')}`,
      en: `It may also be called ${list(others, 'en')}`,
    },
  };
}

/** Said where no row names columns. */
export function headerMissing({ columns }: TableShape): Said {
  const names = columns.filter(({ required }) => required).map(({ title }) => `\`${title}\``);
  return {
    rule: 'tables/header-missing',
    severity: 'error',
    message: {
      zh: `没有找到表头，应有一行写着 ${names.join('、')} 等列名`,
      en: `Unexpected table without a header, expected a row with ${list(names, 'en')}`,
    },
  };
}
