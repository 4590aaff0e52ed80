import { sum } from '../../core/sum.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { gridPitchOf, heightOf, lineHeight } from '../measure/heights.ts';
import { mm, TWIPS_PER_MM } from '../measure/lengths.ts';
import type { RedRule } from '../recognise/elements.ts';
import { inapplicable, judged, unmeasured } from '../verdict.ts';

const ASKED_MM = 4;
const CLOSE_MM = 0.8;
const CLOSE_WIDTH = 60;
/** What a line of 3号 leaves below its characters inside an exact pitch, as the programs set it: 3 pt. */
const BELOW_TEXT = 60;

/** 7.2.7: 红色分隔线. */
export const r15RedRule: FormatRule = {
  id: 'R15',
  group: 'head',
  title: { zh: '红色分隔线', en: 'Red rule' },
  clause: '7.2.7',
  strength: 'required',
  requirement: { zh: '发文字号之下 4 mm 处居中，与版心等宽', en: '4 mm below the number, as wide as the text area' },

  judge(subject) {
    const { elements, geometry } = subject;
    if (elements.form === 'letter') return [inapplicable('信函格式用红色双线，见 R43', 'a letter has double rules, see R43')];
    if (elements.form === 'order' || elements.form === 'minutes') {
      return [inapplicable('命令、纪要不要求红色分隔线', 'orders and minutes are asked no red rule')];
    }
    const [number] = elements.of('number', elements.main).slice(-1);
    if (elements.form === 'bare' || number === undefined) return [inapplicable('没有版头', 'there is no head')];
    const rules = elements.redRules;
    const [rule] = rules;
    const hasMark = elements.of('mark', elements.main).length > 0;
    if (rule === undefined) return [hasMark ? missing(number) : PREPRINTED];
    return [
      judged(rules.length === 1, {
        aspect: { zh: '红线条数', en: 'number of red rules' },
        measured: { zh: `${rules.length} 条`, en: String(rules.length) },
        required: { zh: '1 条', en: '1' },
        at: [rule.paragraph],
      }),
      widthVerdict(rule, geometry.textWidth),
      distanceVerdict(subject, number, rule),
    ];
  },
};

const PREPRINTED = unmeasured(
  '没有标志和红线，或许用预印的红头纸',
  'there is neither mark nor red rule; perhaps it goes on paper with a printed head',
);

function missing(number: Paragraph): Verdict {
  return judged(false, {
    aspect: { zh: '红线', en: 'red rule' },
    measured: { zh: '没有找到', en: 'none found' },
    required: { zh: '发文字号之下有红色分隔线', en: 'a red rule below the number' },
    at: [number],
  });
}

function widthVerdict({ width, paragraph }: RedRule, textWidth: number): Verdict {
  if (width === undefined) return unmeasured('红线的宽度文件没有写明', 'the file states no width of the rule');
  return judged(Math.abs(width - textWidth) <= CLOSE_WIDTH, {
    aspect: { zh: '红线的宽度', en: 'width of the rule' },
    measured: { zh: mm(width), en: mm(width) },
    required: { zh: `与版心等宽（${mm(textWidth)}）`, en: `as wide as the text area (${mm(textWidth)})` },
    at: [paragraph],
  });
}

function distanceVerdict(subject: Subject, number: Paragraph, rule: RedRule): Verdict {
  const gap = gapOf(subject, number, rule);
  if (gap === undefined) {
    return unmeasured('红线与发文字号的距离须看排版结果', 'only a printed page tells how far below the number the rule stands');
  }
  return judged(Math.abs(gap / TWIPS_PER_MM - ASKED_MM) <= CLOSE_MM, {
    aspect: { zh: '红线在发文字号之下', en: 'rule below the number' },
    measured: { zh: `约 ${mm(gap)}`, en: `about ${mm(gap)}` },
    required: { zh: '4.0 mm', en: '4.0 mm' },
    at: [rule.paragraph],
  });
}

/** Twips from the foot of the number's characters to the rule, as far as borders tell. */
function gapOf(
  { file, geometry: { textWidth } }: Subject,
  number: Paragraph,
  { paragraph, drawn, space }: RedRule,
): number | undefined {
  const line = lineHeight(number, gridPitchOf(file, number));
  if (line === undefined || drawn === 'drawing' || number.home.kind === 'box' || paragraph.number < number.number)
    return undefined;
  if (paragraph.home.kind !== number.home.kind) return undefined;
  const border = space * 20;
  if (paragraph.number === number.number) return drawn === 'bottom-border' ? BELOW_TEXT + border : undefined;
  const between = file.paragraphs.slice(number.number, paragraph.number - (drawn === 'bottom-border' ? 0 : 1));
  const heights = between.map((each) => heightOf(file, each, textWidth));
  if (heights.some((height) => height === undefined)) return undefined;
  const own = drawn === 'bottom-border' ? border : paragraph.layout.spacing.before - border;
  return BELOW_TEXT + number.layout.spacing.after + sum(heights.map((height) => height ?? 0)) + own;
}
