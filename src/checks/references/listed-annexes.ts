import type { Plan } from '../../plan/plan.ts';
import type { Attachment } from '../../plan/plan-common.ts';
import { at, type Spot, type Subject } from '../check.ts';

/** An attachment the plan lists, as the document prints it. */
export interface ListedAnnex {
  readonly attachment: Attachment;
  /** The title typed, else the one composed, else the name of the form. */
  readonly title: string;
  /** Counted from 1, tables of the plan's own before those it lists. */
  readonly ordinal: number;
}

/** The attachments of a plan with the titles and numbers they bear. */
export function listedAnnexes({ plan, manuscript }: Subject): readonly ListedAnnex[] {
  const annexes = manuscript?.parts.filter(({ role }) => role === 'annex') ?? [];
  const before = Math.max(0, annexes.length - plan.attachments.length);
  return plan.attachments.map((attachment, index) => {
    const composed = annexes[before + index]?.blocks.find((block) => block.kind === 'title')?.text;
    return { attachment, title: attachment.title ?? composed ?? attachment.form, ordinal: before + index + 1 };
  });
}

/** Where a plan titles an annex, else where it lists it. */
export function annexSpot({ positions }: Plan, { attachment: { path } }: ListedAnnex): Spot {
  const title = [...path, 'title'];
  return at(positions.has(title) ? title : path);
}

/** How many annexes the document has. */
export function annexCount({ plan, manuscript }: Subject): number {
  const composed = manuscript?.parts.filter(({ role }) => role === 'annex').length ?? 0;
  return Math.max(composed, plan.attachments.length);
}
