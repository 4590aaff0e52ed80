import type { SheetColumn, SheetModel } from '../../src/documents/sheet-model.ts';

/** A column that is given, not asked for; `change` says what is special about it. */
export function sheetColumn(key: string, type: SheetColumn['type'], change: Partial<SheetColumn> = {}): SheetColumn {
  return { key, name: key, type, width: 12, isAsked: false, prompt: null, choices: [], hasBars: false, ...change };
}

/** A sheet of a return without rows; `change` gives it what a test is about. */
export function sheetModel(change: Partial<SheetModel> = {}): SheetModel {
  return {
    id: 'sheet',
    role: 'return',
    subject: null,
    form: null,
    name: '统计表',
    title: '情况统计表',
    fields: [],
    columns: [],
    header: [],
    rows: [],
    closing: [],
    checks: [],
    remarks: [],
    ...change,
  };
}
