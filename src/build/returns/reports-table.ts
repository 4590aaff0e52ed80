import { shortName } from '../../plan/names/short-name.ts';
import type { Report } from '../../plan/schedule.ts';
import { tableShape } from '../../schema/table-columns.ts';
import { printTable } from '../tables/print-table.ts';

const FIXED = ['report', 'number', 'by', 'sent'];

/** The periodic reports that were handed in, as a table that `schedule.returns.from` reads: a row for each, in their order. */
export function reportsTable(reports: readonly Report[]) {
  const columns = tableShape('work-plan', ['schedule', 'returns'])?.columns ?? [];
  const all = reports.flatMap(({ name, returns = [] }) => returns.map((each) => ({ name, ...each })));
  const isUsed = (key: string): boolean =>
    all.some(({ by, figures }) => (key === 'by' ? by !== null : FIXED.includes(key) || figures[key] !== undefined));
  const used = columns.filter(({ key }) => isUsed(key));
  const lines = all.map(({ name, number, by, sent, figures }) => {
    const own = { report: name, number, by: by && shortName(by.organ), sent };
    return used.map(({ key }) => Object.entries(own).find(([each]) => each === key)?.[1] ?? figures[key] ?? null);
  });
  return { suffix: 'returns', text: printTable([used.map(({ title }) => title), ...lines]) };
}
