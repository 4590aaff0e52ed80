import type { ClosingRow, SheetModel } from './sheet-model.ts';

type Own = 'id' | 'role' | 'name' | 'title' | 'columns' | 'rows';

/** The sums of a sheet as its rows tell them. */
export const sumRow: Extract<ClosingRow, { kind: 'sum' }> = { kind: 'sum', label: '合计', known: {} };

/** A sheet; what it does not say of itself it does not have: whose it is, a form, fields, sums, remarks. */
export function plainSheet(own: Pick<SheetModel, Own> & Partial<Omit<SheetModel, Own>>): SheetModel {
  return { subject: null, form: null, fields: [], header: [], closing: [], checks: [], remarks: [], ...own };
}
