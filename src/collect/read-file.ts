import type { Diagnostic } from '../core/diagnostic.ts';
import type { SheetGrid } from '../source/sheet-grid.ts';
import { foldText } from './fold-text.ts';
import { ownSheets } from './own-sheets.ts';
import type { About } from './read-about.ts';
import { readSheet, type SheetRead } from './read-sheet.ts';
import { readTable } from './read-table.ts';
import type { ReturnForm } from './return-form.ts';
import type { ClosingFigures, ReturnedRow } from './returned-row.ts';
import { sayFile, saySheet } from './say-cell.ts';
import type { Subjects } from './subjects.ts';
import { titleFault } from './title-fault.ts';

/** What a file that was sent in says, by form. */
export interface FileRead {
  readonly rows: readonly (readonly [ReturnForm, ReturnedRow])[];
  readonly less: readonly (readonly [ReturnForm, ClosingFigures])[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface FileRequest {
  /** Id of the plan whose returns are collected. */
  readonly plan: string;
  readonly forms: readonly ReturnForm[];
  readonly subjects: Subjects;
}

const NOTHING: SheetRead = { rows: [], less: null, diagnostics: [], isForm: false };

/** Reads the sheets of a file. One made for another plan is not read at all. */
export function readFile(path: string, grids: readonly SheetGrid[], request: FileRequest): FileRead {
  const own = ownSheets(grids, request.plan);
  if ('fault' in own) return { rows: [], less: [], diagnostics: [sayFile(path, own.fault)] };
  const reads = own.sheets.map((grid) => readOne(grid, own.about, request));
  const isEmpty = reads.every(
    ({ read }) => read.rows.length === 0 && read.diagnostics.every(({ severity }) => severity === 'info'),
  );
  return {
    rows: reads.flatMap(({ form, read }) => (form ? read.rows.map((row) => [form, row] as const) : [])),
    less: reads.flatMap(({ form, read }) => (form && read.less ? [[form, read.less] as const] : [])),
    diagnostics: [...reads.flatMap(({ read }) => read.diagnostics), ...(isEmpty ? [sayFile(path, NO_FIGURES)] : [])],
  };
}

const NO_FIGURES = {
  rule: 'collect/return-empty',
  severity: 'warning',
  message: { zh: '没有一个部门的数字，等于没有报', en: 'Unexpected file without any figures, expected a return' },
  hint: { zh: '请部门填好后重新报送', en: 'Ask the department to fill it in' },
} as const;

interface One {
  readonly form: ReturnForm | undefined;
  readonly read: SheetRead;
}

function readOne(grid: SheetGrid, about: About | undefined, { forms, subjects }: FileRequest): One {
  const told = about?.sheets.get(grid.name);
  const own = told && forms.find(({ mark }) => isSheetOf(told.id, mark));
  if (own && told.form !== own.form) return { form: own, read: { ...NOTHING, diagnostics: [otherForm(grid, told.form, own)] } };
  const fitting = own ? [own] : formsOf(grid, forms);
  const [form, other] = fitting;
  if (other !== undefined) return { form, read: { ...NOTHING, diagnostics: [severalForms(grid, fitting)] } };
  if (form === undefined) return { form, read: { ...NOTHING, diagnostics: [unread(grid)] } };
  const fault = own || about ? undefined : titleFault(grid, form);
  if (fault?.severity === 'error') return { form, read: { ...NOTHING, diagnostics: [fault] } };
  const read = readSheet(grid, { form, subjects, about: told?.subject ?? '' });
  if (!read.isForm) return { form, read: { ...NOTHING, diagnostics: [own ? headerLost(grid, own) : unread(grid)] } };
  return { form, read: { ...read, diagnostics: [...(fault ? [fault] : []), ...hiddenFigures(grid, read), ...read.diagnostics] } };
}

function isSheetOf(id: string, mark: string): boolean {
  return id === `summary${mark}` || id === `return${mark}` || id.startsWith(`return${mark}-`);
}

/** The forms a sheet may follow by its headers; of several, those whose title it has. Of none, the first it may have been. */
function formsOf(grid: SheetGrid, forms: readonly ReturnForm[]): readonly ReturnForm[] {
  const reads = forms.map((form) => ({ form, ...readTable(grid, form.columns, []) }));
  const fitting = reads.flatMap(({ form, table }) => (table ? [form] : []));
  const titled = fitting.filter(({ title }) => hasTitle(grid, title));
  if (titled.length > 0) return titled;
  if (fitting.length > 0) return fitting;
  return reads.flatMap(({ form, diagnostics }) => (diagnostics.length > 0 ? [form] : [])).slice(0, 1);
}

function hasTitle({ rows }: SheetGrid, title: string): boolean {
  return [...(rows.get(0)?.values() ?? [])].some(({ text }) => foldText(text) === foldText(title));
}

function otherForm(grid: SheetGrid, found: string, { form }: ReturnForm): Diagnostic {
  return saySheet(grid, {
    rule: 'collect/form-mismatch',
    severity: 'error',
    message: {
      zh: `表式是 \`${found}\`，方案要的是 \`${form}\`，没有读`,
      en: `Unexpected form \`${found}\`, expected \`${form}\` as the plan has it; the sheet was not read`,
    },
    hint: { zh: '发下新表，请部门重填', en: 'Send out the new form to be filled in' },
  });
}

function severalForms(grid: SheetGrid, forms: readonly ReturnForm[]): Diagnostic {
  const titles = forms.map(({ title }) => `“${title}”`);
  return saySheet(grid, {
    rule: 'collect/form-mismatch',
    severity: 'error',
    message: {
      zh: `看不出是${titles.join('还是')}，没有读`,
      en: `Unexpected sheet without its title, expected one of ${titles.join(', ')}; it was not read`,
    },
    hint: { zh: '恢复表的标题', en: 'Type the title as it was' },
  });
}

function headerLost(grid: SheetGrid, { form }: ReturnForm): Diagnostic {
  return saySheet(grid, {
    rule: 'collect/form-mismatch',
    severity: 'error',
    message: {
      zh: `找不到表式 \`${form}\` 的表头，整张表没有读`,
      en: `Unexpected sheet without the header of the form \`${form}\`; it was not read`,
    },
    hint: { zh: '恢复表头的文字', en: 'Type the headers as they were' },
  });
}

function unread(grid: SheetGrid): Diagnostic {
  return saySheet(grid, {
    rule: 'collect/sheet-unread',
    severity: 'info',
    message: { zh: '没有统计表的栏目，没有读', en: 'Unexpected sheet without the columns of the form; not read' },
  });
}

/** Figures nobody sees are told of. */
function hiddenFigures(grid: SheetGrid, { rows }: SheetRead): readonly Diagnostic[] {
  if (!grid.isHidden || rows.length === 0) return [];
  return [
    saySheet(grid, {
      rule: 'collect/sheet-hidden',
      severity: 'warning',
      message: { zh: '是隐藏的工作表，里面的数字也读了', en: 'Unexpected hidden sheet; its figures were read all the same' },
      hint: { zh: '取消隐藏，看看是不是该报的数字', en: 'Show it and see whether these figures are meant' },
    }),
  ];
}
