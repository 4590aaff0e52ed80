import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { printOutcomes, resultFigures } from '../facts/result-figures.ts';
import { resultsFacts } from '../facts/results-facts.ts';
import type { OwnColumn } from './own-table.ts';
import { type Numbered, publishedAnnex } from './published-annex.ts';
import { type ResultColumn, resultColumns } from './result-columns.ts';
import { resultsSheets } from './results-sheets.ts';
import { keyFacts, type Telling } from './telling.ts';

/** What results tell of themselves. */
export function tellResults(plan: ResultsPlan): Telling {
  const figures = resultFigures(plan);
  const { counts, organs } = figures;
  const outcomes = printOutcomes(figures);
  return {
    facts: resultsFacts(plan, figures),
    keyFacts: keyFacts([
      ['检查对象', `${counts.checked}户`],
      ['发现问题', `${counts.foundEntities}户`],
      ['检查结果', outcomes.join('，')],
      ['检查机关', organs.join('、')],
      ['信息公开类型', plan.disclosure.type],
    ]),
    keywords: ['抽查结果', ...organs],
    clauses: [`检查${counts.checked}户`, ...outcomes],
    sections: [],
    annexes: publishedAnnex(resultColumns.map(annexColumn), plan.entities, ['entities']),
    sheets: (request) => resultsSheets(plan, request),
  };
}

function annexColumn({ title, least, value }: ResultColumn): OwnColumn<Numbered<InspectedObject>> {
  return { title, least, text: (row) => String(value(row) ?? '') };
}
