import type { Part } from '../../documents/manuscript.ts';
import { fileMarkTexts, type MarkText } from '../file-mark-texts.ts';
import { markSize } from '../mark-size.ts';

/** The head of a letter (GB/T 9704-2012, 10.1): the host's mark, and below the rule 份号 … at the left, 发文字号 at the right. */
export interface LetterHead {
  readonly gap: 0;
  readonly opens: false;
  readonly closes: false;
  readonly kind: 'letterHead';
  readonly lines: readonly string[];
  readonly points: number;
  readonly percent: number;
  /** Whether its letters are narrower than they are. */
  readonly narrow: boolean;
  readonly marks: readonly MarkText[];
  readonly number: string;
}

/** The head of the part a letter begins with. */
export function letterHead({ blocks }: Part): LetterHead {
  const mark = blocks.find((block) => block.kind === 'mark');
  const number = blocks.find((block) => block.kind === 'document-number');
  const marks = blocks.find((block) => block.kind === 'file-marks');
  const text = mark?.organs[0] ?? '';
  const size = markSize(text);
  return {
    gap: 0,
    opens: false,
    closes: false,
    kind: 'letterHead',
    ...size,
    narrow: size.percent < 100,
    marks: marks === undefined ? [] : fileMarkTexts(marks),
    number: number?.text ?? '',
  };
}
