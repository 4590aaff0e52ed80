import type { Diagnostic } from '../../core/diagnostic.ts';
import { placeAt } from '../../core/source.ts';
import { readRows } from '../../schema/read-rows.ts';
import { tableShape } from '../../schema/table-columns.ts';
import type { Table } from '../../source/table.ts';
import type { YamlTree } from '../../source/yaml-tree.ts';
import { tableFault } from './table-fault.ts';
import type { TableFile } from './table-file.ts';
import { tablePath } from './table-path.ts';
import { type TableName, tablesNamed } from './tables-named.ts';

/** A plan's tree with the rows of the tables it names in their place. */
export interface Attached {
  /** Undefined where a table cannot be read. */
  readonly tree: YamlTree | undefined;
  /** The tables that were read. */
  readonly tables: readonly Table[];
  /** Their paths, also of those that cannot be read. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the tables a plan names in the place of the lists they stand for; any other plan stays as it is. */
export function attachTables(tree: YamlTree, plan: string, files: ReadonlyMap<string, TableFile>): Attached {
  let attached: Attached = { tree, tables: [], paths: [], diagnostics: [] };
  for (const named of tablesNamed(tree.data)) {
    if (named.hasList) {
      attached = { ...attached, tree: undefined, diagnostics: [...attached.diagnostics, typedToo(tree, named)] };
      continue;
    }
    const path = tablePath(plan, named.from);
    const one = attachTable(attached.tree ?? tree, named, { path, file: path === undefined ? undefined : files.get(path) });
    attached = {
      tree: attached.tree && one.tree,
      tables: [...attached.tables, ...(one.table ? [one.table] : [])],
      paths: [...attached.paths, ...(path === undefined ? [] : [path])],
      diagnostics: [...attached.diagnostics, ...one.diagnostics],
    };
  }
  return attached;
}

function typedToo({ positions }: YamlTree, { at, kind }: TableName): Diagnostic {
  const place = placeAt(positions, [...at, 'from']);
  const list = tableShape(kind, at)?.list ?? '';
  return {
    rule: 'tables/list-typed-too',
    severity: 'error',
    message: {
      zh: `写了表格 \`from\`，又写了 \`${list}\`，应只写一种`,
      en: `Unexpected table beside \`${list}\`, expected one of them`,
    },
    file: place.source.path,
    place,
  };
}

interface NamedFile {
  /** Undefined for a name that leads out of the plan's folder. */
  readonly path: string | undefined;
  readonly file: TableFile | undefined;
}

type One = Pick<Attached, 'tree' | 'diagnostics'> & { readonly table: Table | undefined };

function attachTable(tree: YamlTree, named: TableName, { path, file }: NamedFile): One {
  const place = placeAt(tree.positions, [...named.at, 'from']);
  const say = (said: Omit<Diagnostic, 'file' | 'place'>): Diagnostic => ({ ...said, file: place.source.path, place });
  if (file === undefined || 'fault' in file) {
    const fault = file?.fault ?? (path === undefined ? { is: 'outside' as const } : { is: 'missing' as const, others: [] });
    return { tree: undefined, table: undefined, diagnostics: [say(tableFault(named.from, fault))] };
  }
  const { table } = file;
  const rows = readRows(named, tree, table);
  return { tree: rows.value, table, diagnostics: [...remarks(table).map(say), ...rows.diagnostics] };
}

function remarks({ encoding, sheet, otherSheets }: Table): readonly Omit<Diagnostic, 'file' | 'place'>[] {
  const read: Omit<Diagnostic, 'file' | 'place'>[] = [];
  if (encoding !== 'UTF-8') {
    read.push({
      rule: 'tables/encoding',
      severity: 'info',
      message: {
        zh: `表格按 ${encoding} 编码读取，最好存为 UTF-8`,
        en: `Unexpected encoding ${encoding}, expected UTF-8; the table was read all the same`,
      },
    });
  }
  if (otherSheets.length > 0) {
    const names = otherSheets.map((name) => `\`${name}\``);
    read.push({
      rule: 'tables/other-sheets',
      severity: 'info',
      message: {
        zh: `只读了工作表 \`${sheet}\`，没有读 ${names.join('、')}`,
        en: `Unexpected further sheets ${names.join(', ')}, expected one; only \`${sheet}\` was read`,
      },
    });
  }
  return read;
}
