import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Verdict } from '../format-rule.ts';
import { judged, judgedEach, unmeasured } from '../verdict.ts';

/** Blank lines the standard itself asks never come to as many. */
const MANY = 6;

/** Practice: indents and page ends are set, not typed. */
export const r48NoPadding: FormatRule = {
  id: 'R48',
  group: 'practice',
  title: { zh: '不用空格、空行凑版', en: 'No padding with blanks' },
  clause: '',
  strength: 'practice',
  requirement: {
    zh: '缩进用段落格式，换页用分页符，不用空格、空行凑',
    en: 'indents and page ends are set, not made of blanks and blank lines',
  },

  judge({ file, elements }) {
    const named = file.paragraphs.filter((each) => elements.nameOf(each) !== undefined);
    if (named.length === 0) return [unmeasured('没有认出任何要素', 'no element was recognised')];
    return [
      ...judgedEach(named, {
        aspect: { zh: '段首的空格', en: 'blanks before the text' },
        required: { zh: '没有，用缩进', en: 'none; an indent' },
        fault: ({ text }) =>
          /^(?:\u3000|[ \u00a0]{2}|\t)/.test(text) ? { zh: '用空格缩进', en: 'indented with blanks' } : undefined,
      }),
      blankRuns(file.paragraphs),
    ];
  },
};

function blankRuns(paragraphs: readonly Paragraph[]): Verdict {
  let longest = 0;
  let run = 0;
  let end: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    run = paragraph.text.trim() === '' && paragraph.home.kind === 'body' ? run + 1 : 0;
    if (run > longest) {
      longest = run;
      end = paragraph;
    }
  }
  return judged(longest < MANY, {
    aspect: { zh: '连着的空行', en: 'blank lines in a row' },
    measured: { zh: `最多 ${longest} 行`, en: `${longest} at most` },
    required: { zh: `少于 ${MANY} 行，换页用分页符`, en: `fewer than ${MANY}; pages end by a break` },
    at: longest < MANY || end === undefined ? [] : [end],
  });
}
