import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import { actionsOf, countObjects, disposalsFacts } from '../facts/disposals-facts.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedName } from '../facts/organs.ts';
import { composeOwnTable, type OwnColumn, pickColumns } from './own-table.ts';
import { keyFacts, type OwnAnnex, type Telling } from './telling.ts';

interface Row {
  readonly number: number;
  readonly entry: Disposal;
}

/** The columns published of a disposal. Remarks are none of them. */
const COLUMNS: readonly OwnColumn<Row>[] = [
  { title: '序号', least: 2.4, text: ({ number }) => String(number) },
  { title: '检查对象名称', least: 8, text: ({ entry }) => printedObject(entry) },
  { title: '统一社会信用代码', least: 12.4, text: ({ entry }) => printedCode(entry) },
  { title: '处置措施', least: 5, text: ({ entry }) => entry.action },
  { title: '处置机关', least: 5, text: ({ entry }) => (entry.organ ? printedName(entry.organ) : '') },
  { title: '文书号', least: 5, text: ({ entry }) => entry.documentNumber ?? '' },
  { title: '开始日期', least: 6, text: ({ entry }) => entry.started ?? '' },
  { title: '办理期限', least: 6, text: ({ entry }) => entry.due ?? '' },
  { title: '办结日期', least: 6, text: ({ entry }) => entry.done ?? '' },
  { title: '公示日期', least: 6, text: ({ entry }) => entry.publishedOn ?? '' },
];
/** Worded by the outline. */
const TABLE_TITLE = '{{tableTitle}}';

/** What disposals tell of themselves. */
export function tellDisposals(plan: DisposalsPlan): Telling {
  const { entries, disclosure } = plan;
  const objects = countObjects(entries);
  const closed = entries.filter(({ done }) => done !== null).length;
  const organs = [...new Set(entries.flatMap(({ organ }) => (organ ? [printedName(organ)] : [])))];
  return {
    facts: disposalsFacts(plan),
    keyFacts: keyFacts([
      ['处置对象', `${objects}户`],
      ['处置措施', actionsOf(entries).join('，')],
      ['办结', `${closed}件`],
      ['未办结', closed < entries.length ? `${entries.length - closed}件` : null],
      ['处置机关', organs.join('、')],
      ['信息公开类型', disclosure.type],
    ]),
    keywords: ['后续处置', ...organs],
    clauses: [`处置${objects}户`, ...actionsOf(entries)],
    sections: [],
    annexes: annexesOf(entries),
    sheets: () => [],
  };
}

function annexesOf(entries: readonly Disposal[]): readonly OwnAnnex[] {
  const rows = entries.filter(({ withheld }) => withheld === null).map((entry, index) => ({ number: index + 1, entry }));
  if (rows.length === 0) return [];
  const { table } = composeOwnTable(pickColumns(COLUMNS, rows, null), [{ heading: null, rows }], ['entries']);
  return [{ title: TABLE_TITLE, orientation: 'landscape', table }];
}
