import type { Plan } from '../../plan/plan.ts';
import type { Attachment } from '../../plan/plan-common.ts';
import type { Form, Table } from '../manuscript.ts';
import type { SheetModel } from '../sheet-model.ts';

/** What the form of an annex is made of. */
export interface FormRequest {
  readonly plan: Plan;
  readonly attachment: Attachment;
  /** The annex's title as printed. */
  readonly title: string;
}

/** A form an annex may have. */
export interface AnnexForm {
  readonly id: string;
  /** Its own title, or null for one worded by the outline. */
  readonly title: string | null;
  readonly orientation: 'portrait' | 'landscape';
  block(request: FormRequest): Table | Form;
  /** Its sheets of the workbook; none for a form that is not filled in there. */
  sheets(request: FormRequest): readonly SheetModel[];
}
