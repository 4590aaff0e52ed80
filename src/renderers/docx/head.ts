import type { DocumentNumber, FileMarks, Mark } from '../../documents/manuscript.ts';
import { fileMarkTexts } from '../file-mark-texts.ts';
import { JOINT_GAP, JOINT_PITCH, jointMarkSize, type Lettering, markSize } from '../mark-size.ts';
import { emWidth } from '../title-lines.ts';
import { type Flow, type FlowParagraph, type FlowTable, type Inline, line } from './flow.ts';
import { PER_POINT, type Sheet } from './sheet.ts';
import { signerLines } from './signer-lines.ts';
import { RED } from './styles.ts';

const ZONE_LINES = 3;
/** Keeps distributed names from wrapping, in em. */
const NAME_SLACK = 0.3;
/** From the line of the number to the red rule, so that it stands 4 mm below the characters (GB/T 9704-2012, 7.2.7). */
const RULE_GAP = 167;
/** In eighths of a point: 0.35 mm. */
const RULE_SIZE = 8;

/**
 * The head of a document (7.2): 份号, 密级 and 紧急程度 on their lines in the 35 mm above the mark; the mark as large as fits,
 * organs of a joint document one a line with 文件 at their right.
 */
export function mark({ organs, suffix }: Mark, marks: FileMarks | undefined, sheet: Sheet): readonly Flow[] {
  const zone = fileMarkLines(marks);
  const lines = Array.from(
    { length: ZONE_LINES },
    (_, index) => zone[index] ?? ({ kind: 'paragraph', style: 'Normal' } as const),
  );
  const spacer: FlowParagraph = { kind: 'paragraph', style: 'Spacer', line: sheet.markSpacer };
  const set = organs.length > 1 ? [jointMark(organs, suffix, sheet)] : singleMark(`${organs[0] ?? ''}${suffix}`);
  return [...lines, spacer, ...set];
}

/** The lines of 份号, 密级 and 紧急程度, each where it stands (7.2.1–7.2.3). */
export function fileMarkLines(marks: FileMarks | undefined): readonly FlowParagraph[] {
  const texts = marks === undefined ? [] : fileMarkTexts(marks);
  return Array.from({ length: (texts.at(-1)?.row ?? -1) + 1 }, (_, row): FlowParagraph => {
    const found = texts.find((each) => each.row === row);
    if (found === undefined) return { kind: 'paragraph', style: 'Normal' };
    const face = found.name === 'copy-number' ? 'fangSong' : 'hei';
    return { kind: 'paragraph', style: 'Normal', content: [{ text: found.text, face, tag: found.name }] };
  });
}

/** The mark of one organ, on one line or two. */
export function singleMark(text: string): readonly FlowParagraph[] {
  const { lines, ...lettering } = markSize(text);
  return lines.map((each, index) => markLine(each, lettering, index === 0 ? 1 : JOINT_PITCH));
}

/** A line of a mark; the first has no white above its letters. */
function markLine(text: string, lettering: Lettering, pitch: number): FlowParagraph {
  const line = Math.round(lettering.points * pitch * PER_POINT);
  return { kind: 'paragraph', style: 'Mark', tag: 'mark', line, content: [letters(text, lettering)] };
}

function jointMark(organs: readonly string[], suffix: string, sheet: Sheet): FlowTable {
  const lettering = jointMarkSize(organs, suffix);
  const em = lettering.points * PER_POINT * (lettering.percent / 100);
  const widest = Math.max(...organs.map(emWidth));
  const rest = suffix === '' ? 0 : Math.ceil(em * (emWidth(suffix) + JOINT_GAP - NAME_SLACK));
  const names = Math.min(sheet.textWidth.portrait - rest, Math.ceil(em * (widest + NAME_SLACK)));
  const rows = organs.map((organ, index): FlowParagraph => {
    return { ...markLine(organ, lettering, index === 0 ? 1 : JOINT_PITCH), align: 'distribute' };
  });
  const tail: FlowParagraph = { ...markLine(suffix, lettering, 1), tag: 'mark' };
  const cells = [{ width: names, paragraphs: rows }, ...(suffix === '' ? [] : [{ width: rest, paragraphs: [tail] }])];
  return {
    kind: 'table',
    caption: '',
    widths: cells.map(({ width }) => width),
    rows: [{ cells }],
    rules: { outer: 0, inner: 0, sides: false },
    padding: 0,
  };
}

/** The number of the document, 签发人 on its line, and below it the red rule across the text area (7.2.5–7.2.7). */
export function documentNumber(block: DocumentNumber, hasRule: boolean, sheet: Sheet): readonly Flow[] {
  const lines =
    block.signers.length === 0 ? [line('Number', block.text, { tag: 'number' })] : signerLines(block, sheet.textWidth.portrait);
  return hasRule ? [...lines, redRule()] : lines;
}

function redRule(): FlowParagraph {
  return { kind: 'paragraph', style: 'Rule', tag: 'red-rule', line: RULE_GAP, rules: { bottom: RULE_SIZE, color: RED } };
}

function letters(text: string, { points, percent }: Lettering): Inline {
  return { text, size: points * 2, percent };
}
