import { sum } from '../../core/sum.ts';
import type { DocumentNumber, FileMarks, Mark } from '../../documents/manuscript.ts';
import type { Flow, FlowParagraph, Frame, Inline } from './flow.ts';
import { fileMarkLines, singleMark } from './head.ts';
import { PAPER, type Sheet } from './sheet.ts';
import { RED } from './styles.ts';

/** Rules 170 mm wide, in the middle of the sheet (GB/T 9704-2012, 10.1). */
const RULE_WIDTH = 9638;
/** The mark 30 mm below the edge, the first rule 4 mm below the mark. */
const MARK_TOP = 1701;
const RULE_GAP = 192;
/** A thick line of 3 pt and a thin one, a point apart. */
const THICK = 24;
const THIN = 6;
const APART = 20;
const RULES_HEIGHT = 95;
/** What the first line stands below the rule: ⅞ of a character at 3号, less what its pitch gives. */
const LINE_GAP = 70;
/** The second rule ends 20 mm above the lower edge. */
const SECOND_RULE = PAPER.height - 1134 - RULES_HEIGHT;

/** The mark of the host organ and the thick-over-thin rule below it, out of the text area above (10.1). */
export function letterMark({ organs }: Mark, { margins, textWidth }: Sheet): readonly Flow[] {
  const lines = singleMark(organs[0] ?? '');
  const height = sum(lines.map(({ line = 0 }) => line));
  const rules = { top: THICK, bottom: THIN, color: RED };
  return [
    ...lines.map((paragraph) => ({ ...paragraph, frame: { x: margins.left, y: MARK_TOP, width: textWidth.portrait } })),
    {
      kind: 'paragraph',
      style: 'Rule',
      tag: 'red-rule',
      line: APART,
      rules,
      frame: { x: middle(), y: MARK_TOP + height + RULE_GAP, width: RULE_WIDTH, clear: LINE_GAP },
    },
  ];
}

/** The lines under the first rule: 份号, 密级 and 紧急程度 at the left, the number at the right of the first of them. */
export function letterLines(marks: FileMarks | undefined, number: DocumentNumber | undefined, sheet: Sheet): readonly Flow[] {
  const left = fileMarkLines(marks).filter(({ content = [] }) => content.length > 0);
  const [first, ...rest] = left;
  if (number === undefined) return left;
  const set: Inline = { text: number.text, tag: 'number' };
  if (first === undefined) return [{ kind: 'paragraph', style: 'Normal', align: 'right', content: [set] }];
  const tabs = [{ at: sheet.textWidth.portrait, align: 'right' }] as const;
  return [{ ...first, align: 'left', tabs, content: [...(first.content ?? []), { mark: 'tab' }, set] }, ...rest];
}

/** The thin-over-thick rule at the foot of the first page. */
export function letterFootRule(): FlowParagraph {
  const frame: Frame = { x: middle(), y: SECOND_RULE, width: RULE_WIDTH };
  return { kind: 'paragraph', style: 'Sliver', rules: { top: THIN, bottom: THICK, color: RED }, frame };
}

function middle(): number {
  return (PAPER.width - RULE_WIDTH) / 2;
}
