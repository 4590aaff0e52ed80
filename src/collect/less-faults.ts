import type { Diagnostic, Message } from '../core/diagnostic.ts';
import { sum } from '../core/sum.ts';
import type { ReturnForm } from './return-form.ts';
import { type ClosingFigures, figurePlace, type ReturnedRow } from './returned-row.ts';
import { sayCell } from './say-cell.ts';

/** More taken off for objects that several departments inspected than there can be: the rest is less than one of them has. */
export function lessFaults(
  { columns, subjects }: ReturnForm,
  rows: readonly ReturnedRow[],
  less: ClosingFigures | undefined,
): readonly Diagnostic[] {
  if (less === undefined) return [];
  return columns.flatMap(({ key, name }) => {
    const taken = less.figures.get(key);
    const figures = rows.flatMap((row) => row.figures.get(key) ?? []);
    const most = sum(figures) - Math.max(0, ...figures);
    if (taken === undefined || taken <= most) return [];
    return sayCell(figurePlace(less, key), {
      rule: 'collect/figure-malformed',
      severity: 'error',
      message: rows.length < 2 ? ofOne(name, taken) : tooMuch(name, { taken, most }),
      hint: rows.length < subjects.length ? UNTIL_ALL : COUNTED_TWICE,
    });
  });
}

function tooMuch(name: string, { taken, most }: { readonly taken: number; readonly most: number }): Message {
  return {
    zh: `减去的重复计“${name}”为 \`${taken}\`，应不多于 \`${most}\`，否则合计比一个部门的还少`,
    en: `Unexpected \`${taken}\` taken off “${name}”, expected \`${most}\` or less: the sum is no less than one department has`,
  };
}

function ofOne(name: string, taken: number): Message {
  return {
    zh: `减去的重复计“${name}”为 \`${taken}\`，只有一个部门的数字时应为 \`0\``,
    en: `Unexpected \`${taken}\` taken off “${name}”, expected \`0\`: one department counts nothing twice`,
  };
}

const COUNTED_TWICE: Message = {
  zh: '填几个部门多计的数，不是同查的户数',
  en: 'Type by how much the departments together count too many',
};
const UNTIL_ALL: Message = {
  zh: '还有部门没有报送，报齐后再填减去的数',
  en: 'Some departments sent none yet; type what is taken off once they all have',
};
