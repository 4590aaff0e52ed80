import type { SheetColumn, SheetModel, SheetSubject } from '../documents/sheet-model.ts';
import { foldText } from './fold-text.ts';

/** A form that is sent out to be filled in: what its columns are called, and who fills it in. */
export interface ReturnForm {
  /** Tells it from the other forms of the workbook: the ids of its sheets end in it, before whose they are. */
  readonly mark: string;
  /** Id of the statistics form. */
  readonly form: string;
  readonly title: string;
  readonly columns: readonly FormColumn[];
  /** Whose returns are asked for; empty where the plan names nobody. */
  readonly subjects: readonly SheetSubject[];
  /** Lines printed below the table, which are no data. */
  readonly remarks: readonly string[];
}

export interface FormColumn {
  readonly key: string;
  /** As printed. */
  readonly name: string;
  /** The unit at its end, without brackets; empty for none. */
  readonly unit: string;
  /** What it may be called, folded, the best first. */
  readonly called: readonly string[];
}

const UNIT = /[（(]([^（()）]{1,4})[）)]$/u;
/** Words one form says and another does not, of the same figure. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['企业', '对象'],
  ['对象', '企业'],
];
const RETURN = 'return';

/** The forms among the sheets of a workbook. */
export function returnForms(sheets: readonly SheetModel[]): readonly ReturnForm[] {
  const forms = new Map<string, ReturnForm>();
  for (const sheet of sheets.filter(({ role, form }) => role === 'return' && form !== null)) {
    const mark = markOf(sheet);
    const known = forms.get(mark);
    const subjects = [...(known?.subjects ?? []), ...(sheet.subject ? [sheet.subject] : [])];
    forms.set(mark, { ...(known ?? formOf(sheet, mark)), subjects });
  }
  return [...forms.values()];
}

function markOf({ id, subject }: SheetModel): string {
  const end = subject ? id.length - subject.id.length - 1 : id.length;
  return id.slice(RETURN.length, end);
}

function formOf(sheet: SheetModel, mark: string): ReturnForm {
  const { form, title, remarks } = sheet;
  return { mark, form: form ?? '', title, columns: formColumns(sheet), subjects: [], remarks };
}

/** The columns of numbers of a sheet, and what each may be called. */
export function formColumns(sheet: SheetModel): readonly FormColumn[] {
  const groups = groupsOf(sheet);
  const columns = sheet.columns.flatMap((column, index) =>
    column.type === 'number' ? [columnOf(column, groups[index] ?? '')] : [],
  );
  const own = new Set(columns.map(({ called: [first = ''] }) => first));
  return columns.map((column) => ({ ...column, called: column.called.filter((name, at) => at === 0 || !own.has(name)) }));
}

function columnOf({ key, name }: SheetColumn, group: string): FormColumn {
  const bare = name.replace(UNIT, '');
  const said = [name, `${group}${name}`, bare, `${group}${bare}`, key];
  const others = said.flatMap((each) => NOUNS.map(([noun, other]) => each.replace(noun, other)));
  return { key, name, unit: UNIT.exec(name)?.[1] ?? '', called: [...new Set([...said, ...others].map(foldText))] };
}

/** The group above each column, from the upper of two rows of header. */
function groupsOf({ header }: SheetModel): readonly string[] {
  if (header.length < 2) return [];
  return (header[0] ?? []).flatMap(({ text, columns, rows }) =>
    Array.from({ length: columns }, () => (rows < header.length ? text : '')),
  );
}
