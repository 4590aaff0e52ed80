import type { Diagnostic } from '../core/diagnostic.ts';
import { list } from '../core/wording.ts';
import type { ReturnForm } from './return-form.ts';
import { type ClosingFigures, figurePlace, type ReturnedRow } from './returned-row.ts';
import { type CellPlace, cellName, type OtherCell, type Said, sayCell, sheetName } from './say-cell.ts';

export interface Merged {
  /** The return of each department, by its id. */
  readonly rows: ReadonlyMap<string, ReturnedRow>;
  readonly diagnostics: readonly Diagnostic[];
}

/** One return for each department: two that say the same count once, two that do not are both refused. */
export function mergeRows(form: ReturnForm, given: readonly ReturnedRow[]): Merged {
  const kept = new Map<string, ReturnedRow>();
  const diagnostics: Diagnostic[] = [];
  const refused = new Set<string>();
  for (const row of given.filter(({ isDerived }) => !isDerived)) {
    const before = kept.get(row.subject.id);
    if (before === undefined) kept.set(row.subject.id, row);
    else {
      const keys = differing(form, before, row);
      if (keys.length > 0) refused.add(row.subject.id);
      diagnostics.push(keys.length === 0 ? repeated(before, row) : conflict(form, { before, row, keys }));
    }
  }
  const unbacked = given.filter((row) => row.isDerived && !kept.has(row.subject.id));
  diagnostics.push(...unbacked.map(fromLostSheet));
  return { rows: new Map([...kept].filter(([id]) => !refused.has(id))), diagnostics };
}

/** 减：重复计 of a form: one statement of it, or several alike. */
export function mergeLess(
  form: ReturnForm,
  given: readonly ClosingFigures[],
): { readonly less: ClosingFigures | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const [first, ...others] = given;
  const odd = first && others.find((other) => differing(form, first, other).length > 0);
  if (first === undefined || odd === undefined) return { less: first, diagnostics: [] };
  const keys = differing(form, first, odd);
  return { less: undefined, diagnostics: [lessConflict(form, { before: first, row: odd, keys })] };
}

type Figures = Pick<ReturnedRow, 'grid' | 'row' | 'places' | 'figures'>;

function differing({ columns }: ReturnForm, a: Figures, b: Figures): readonly string[] {
  return columns.map(({ key }) => key).filter((key) => a.figures.get(key) !== b.figures.get(key));
}

function repeated(before: ReturnedRow, row: ReturnedRow): Diagnostic {
  const [first = ''] = row.places.keys();
  return sayCell(figurePlace(row, first), {
    rule: 'collect/return-repeated',
    severity: 'info',
    message: {
      zh: `\`${row.subject.name}\` 的数字和 ${sheetName(before.grid)} 的相同，只计一次`,
      en: `Unexpected second return of \`${row.subject.name}\`, the same as ${sheetName(before.grid)}; it counts once`,
    },
  });
}

interface Conflict<T> {
  readonly before: T;
  readonly row: T;
  readonly keys: readonly string[];
}

function conflict(form: ReturnForm, found: Conflict<ReturnedRow>): Diagnostic {
  const { zh, en } = differences(form, found);
  const { name } = found.row.subject;
  const other = cellName(placeOf(found.before, found.keys));
  return sayConflict(found, {
    message: {
      zh: `\`${name}\` 有两份不同的报表，两份都没有用：${zh}；另一份是 ${other}`,
      en: `Unexpected second, different return of \`${name}\`, expected one; neither was used: ${en}; the other is ${other}`,
    },
    hint: { zh: '问清以哪一份为准，移走另一份', en: 'Find out which one holds, and take the other away' },
  });
}

function lessConflict(form: ReturnForm, found: Conflict<ClosingFigures>): Diagnostic {
  const { zh, en } = differences(form, found);
  const sheet = sheetName(found.before.grid);
  return sayConflict(found, {
    message: {
      zh: `“减：重复计”和 ${sheet} 的不同：${zh}`,
      en: `Unexpected figures of 减：重复计, expected those of ${sheet}: ${en}`,
    },
    hint: { zh: '由牵头部门填一处，其余留空', en: 'Let the lead department fill it in once' },
  });
}

function sayConflict({ before, row, keys }: Conflict<Figures>, said: Pick<Said, 'message' | 'hint'>): Diagnostic {
  const other: OtherCell = { at: placeOf(before, keys), note: { zh: '另一份', en: 'the other one' } };
  return sayCell(placeOf(row, keys), { rule: 'collect/return-conflict', severity: 'error', ...said }, [other]);
}

function differences({ columns }: ReturnForm, { before, row, keys }: Conflict<Figures>) {
  const words = columns
    .filter(({ key }) => keys.includes(key))
    .map(({ key, name }) => `“${name}” ${row.figures.get(key) ?? '空'} ≠ ${before.figures.get(key) ?? '空'}`);
  return { zh: words.join('、'), en: list(words, 'en') };
}

function placeOf(row: Figures, [key = '']: readonly string[]): CellPlace {
  return figurePlace(row, key);
}

function fromLostSheet(row: ReturnedRow): Diagnostic {
  const [first = ''] = row.places.keys();
  return sayCell(figurePlace(row, first), {
    rule: 'collect/figure-malformed',
    severity: 'error',
    message: {
      zh: `\`${row.subject.name}\` 的数字是从另一张工作表取来的，那张表没有交来，没有用`,
      en: `Unexpected figures of \`${row.subject.name}\` taken from a sheet that was not sent in; they were not used`,
    },
    hint: { zh: '连同那张工作表一起报送，或把公式换成数字', en: 'Send that sheet too, or type numbers in place of the formulas' },
  });
}
