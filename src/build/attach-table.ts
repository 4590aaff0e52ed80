import type { Diagnostic } from '../core/diagnostic.ts';
import { type PlanPath, placeAt } from '../core/source.ts';
import { readRows } from '../schema/read-rows.ts';
import type { Table } from '../source/table.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import { tableFault } from './table-fault.ts';
import type { TableFile } from './table-file.ts';
import { tableNamed } from './table-named.ts';
import { tablePath } from './table-path.ts';

/** A plan's tree with the rows of the table it names in their place. */
export interface Attached {
  /** Undefined where the table cannot be read. */
  readonly tree: YamlTree | undefined;
  /** The table, where there is one. */
  readonly table: Table | undefined;
  /** Its path, also where it cannot be read. */
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const FROM: PlanPath = ['from'];

/** Puts the table a plan names in the place of the list it stands for; any other plan stays as it is. */
export function attachTable(tree: YamlTree, plan: string, tables: ReadonlyMap<string, TableFile>): Attached {
  const named = tableNamed(tree.data);
  if (named === undefined) return { tree, table: undefined, path: undefined, diagnostics: [] };
  const place = placeAt(tree.positions, FROM);
  const say = (said: Omit<Diagnostic, 'file' | 'place'>): Diagnostic => ({ ...said, file: place.source.path, place });
  const path = tablePath(plan, named.from);
  const file = path === undefined ? undefined : tables.get(path);
  if (file === undefined || 'fault' in file) {
    const fault = file?.fault ?? (path === undefined ? { is: 'outside' as const } : { is: 'missing' as const, others: [] });
    return { tree: undefined, table: undefined, path, diagnostics: [say(tableFault(named.from, fault))] };
  }
  const { table } = file;
  const rows = readRows(named.kind, tree, table);
  return { tree: rows.value, table, path, diagnostics: [...remarks(table).map(say), ...rows.diagnostics] };
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
