import type { Diagnostic } from '../core/diagnostic.ts';
import { sum } from '../core/sum.ts';
import type { RowRead } from './read-row.ts';
import type { FormColumn } from './return-form.ts';
import { figurePlace } from './returned-row.ts';
import { sayCell } from './say-cell.ts';

interface Summed {
  readonly rows: readonly RowRead[];
  readonly less: RowRead | null;
  /** The row that states the sums. */
  readonly sum: RowRead;
  readonly columns: readonly FormColumn[];
}

/**
 * Sums that are not those of the rows above them. One a formula worked out is but a remark: it is added up anew, and may not
 * have been worked out after the last change.
 */
export function sumFaults({ rows, less, sum: line, columns }: Summed): readonly Diagnostic[] {
  return columns.flatMap(({ key, name }) => {
    const stated = line.figures.get(key);
    const parts = rows.flatMap(({ figures }) => figures.get(key) ?? []);
    const expected = sum(parts) - (less?.figures.get(key) ?? 0);
    if (stated === undefined || parts.length === 0 || stated === expected) return [];
    const isWorked = line.worked.has(key);
    return sayCell(figurePlace(line, key), {
      rule: 'statistics/total-row-mismatch',
      severity: isWorked ? 'warning' : 'error',
      message: {
        zh: `合计“${name}”为 \`${stated}\`，应等于各行之和 \`${expected}\`${isWorked ? '，汇总时按各行重新合计' : ''}`,
        en: `Unexpected total \`${stated}\` of “${name}”, expected \`${expected}\` (sum of the rows)`,
      },
      hint: isWorked
        ? { zh: '检查合计的公式是否漏了行', en: 'See whether the formula leaves out a row' }
        : { zh: '改正合计，或填错的一行', en: 'Correct the total, or the row that is wrong' },
    });
  });
}
