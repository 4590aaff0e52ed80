import type { Figures, SheetField, SheetModel } from '../documents/sheet-model.ts';
import type { ReturnForm } from './return-form.ts';
import type { ReturnedRow } from './returned-row.ts';

/** What a form came to: the row of each department that sent one, by its id, and what several of them count of one object. */
export interface FilledForm {
  readonly form: ReturnForm;
  readonly rows: ReadonlyMap<string, ReturnedRow>;
  readonly less: ReadonlyMap<string, number>;
}

/** The sheets of a workbook with the figures that were sent in; those of departments that sent none stay empty. */
export function fillSheets(sheets: readonly SheetModel[], filled: readonly FilledForm[]): readonly SheetModel[] {
  return sheets.map((sheet) => {
    const own = filled.find(({ form }) => sheet.form === form.form && hasMark(sheet, form.mark));
    if (own === undefined) return sheet;
    if (sheet.role === 'summary') return { ...sheet, closing: withLess(sheet, own.less) };
    if (sheet.role !== 'return') return sheet;
    return sheet.subject === null ? fillList(sheet, own) : fillReturn(sheet, own.rows.get(sheet.subject.id));
  });
}

function hasMark({ id, role, subject }: SheetModel, mark: string): boolean {
  return id === `${role}${mark}${subject ? `-${subject.id}` : ''}`;
}

function withLess({ closing }: SheetModel, less: ReadonlyMap<string, number>): SheetModel['closing'] {
  const figures: Figures = Object.fromEntries(less);
  return closing.map((row) => (row.kind === 'less' ? { ...row, figures } : row));
}

function fillReturn(sheet: SheetModel, row: ReturnedRow | undefined): SheetModel {
  if (row === undefined) return sheet;
  const cells = sheet.columns.map(({ key }) => row.figures.get(key) ?? null);
  return { ...sheet, rows: [cells], fields: sheet.fields.map((field) => withField(field, row)) };
}

function withField(field: SheetField, { fields }: ReturnedRow): SheetField {
  return field.value === null ? { ...field, value: fields.get(field.label) ?? null } : field;
}

/** Where the plan names no department: a row for each that sent one. */
function fillList(sheet: SheetModel, { rows, less }: FilledForm): SheetModel {
  const [, ...figures] = sheet.columns;
  const lines = [...rows.values()].map(({ subject, figures: told }) => [
    subject.name,
    ...figures.map(({ key }) => told.get(key) ?? null),
  ]);
  return lines.length === 0 ? sheet : { ...sheet, rows: lines, closing: [...lessRow(less), ...sheet.closing] };
}

function lessRow(less: ReadonlyMap<string, number>): SheetModel['closing'] {
  return less.size === 0 ? [] : [{ kind: 'less', label: '减：重复计', figures: Object.fromEntries(less) }];
}
