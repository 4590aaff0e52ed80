import type { Source } from '../../core/source.ts';
import { tableKinds } from '../../schema/table-columns.ts';
import { planFiles } from '../plan-files.ts';
import { planFolder } from '../plan-folder.ts';
import type { Stages } from '../stages.ts';
import { tablePath } from './table-path.ts';
import { tablesNamed } from './tables-named.ts';

/** Most plans have no table, and need not be read for one. */
const NAMES_TABLE = /\bfrom\b/;
const TABLE = /\.(?:csv|xlsx)\b/i;
const READS_TABLE = new RegExp(`\\b(?:${tableKinds.join('|')})\\b`);

/** Paths of the files of rows that plans name, each once; of the plans in `only` and those beside them where it is given. */
export function wantedTables(
  sources: readonly Source[],
  { readData }: Pick<Stages, 'readData'>,
  only?: ReadonlySet<string>,
): readonly string[] {
  const folders = only && new Set([...only].map(planFolder));
  const paths = planFiles({ sources, unreadable: [] }).flatMap(({ id, source }) => {
    if (source === undefined || folders?.has(planFolder(id)) === false || !mayNameTable(source.text)) return [];
    return tablesNamed(readData(source)).flatMap(({ from }) => tablePath(source.path, from) ?? []);
  });
  return [...new Set(paths)].sort();
}

function mayNameTable(text: string): boolean {
  return text.includes('from') && NAMES_TABLE.test(text) && TABLE.test(text) && READS_TABLE.test(text);
}
