import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph, WordFile } from '../document/word-file.ts';
import type { Verdict } from '../format-rule.ts';
import { judged, unmeasured } from '../verdict.ts';
import { linesAbove } from './lines-above.ts';

interface LineAsked {
  readonly aspect: Message;
  /** Counted from 1. */
  readonly line: number;
}

/** Judges on which line of the first page an element of the head stands. */
export function lineVerdict(file: WordFile, paragraph: Paragraph, { aspect, line }: LineAsked): Verdict {
  const above = linesAbove(file, paragraph);
  if (above === undefined) {
    return unmeasured(`${aspect.zh}须看排版结果`, `${aspect.en}: only a printed page tells`);
  }
  return judged(above + 1 === line, {
    aspect,
    measured: { zh: `第 ${above + 1} 行`, en: `line ${above + 1}` },
    required: { zh: `第 ${line} 行`, en: `line ${line}` },
    at: [paragraph],
  });
}
