import { type PlanPath, placeAt } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Attachment } from '../../plan/plan-common.ts';
import { findForm, standardForms } from '../forms/find-form.ts';
import type { OwnAnnex } from '../kinds/telling.ts';
import type { Block, Part } from '../manuscript.ts';
import type { SheetModel } from '../sheet-model.ts';
import { unknownForm } from '../unknown.ts';
import { typedWording } from '../wording.ts';
import type { Narrator } from './narrator.ts';
import { tellLine } from './told.ts';

/** An annex with its number, title and content. */
export interface Annex {
  readonly path: PlanPath;
  readonly title: string;
  readonly titlePath: PlanPath;
  /** Counted from 1; null for a single annex. */
  readonly ordinal: number | null;
  readonly orientation: Part['orientation'];
  readonly blocks: readonly Block[];
  readonly sheets: () => readonly SheetModel[];
  /** Whether it is bound apart from the text. */
  readonly detached: boolean;
}

/** The annexes of a plan in order: its own tables, then those it lists. A form nobody has is a diagnostic. */
export function listAnnexes(narrator: Narrator): readonly Annex[] {
  const { plan, telling } = narrator;
  const annexes = [
    ...telling.annexes.map((own) => ownAnnex(narrator, own)),
    ...plan.attachments.map((attachment) => listedAnnex(narrator, attachment)),
  ];
  return annexes.map((annex, index) => ({ ...annex, ordinal: annexes.length > 1 ? index + 1 : null }));
}

function ownAnnex(narrator: Narrator, { title, orientation, table }: OwnAnnex): Omit<Annex, 'ordinal'> {
  const { path } = table.origin;
  const { plan, outline } = narrator;
  const wording = title === null ? outline.annexTitle : typedWording(plan, { text: title, path });
  const line = wording ? tellLine(narrator, wording).text : table.caption;
  return {
    path,
    title: line,
    titlePath: path,
    orientation,
    blocks: [{ ...table, caption: line }],
    sheets: () => [],
    detached: false,
  };
}

function listedAnnex(narrator: Narrator, attachment: Attachment): Omit<Annex, 'ordinal'> {
  const { plan } = narrator;
  const { path } = attachment;
  const form = findForm(attachment.form, attachment.layout);
  if (!form) narrator.tell(unknownForm(attachment.form, placeAt(plan.positions, [...path, 'form']), standardForms.keys()));
  const title = titleOf(narrator, attachment);
  const request = { plan, attachment, title };
  return {
    path,
    title,
    titlePath: attachment.title === null ? path : [...path, 'title'],
    orientation: form?.orientation ?? 'portrait',
    blocks: form ? [form.block(request)] : [],
    sheets: () => form?.sheets(request) ?? [],
    detached: attachment.detached,
  };
}

function titleOf(narrator: Narrator, { title, form: id, layout, path }: Attachment): string {
  const { plan, outline } = narrator;
  const form = findForm(id, layout);
  if (title !== null) return tellLine(narrator, typedWording(plan, { text: title, path: [...path, 'title'] })).text;
  if (form?.title != null) return form.title;
  return outline.annexTitle && form ? tellLine(narrator, outline.annexTitle).text : id;
}

/** 附件说明 (GB/T 9704-2012, 7.3.4); nothing without annexes, or where a document of the past had none. */
export function composeAttachmentList({ asIssued }: Plan, annexes: readonly Annex[]): readonly Block[] {
  if (annexes.length === 0 || asIssued?.attachmentList === false) return [];
  const entries = annexes.map(({ ordinal, title }) => ({ number: ordinal === null ? '' : `${ordinal}.`, title }));
  return [{ kind: 'attachment-list', label: '附件：', entries, origin: { path: ['attachments'] } }];
}

/** One page for each annex: label, title, content; the document number before the label of one bound apart (7.3.7). */
export function composeAnnexes({ asIssued, number }: Plan, annexes: readonly Annex[]): readonly Part[] {
  const printed = asIssued?.attachmentLabel;
  return annexes.map(({ path, title, titlePath, ordinal, orientation, blocks, detached }) => {
    const before = detached ? (number?.text ?? '') : '';
    const label: Block = printed
      ? { kind: 'annex-label', text: printed, origin: { path: ['asIssued', 'attachmentLabel'] } }
      : { kind: 'annex-label', text: `${before}附件${ordinal ?? ''}`, origin: { path } };
    const head: Block = { kind: 'title', text: title, origin: { path: titlePath } };
    return { role: 'annex', orientation, blocks: [label, head, ...blocks] };
  });
}
