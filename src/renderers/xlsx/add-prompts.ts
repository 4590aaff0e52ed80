import type { DataValidation, Worksheet } from 'exceljs';
import type { SheetColumn, SheetModel } from '../../documents/manuscript.ts';
import { columnLetters } from './column-letters.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What exceljs has and its types leave out: rules for whole ranges, not only for single cells. */
interface WithRangeRules {
  readonly dataValidations: { add(range: string, rule: DataValidation): void };
}

/** What a column accepts and says to who fills it in. */
const RULES: Readonly<Record<SheetColumn['type'], DataValidation | null>> = {
  text: null,
  number: {
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: '填写说明',
    prompt: '请填写不小于0的整数',
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '数值有误',
    error: '此处应为不小于0的整数',
  },
  day: {
    type: 'date',
    operator: 'greaterThanOrEqual',
    // The serial number of 2000-01-01; a Date would be written with the time of day.
    formulae: [36_526],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: '填写说明',
    prompt: '请填写日期，如2026-07-07',
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '日期有误',
    error: '此处应为日期，如2026-07-07',
  },
};

/** Lets the cells to be filled in say what they accept, and refuse the rest. */
export function addPrompts(worksheet: Worksheet, sheet: SheetModel, layout: SheetLayout): void {
  if (sheet.rows.length === 0) return;
  const { dataValidations } = worksheet as Worksheet & WithRangeRules;
  sheet.columns.forEach(({ type }, index) => {
    const rule = RULES[type];
    const letters = columnLetters(index);
    const first = `${letters}${layout.firstBodyRow}`;
    const last = `${letters}${layout.lastBodyRow}`;
    if (rule) dataValidations.add(first === last ? first : `${first}:${last}`, rule);
  });
}
