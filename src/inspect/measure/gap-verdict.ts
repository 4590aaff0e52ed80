import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { Strength, Subject, Verdict } from '../format-rule.ts';
import { sheet } from '../profiles.ts';
import { judged, unmeasured } from '../verdict.ts';
import { gapBetween, gridPitchOf, isBlankBetween, lineHeight } from './heights.ts';
import { count, counted } from './lengths.ts';

interface GapAsked {
  readonly upper: Paragraph;
  readonly lower: Paragraph;
  /** Blank lines the standard asks. */
  readonly lines: number;
  readonly aspect: Message;
  readonly strength?: Strength;
  /** Measured from the top of the upper one, a blank line below a rule of its own. */
  readonly fromTop?: boolean;
}

const CLOSE_LINES = 0.4;

/** Judges the blank lines between two paragraphs. Those in cells, boxes and frames are not measured: their places vary. */
export function gapVerdict(
  { file, geometry }: Subject,
  { upper, lower, lines, aspect, strength, fromTop = false }: GapAsked,
): Verdict {
  const isOneTable = upper.home.table !== undefined && upper.home.table === lower.home.table;
  const isPlaced = isOneTable || [upper, lower].some(({ home, layout }) => home.kind === 'box' || layout.frame);
  if (isPlaced || lower.number <= upper.number || !isBlankBetween(file, upper, lower)) {
    return unmeasured(`${aspect.zh}的空行须看排版结果`, `${aspect.en}: only a printed page tells the blank lines`);
  }
  const pitch = geometry.pitch ?? sheet.pitch;
  const gap = gapBetween(file, [upper, lower], pitch);
  const own = fromTop ? (lineHeight(upper, gridPitchOf(file, upper)) ?? pitch) / pitch : 0;
  const found = gap.isExact ? gap.lines + own : Math.round(gap.lines + own);
  const said = strength === undefined ? {} : { strength };
  return judged(Math.abs(found - lines) <= CLOSE_LINES, {
    aspect,
    measured: { zh: `空 ${count(found)} 行`, en: counted(found, 'blank line') },
    required: { zh: `空 ${lines} 行`, en: counted(lines, 'blank line') },
    at: [lower],
    ...said,
  });
}
