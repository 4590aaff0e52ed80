import type { Diagnostic } from '../core/diagnostic.ts';
import type { ReturnForm } from './return-form.ts';
import { type ClosingFigures, figurePlace, type ReturnedRow } from './returned-row.ts';
import { sayCell } from './say-cell.ts';

/** More taken off for objects that several departments inspected than there can be: the rest is less than one of them has. */
export function lessFaults(
  { columns }: ReturnForm,
  rows: readonly ReturnedRow[],
  less: ClosingFigures | undefined,
): readonly Diagnostic[] {
  if (less === undefined) return [];
  return columns.flatMap(({ key, name }) => {
    const taken = less.figures.get(key);
    const figures = rows.flatMap((row) => row.figures.get(key) ?? []);
    const most = figures.reduce((all, figure) => all + figure, 0) - Math.max(0, ...figures);
    if (taken === undefined || taken <= most) return [];
    return sayCell(figurePlace(less, key), {
      rule: 'collect/figure-malformed',
      severity: 'error',
      message: {
        zh: `减去的重复计“${name}”为 \`${taken}\`，应不多于 \`${most}\`，否则合计比一个部门的还少`,
        en: `Unexpected \`${taken}\` taken off “${name}”, expected \`${most}\` or less: the sum is no less than one department has`,
      },
      hint: { zh: '填几个部门多计的数，不是同查的户数', en: 'Type by how much the departments together count too many' },
    });
  });
}
