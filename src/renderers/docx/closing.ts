import type { AttachmentList, Contacts, Signature } from '../../documents/manuscript.ts';
import { attachmentPlaces } from '../attachment-places.ts';
import { type SignatureLine, signaturePlaces } from '../signature-places.ts';
import { emWidth } from '../title-lines.ts';
import { blanks, boundToNext, type Flow, type FlowParagraph, line } from './flow.ts';
import { placedLine } from './placed-line.ts';
import { type Sheet, ZI } from './sheet.ts';

/** 附件说明 (GB/T 9704-2012, 7.3.4): numbers under one another, longer names wrapped to their first character. */
export function attachmentList(block: AttachmentList): readonly Flow[] {
  const places = attachmentPlaces(block);
  if (places.length === 0) return [line('Normal', block.label, { tag: 'attachment-list', indent: { left: 2 * ZI } })];
  return places.map(({ head, title, start, left }): Flow => {
    const name = twipsOf(left);
    const indent = { left: name, hanging: name - twipsOf(start) };
    return line('Normal', `${head}${title}`, { tag: 'attachment-list', indent });
  });
}

/** 署名 and 成文日期 (7.3.5), bound together. */
export function signature(block: Signature, sheet: Sheet): readonly Flow[] {
  const flow = signaturePlaces(block).flatMap((place) => [...blanks(place.gap), signatureLine(place, sheet)]);
  return [...boundToNext(flow.slice(0, -1), flow.length), ...flow.slice(-1)];
}

/** One text stands at its right space; several beside one another, each where it begins. */
function signatureLine({ kind, texts }: SignatureLine, sheet: Sheet): FlowParagraph {
  const tag = kind === 'date' ? 'date' : 'organ';
  const [only, ...others] = texts;
  if (only === undefined) return { kind: 'paragraph', style: 'Signature' };
  if (others.length === 0) return line('Signature', only.text, { tag, indent: { right: twipsOf(only.right) } });
  const pieces = texts.map(({ text, right }) => {
    const at = Math.max(0, sheet.textWidth.portrait - twipsOf(right + emWidth(text)));
    return { at, content: [{ text, tag } as const] };
  });
  return placedLine('Signature', pieces);
}

/** 联系人 and the like, a line each. */
export function contacts({ lines }: Contacts): readonly Flow[] {
  return lines.map(({ label, value }) => line('Body', `${label}：${value}`));
}

/** Twips of a count of characters. */
function twipsOf(zi: number): number {
  return Math.round(zi * ZI);
}
