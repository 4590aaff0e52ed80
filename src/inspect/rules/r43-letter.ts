import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { isRed } from '../measure/colors.ts';
import { imprintOf } from '../measure/imprint.ts';
import { mm } from '../measure/lengths.ts';
import { pageNumbersIn } from '../measure/page-number.ts';
import { redBorders } from '../measure/red-border.ts';
import { runningStories } from '../measure/running-stories.ts';
import { inapplicable, judged, judgedEach, unmeasured } from '../verdict.ts';

/** 170 mm. */
const RULE_WIDTH = 9638;
/** 20 mm. */
const FOOT = 1134;
const CLOSE = 120;

/** 10.1: 信函格式. */
export const r43Letter: FormatRule = {
  id: 'R43',
  group: 'special',
  title: { zh: '信函格式', en: 'Letter form' },
  clause: '10.1',
  strength: 'required',
  requirement: {
    zh: '标志不加“文件”，下 4 mm 一条上粗下细、距下页边 20 mm 一条上细下粗的红色双线，线长 170 mm；首页不显示页码，版记不加印发和分隔线',
    en: 'a mark without 文件, red double rules of 170 mm: thick over thin below the mark, thin over thick 20 mm above the foot; no number on the first page; no rules in the imprint',
  },

  judge(subject) {
    const { elements, file } = subject;
    if (elements.form !== 'letter') return [inapplicable('不是信函格式', 'no letter')];
    const marks = elements.of('mark', elements.main);
    const [section] = file.sections;
    const showsNumber = pageNumbersIn(section?.footers[section.hasFirstPage ? 'first' : 'default']).length > 0;
    return [
      ...judgedEach(marks, {
        aspect: { zh: '信函标志', en: 'mark of a letter' },
        required: { zh: '不加“文件”二字', en: 'without 文件' },
        fault: ({ text }) => (/文\s*件$/.test(text.trim()) ? { zh: '加了“文件”', en: 'with 文件' } : undefined),
      }),
      ...upperRule(subject),
      ...lowerRule(subject),
      judged(!showsNumber, {
        aspect: { zh: '首页页码', en: 'number on the first page' },
        measured: showsNumber ? { zh: '显示', en: 'shown' } : { zh: '不显示', en: 'not shown' },
        required: { zh: '不显示', en: 'not shown' },
      }),
      ...imprintVerdict(subject),
    ];
  },
};

function upperRule({ elements }: Subject): readonly Verdict[] {
  const [rule] = elements.redRules;
  if (rule === undefined) return [];
  const { style, width, paragraph } = rule;
  return [
    judged(/^thickThin/.test(style), {
      aspect: { zh: '标志下的双线', en: 'rule below the mark' },
      measured: { zh: `\`${style}\``, en: `\`${style}\`` },
      required: { zh: '上粗下细', en: 'thick over thin' },
      at: [paragraph],
    }),
    unmeasured('双线在标志下多远须看排版结果', 'only a printed page tells how far below the mark the rule stands'),
    width === undefined
      ? unmeasured('双线的长度文件没有写明', 'the file states no length of the rule')
      : judged(Math.abs(width - RULE_WIDTH) <= CLOSE, {
          aspect: { zh: '双线的长度', en: 'length of the rule' },
          measured: { zh: mm(width), en: mm(width) },
          required: { zh: '170.0 mm', en: '170.0 mm' },
          at: [paragraph],
        }),
  ];
}

/** The second rule is drawn in the header or footer of the first page. */
function lowerRule({ file, geometry }: Subject): readonly Verdict[] {
  const paragraphs = runningStories(file).flatMap(({ story }) => story);
  const [found] = paragraphs.flatMap((paragraph) =>
    redBorders(paragraph.layout.borders, paragraph.text.trim() === '').map(({ style }) => ({
      style,
      frame: paragraph.layout.frame,
    })),
  );
  const isDrawn = paragraphs.some(({ drawings }) => drawings.some(({ color }) => color !== undefined && isRed(color)));
  if (found === undefined) {
    return [
      isDrawn
        ? unmeasured('页脚里画了红线，位置须看排版结果', 'a red line is drawn in the footer; only a printed page tells its place')
        : unmeasured('没有认出距下页边 20 mm 的红线', 'no rule 20 mm above the foot was recognised'),
    ];
  }
  const { style, frame } = found;
  const foot = frame?.from === 'page' && frame.top !== undefined && geometry.page ? geometry.page.height - frame.top : undefined;
  return [
    judged(/^thinThick/.test(style), {
      aspect: { zh: '页脚的双线', en: 'rule at the foot' },
      measured: { zh: `\`${style}\``, en: `\`${style}\`` },
      required: { zh: '上细下粗', en: 'thin over thick' },
    }),
    foot === undefined
      ? unmeasured('页脚的双线距下页边多少须看排版结果', 'only a printed page tells how far above the foot the rule stands')
      : judged(Math.abs(foot - FOOT) <= CLOSE, {
          aspect: { zh: '页脚的双线距下页边', en: 'rule above the foot' },
          measured: { zh: mm(foot), en: mm(foot) },
          required: { zh: '20.0 mm', en: '20.0 mm' },
        }),
  ];
}

function imprintVerdict({ file, elements }: Subject): readonly Verdict[] {
  const imprint = imprintOf(file, elements);
  if (imprint === undefined) return [];
  const isRuled = imprint.lines.some((line) => line !== undefined);
  return [
    judged(!isRuled, {
      aspect: { zh: '信函的版记', en: 'imprint of a letter' },
      measured: isRuled ? { zh: '有分隔线', en: 'with rules' } : { zh: '没有分隔线', en: 'without rules' },
      required: { zh: '不加分隔线', en: 'without rules' },
      at: imprint.paragraphs.slice(0, 1),
    }),
  ];
}
