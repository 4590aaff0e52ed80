import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { isRed } from '../measure/colors.ts';
import { glyphsOf, trimmed, widthOf } from '../measure/glyphs.ts';
import { mm, TWIPS_PER_MM } from '../measure/lengths.ts';
import { faceName, glyphFace, wrongFace } from '../measure/text-look.ts';
import { topOf } from '../measure/top-of.ts';
import type { DocumentForm } from '../recognise/elements.ts';
import { isCentred } from '../recognise/traits.ts';
import { inapplicable, judged, judgedEach, unmeasured } from '../verdict.ts';

/** Millimetres from the upper edge of the paper to the mark: 7.2.4, 10.1, 10.2. */
const TOPS: Readonly<Record<DocumentForm, number>> = { document: 72, minutes: 72, bare: 72, letter: 30, order: 57 };
const CLOSE_MM = 1;

/** 7.2.4: 发文机关标志. */
export const r11Mark: FormatRule = {
  id: 'R11',
  group: 'head',
  title: { zh: '发文机关标志', en: 'Mark of the issuing organ' },
  clause: '7.2.4',
  strength: 'required',
  requirement: {
    zh: '居中，上边缘至版心上边缘 35 mm，推荐红色小标宋体，宽不超过版心',
    en: 'centred, 35 mm below the top of the text area, in red XiaoBiaoSong, no wider than the text area',
  },

  judge(subject) {
    const marks = subject.elements.of('mark', subject.elements.main);
    const [first] = marks;
    if (first === undefined) return [inapplicable('没有发文机关标志', 'there is no mark')];
    return [
      topVerdict(subject, first),
      ...judgedEach(marks, {
        aspect: { zh: '标志的位置', en: 'place of the mark' },
        required: { zh: '居中', en: 'centred' },
        fault: (each) => (isCentred(each) || each.home.kind !== 'body' ? undefined : { zh: '没有居中', en: 'not centred' }),
      }),
      ...judgedEach(marks, {
        aspect: { zh: '标志的颜色', en: 'colour of the mark' },
        required: { zh: '红色', en: 'red' },
        strength: 'recommended',
        fault: ({ runs }) => {
          const other = runs.find(({ text, look }) => text.trim() !== '' && !isRed(look.color));
          return other && { zh: `字色 \`${other.look.color}\``, en: `colour \`${other.look.color}\`` };
        },
      }),
      ...judgedEach(marks, {
        aspect: { zh: '标志的字体', en: 'face of the mark' },
        required: faceName('small-title'),
        strength: 'recommended',
        fault: (each) => {
          const wrong = wrongFace(glyphsOf(each), 'small-title');
          return wrong && glyphFace(wrong);
        },
      }),
      ...judgedEach(marks, {
        aspect: { zh: '标志的宽度', en: 'width of the mark' },
        required: { zh: '不超过版心宽 156 mm', en: 'no wider than the text area, 156 mm' },
        fault: (each) => widthFault(each, subject),
      }),
    ];
  },
};

function topVerdict({ file, elements: { form }, geometry: { textWidth } }: Subject, mark: Paragraph): Verdict {
  const top = topOf(file, mark, textWidth);
  const asked = TOPS[form];
  if (top === undefined) {
    return unmeasured(
      '标志上方有行高不定的内容，或标志没有固定行高，上边缘须看排版结果',
      'the lines at or above the mark have no fixed height; only a printed page tells where it begins',
    );
  }
  const found = top / TWIPS_PER_MM;
  return judged(Math.abs(found - asked) <= CLOSE_MM, {
    aspect: { zh: '标志上边缘至纸张上边', en: 'from the edge of the paper to the mark' },
    measured: { zh: mm(top), en: mm(top) },
    required: { zh: `${asked}.0 mm`, en: `${asked}.0 mm` },
    at: [mark],
  });
}

function widthFault(mark: Paragraph, { geometry: { textWidth } }: Subject) {
  const width = widthOf(trimmed(glyphsOf(mark)));
  return mark.text.includes('\n') || width <= textWidth + 20 ? undefined : { zh: mm(width), en: mm(width) };
}
