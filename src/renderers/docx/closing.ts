import type { AttachmentList, Contacts, Signature } from '../../documents/manuscript.ts';
import { boundToNext, type Flow } from './flow.ts';
import { geometry } from './geometry.ts';
import { runs, textTwips } from './runs.ts';

const { zi, textWidth } = geometry;
const WIDEST = textWidth.portrait;
/** A date stands 右空四字 where a seal goes over it (7.3.5.1); a name 右空二字 where none does (7.3.5.2). */
const SEALED_RIGHT = 4 * zi;
const UNSEALED_RIGHT = 2 * zi;
const LABEL_LEFT = 2 * zi;

/** 附件说明 (GB/T 9704-2012, 7.3.4): names under one another, longer ones wrapped to their first character. */
export function attachmentList({ label, entries }: AttachmentList): readonly Flow[] {
  const numberLeft = LABEL_LEFT + textTwips(label);
  if (entries.length === 0) return [{ paragraph: { style: 'Normal', indent: { left: LABEL_LEFT }, children: runs(label) } }];
  return entries.map(({ number, title }, index) => {
    const head = index === 0 ? label : '';
    const left = Math.min(numberLeft + textTwips(number), WIDEST / 2);
    const start = index === 0 ? LABEL_LEFT : Math.min(numberLeft, left);
    const indent = { left, hanging: left - start };
    return { paragraph: { style: 'Normal', indent, children: [...runs(head), ...runs(number), ...runs(title)] } };
  });
}

/** 署名 and 成文日期 (7.3.5), bound together; organs of a joint document below one another. */
export function signature({ organs, date, sealing }: Signature): readonly Flow[] {
  const right = sealing !== 'none' || organs.length !== 1 ? sealedIndents(organs, date) : unsealedIndents(organs[0] ?? '', date);
  const lines = date === null ? organs : [...organs, date];
  const flow = lines.map(
    (line, index): Flow => ({
      paragraph: { style: 'Signature', indent: { right: right[index] ?? 0 }, children: runs(line) },
    }),
  );
  return [...boundToNext(flow.slice(0, -1), flow.length), ...flow.slice(-1)];
}

/** Right indents of organs and date with the organs centred on the date; wide organs move the date inwards. */
function sealedIndents(organs: readonly string[], date: string | null): readonly number[] {
  const widths = organs.map((organ) => Math.min(textTwips(organ), WIDEST));
  const widest = Math.max(0, ...widths);
  const dateWidth = date === null ? widest : textTwips(date);
  const dateRight = Math.max(SEALED_RIGHT, Math.round((widest - dateWidth) / 2));
  return [...widths.map((width) => Math.max(0, Math.round(dateRight + (dateWidth - width) / 2))), dateRight];
}

/** The date begins two characters right of the organ's name, unless it would come too near the edge. */
function unsealedIndents(organ: string, date: string | null): readonly number[] {
  const organWidth = Math.min(textTwips(organ), WIDEST);
  const dateWidth = date === null ? 0 : textTwips(date);
  const dateRight = organWidth - dateWidth;
  if (date === null || dateRight >= UNSEALED_RIGHT) return [UNSEALED_RIGHT, dateRight].map(withinText);
  return [dateWidth + 4 * zi - organWidth, UNSEALED_RIGHT].map(withinText);
}

function withinText(indent: number): number {
  return Math.max(0, Math.min(indent, WIDEST / 2));
}

/** 联系人 and the like, a line each. */
export function contacts({ lines }: Contacts): readonly Flow[] {
  return lines.map(({ label, value }) => ({ paragraph: { style: 'Body', children: runs(`${label}：${value}`) } }));
}
