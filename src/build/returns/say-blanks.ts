import type { FormColumn } from '../../collect/return-form.ts';
import { figurePlace, type ReturnedRow } from '../../collect/returned-row.ts';
import { sayCell } from '../../collect/say-cell.ts';
import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import { list } from '../../core/wording.ts';

type Row = Pick<ReturnedRow, 'grid' | 'row' | 'places' | 'figures'>;

/** Says, at the first of them, which figures of a row were left empty; `words` makes a sentence of their names. */
export function sayBlanks(row: Row, columns: readonly FormColumn[], words: (names: Message) => Message): readonly Diagnostic[] {
  const blank = columns.filter(({ key }) => !row.figures.has(key));
  const [first] = blank;
  if (first === undefined) return [];
  const names = blank.map(({ name }) => `“${name}”`);
  return [
    sayCell(figurePlace(row, first.key), {
      rule: 'collect/figure-missing',
      severity: 'warning',
      message: words({ zh: names.join('、'), en: list(names, 'en') }),
      hint: { zh: '没有的填 0；确实不适用的可以留空', en: 'Type 0 for none; what does not apply may stay empty' },
    }),
  ];
}
