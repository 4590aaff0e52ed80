import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import { disposalFigures, printActions } from '../facts/disposal-figures.ts';
import { disposalsFacts } from '../facts/disposals-facts.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedName } from '../facts/organs.ts';
import type { OwnColumn } from './own-table.ts';
import { type Numbered, publishedAnnex } from './published-annex.ts';
import { keyFacts, type Telling } from './telling.ts';

/** The columns published of a disposal. Remarks are none of them. */
const COLUMNS: readonly OwnColumn<Numbered<Disposal>>[] = [
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

/** What disposals tell of themselves. */
export function tellDisposals(plan: DisposalsPlan): Telling {
  const figures = disposalFigures(plan);
  const { objects, closed, open, organs } = figures;
  const actions = printActions(figures);
  return {
    facts: disposalsFacts(plan, figures),
    keyFacts: keyFacts([
      ['处置对象', `${objects}户`],
      ['处置措施', actions.join('，')],
      ['办结', `${closed}件`],
      ['未办结', open > 0 ? `${open}件` : null],
      ['处置机关', organs.join('、')],
      ['信息公开类型', plan.disclosure.type],
    ]),
    keywords: ['后续处置', ...organs],
    clauses: [`处置${objects}户`, ...actions],
    sections: [],
    annexes: publishedAnnex(COLUMNS, plan.entries, ['entries']),
    sheets: () => [],
  };
}
