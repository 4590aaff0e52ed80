import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import type { PublicDataInspection, PublicDataResultTotals, PublicDataStatistics } from '../../schema/public-data.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedNames } from '../facts/organs.ts';
import { printedPlatform } from '../facts/printed-platform.ts';
import { published } from '../facts/published.ts';
import { resultFigures } from '../facts/result-figures.ts';
import { statisticsRows } from '../forms/statistics-rows.ts';
import type { KindData } from './kind-data.ts';

/** The public data of results: what is published of each object, and the sums over all of them. */
export function resultsData(plan: ResultsPlan): KindData {
  const { campaign, publishTo, entities } = plan;
  return {
    organs: entities.flatMap(({ organs }) => organs.map(({ organ }) => organ)),
    facts: {
      campaign: campaign.text,
      publishTo: printedPlatform(publishTo),
      inspections: published(entities).map((entity, index) => inspectionData(entity, index + 1)),
      resultTotals: totalsOf(plan),
      statistics: statisticsOf(plan),
    },
  };
}

/** Neither inspectors nor the words of findings are public. */
function inspectionData(entity: InspectedObject, number: number): PublicDataInspection {
  const { kind, items, organs, inspectedOn, outcome, dispositions, publishedOn } = entity;
  return {
    number,
    name: printedObject(entity),
    kind,
    creditCode: printedCode(entity) || null,
    items: items.map(({ written }) => written),
    organs: printedNames(organs),
    inspectedOn,
    outcome,
    dispositions,
    publishedOn,
  };
}

function totalsOf(plan: ResultsPlan): PublicDataResultTotals {
  const { counts, outcomes, withheld } = resultFigures(plan);
  return { checked: counts.checked, found: counts.foundEntities, outcomes, withheld };
}

/** As the workbook has them: a line for each department, and the sums where they are known. */
function statisticsOf(plan: ResultsPlan): readonly PublicDataStatistics[] {
  const { rows, total } = statisticsRows(plan, { blankRows: 0 });
  const lines = [...rows.map(({ name, counts }) => ({ department: name, counts })), { department: null, counts: total }];
  return lines.flatMap(({ department, counts }) => (counts ? [{ department, ...counts }] : []));
}
