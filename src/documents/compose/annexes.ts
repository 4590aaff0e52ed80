import type { Attachment, Plan } from '../../plan/plan.ts';
import type { AnnexForm } from '../forms/form.ts';
import { forms } from '../forms/registry.ts';
import type { Block, Part, SheetModel } from '../manuscript.ts';
import { unknownForm } from '../unknown.ts';
import type { Narrator } from './narrator.ts';
import { tellLine } from './told.ts';

/** An annex with its number, title and form. */
export interface Annex {
  readonly attachment: Attachment;
  /** Undefined where the plan names a form nobody has. */
  readonly form: AnnexForm | undefined;
  readonly title: string;
  /** Counted from 1; null for a single annex. */
  readonly ordinal: number | null;
}

/** The annexes of a plan in order. A form nobody has is a diagnostic. */
export function listAnnexes(narrator: Narrator): readonly Annex[] {
  const { plan } = narrator;
  return plan.attachments.map((attachment, index) => {
    const form = forms.get(attachment.form);
    if (!form) tellUnknownForm(narrator, attachment);
    const ordinal = plan.attachments.length > 1 ? index + 1 : null;
    return { attachment, form, title: titleOf(narrator, attachment, form), ordinal };
  });
}

function titleOf(narrator: Narrator, { title, form: id, path }: Attachment, form: AnnexForm | undefined): string {
  const { plan, outline } = narrator;
  if (title !== null) return tellLine(narrator, { text: title, path: [...path, 'title'], positions: plan.positions }).text;
  if (form?.title != null) return form.title;
  return outline.annexTitle && form ? tellLine(narrator, outline.annexTitle).text : id;
}

function tellUnknownForm({ plan, tell }: Narrator, { form, path }: Attachment): void {
  const range = plan.positions.locate([...path, 'form']);
  tell(unknownForm(form, { source: plan.positions.source, range }, forms.keys()));
}

/** 附件说明 (GB/T 9704-2012, 7.3.4); nothing without annexes, or where a document of the past had none. */
export function composeAttachmentList({ asIssued }: Plan, annexes: readonly Annex[]): readonly Block[] {
  if (annexes.length === 0 || asIssued?.attachmentList === false) return [];
  const entries = annexes.map(({ ordinal, title }) => ({ number: ordinal === null ? '' : `${ordinal}.`, title }));
  return [{ kind: 'attachment-list', label: '附件：', entries, origin: { path: ['attachments'] } }];
}

/** One page for each annex: label, title, form (7.3.7). */
export function composeAnnexes(plan: Plan, annexes: readonly Annex[]): readonly Part[] {
  return annexes.map(({ attachment, form, title, ordinal }) => {
    const origin = { path: attachment.path };
    const printed = plan.asIssued?.attachmentLabel;
    const label: Block = printed
      ? { kind: 'annex-label', text: printed, origin: { path: ['asIssued', 'attachmentLabel'] } }
      : { kind: 'annex-label', text: `附件${ordinal ?? ''}`, origin };
    const titlePath = attachment.title === null ? attachment.path : [...attachment.path, 'title'];
    const head: Block = { kind: 'title', text: title, origin: { path: titlePath } };
    const body = form ? [form.block({ plan, attachment, title })] : [];
    return { role: 'annex', orientation: form?.orientation ?? 'portrait', blocks: [label, head, ...body] };
  });
}

/** The sheets of the forms that have one; tabs of one name are numbered. */
export function composeSheets(plan: Plan, annexes: readonly Annex[]): readonly SheetModel[] {
  const sheets = annexes.flatMap(({ attachment, form, title }) => form?.sheet({ plan, attachment, title }) ?? []);
  return sheets.map((sheet, index) => {
    const before = sheets.slice(0, index).filter(({ name }) => name === sheet.name).length;
    return before === 0 ? sheet : { ...sheet, name: `${sheet.name}${before + 1}` };
  });
}
