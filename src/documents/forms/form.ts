import type { Attachment, Plan } from '../../plan/plan.ts';
import type { Form, SheetModel, Table } from '../manuscript.ts';

/** What the form of an annex is made of. */
export interface FormRequest {
  readonly plan: Plan;
  readonly attachment: Attachment;
  /** The annex's title as printed. */
  readonly title: string;
}

/** A form an annex may have, as data: adding one is a file and a line in the registry. */
export interface AnnexForm {
  readonly id: string;
  /** Its own title, or null for one worded by the outline. */
  readonly title: string | null;
  readonly orientation: 'portrait' | 'landscape';
  block(request: FormRequest): Table | Form;
  /** The sheet of the workbook; null for a form that is none. */
  sheet(request: FormRequest): SheetModel | null;
}
