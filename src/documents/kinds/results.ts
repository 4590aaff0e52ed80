import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedNames } from '../facts/organs.ts';
import { resultFigures, resultsFacts } from '../facts/results-facts.ts';
import { composeOwnTable, type OwnColumn, pickColumns } from './own-table.ts';
import { resultsSheets } from './results-sheets.ts';
import { keyFacts, type OwnAnnex, type Telling } from './telling.ts';

interface Row {
  readonly number: number;
  readonly entity: InspectedObject;
}

/** The columns published of a result. Names of inspectors and the words of findings are none of them. */
const COLUMNS: readonly OwnColumn<Row>[] = [
  { title: '序号', least: 2.4, text: ({ number }) => String(number) },
  { title: '检查对象名称', least: 8, text: ({ entity }) => printedObject(entity) },
  { title: '统一社会信用代码', least: 12.4, text: ({ entity }) => printedCode(entity) },
  { title: '检查事项', least: 9, text: ({ entity }) => entity.items.map(({ written }) => written).join('；') },
  { title: '检查机关', least: 5, text: ({ entity }) => printedNames(entity.organs).join('、') },
  { title: '检查日期', least: 6, text: ({ entity }) => entity.inspectedOn ?? '' },
  { title: '检查结果', least: 6, text: ({ entity }) => entity.outcome },
  { title: '处置情况', least: 4, text: ({ entity }) => entity.dispositions.join('、') },
  { title: '公示日期', least: 6, text: ({ entity }) => entity.publishedOn ?? '' },
];
/** Worded by the outline. */
const TABLE_TITLE = '{{tableTitle}}';

/** What results tell of themselves. */
export function tellResults(plan: ResultsPlan): Telling {
  const { entities, disclosure } = plan;
  const figures = resultFigures(plan);
  const { counts, outcomes, organs } = figures;
  return {
    facts: resultsFacts(plan, figures),
    keyFacts: keyFacts([
      ['检查对象', `${counts.checked}户`],
      ['发现问题', `${counts.foundEntities}户`],
      ['检查结果', outcomes.join('，')],
      ['检查机关', organs.join('、')],
      ['信息公开类型', disclosure.type],
    ]),
    keywords: ['抽查结果', ...organs],
    clauses: [`检查${counts.checked}户`, ...outcomes],
    sections: [],
    annexes: annexesOf(entities),
    sheets: (request) => resultsSheets(plan, request),
  };
}

function annexesOf(entities: readonly InspectedObject[]): readonly OwnAnnex[] {
  const rows = entities.filter(({ withheld }) => withheld === null).map((entity, index) => ({ number: index + 1, entity }));
  if (rows.length === 0) return [];
  const { table } = composeOwnTable(pickColumns(COLUMNS, rows, null), [{ heading: null, rows }], ['entities']);
  return [{ title: TABLE_TITLE, orientation: 'landscape', table }];
}
