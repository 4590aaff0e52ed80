import { columnLetters } from '../../core/column-letters.ts';
import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import type { Table } from '../../source/table.ts';

/** More would bury what they have in common. */
const MOST = 100;
/** Other places of one fault that are shown. */
const MOST_RELATED = 5;
const RANKS: Readonly<Record<Diagnostic['severity'], number>> = { error: 0, warning: 1, info: 2 };

/**
 * What is said of a plan with a table: cells of a workbook are named as its program names them, a rendered text takes no
 * replacement, and of very many faults in the table the first are told and the others counted.
 */
export function tellTable(said: readonly Diagnostic[], table: Table): readonly Diagnostic[] {
  const isOurs = ({ place }: Diagnostic): boolean => place?.source === table.source;
  const ours = said.filter(isOurs).toSorted(byWeight);
  const told = new Set(ours.slice(0, MOST));
  const [first] = ours.slice(MOST);
  const kept = said
    .filter((each) => !isOurs(each) || told.has(each))
    .map((each) => withFewRelated(isOurs(each) ? named(each, table) : each));
  return first === undefined ? kept : [...kept, others(first, ours.length - MOST)];
}

function byWeight(a: Diagnostic, b: Diagnostic): number {
  return RANKS[a.severity] - RANKS[b.severity] || (a.place?.range.start ?? 0) - (b.place?.range.start ?? 0);
}

function withFewRelated(diagnostic: Diagnostic): Diagnostic {
  const { related = [] } = diagnostic;
  return related.length > MOST_RELATED ? { ...diagnostic, related: related.slice(0, MOST_RELATED) } : diagnostic;
}

function others({ severity, place, file }: Diagnostic, count: number): Diagnostic {
  return {
    rule: 'tables/more',
    severity,
    message: {
      zh: `这个文件还有 ${count} 处问题没有列出，改好上面的再检查`,
      en: `Unexpected further faults (${count}) in this file, expected those above to be mended first`,
    },
    file,
    ...(place && { place }),
  };
}

function named(diagnostic: Diagnostic, table: Table): Diagnostic {
  const { replacement: _, ...kept } = diagnostic;
  const cell = table.sheet === null ? undefined : cellName(diagnostic, table);
  if (cell === undefined) return kept;
  const before = (message: Message): Message => ({ zh: `${cell}：${message.zh}`, en: `${cell}: ${message.en}` });
  return { ...kept, message: before(diagnostic.message) };
}

/** `Sheet1!D7` */
function cellName({ place }: Diagnostic, { rows, sheet }: Table): string | undefined {
  const start = place?.range.start ?? 0;
  const row = rows.findIndex((cells) => (cells.at(-1)?.end ?? -1) >= start);
  const column = rows[row]?.findIndex(({ end }) => end >= start) ?? -1;
  return column === -1 ? undefined : `\`${sheet}!${columnLetters(column)}${row + 1}\``;
}
