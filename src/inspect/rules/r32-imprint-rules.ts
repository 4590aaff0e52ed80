import type { Border } from '../document/word-file.ts';
import type { FormatRule, Verdict } from '../format-rule.ts';
import { type ImprintRules, imprintOf, thicknessMm } from '../measure/imprint.ts';
import { mm } from '../measure/lengths.ts';
import { inapplicable, judged, unmeasured } from '../verdict.ts';

const THICK = 0.35;
const THIN = 0.25;
const CLOSE = 0.08;
const CLOSE_WIDTH = 120;

/** 7.4.1: 版记中的分隔线. */
export const r32ImprintRules: FormatRule = {
  id: 'R32',
  group: 'imprint',
  title: { zh: '版记的分隔线', en: 'Rules of the imprint' },
  clause: '7.4.1',
  strength: 'required',
  requirement: {
    zh: '与版心等宽；首末两条推荐 0.35 mm，中间 0.25 mm；首条在第一个要素之上，末条与版心下边缘重合',
    en: 'as wide as the text area; the first and last 0.35 mm, those between 0.25 mm; the last on the lower edge of the text area',
  },

  judge({ file, elements, geometry }) {
    const imprint = imprintOf(file, elements);
    if (imprint === undefined) return [inapplicable('没有版记', 'there is no imprint')];
    if (elements.form === 'letter')
      return [inapplicable('信函格式的版记不加分隔线，见 R43', 'the imprint of a letter has no rules, see R43')];
    const { width } = imprint;
    return [
      ...ruleVerdicts(imprint),
      width === undefined
        ? unmeasured('版记的宽度文件没有写明', 'the file states no width of the imprint')
        : judged(Math.abs(width - geometry.textWidth) <= CLOSE_WIDTH, {
            aspect: { zh: '版记的宽度', en: 'width of the imprint' },
            measured: { zh: mm(width), en: mm(width) },
            required: {
              zh: `与版心等宽（${mm(geometry.textWidth)}）`,
              en: `as wide as the text area (${mm(geometry.textWidth)})`,
            },
            at: imprint.paragraphs.slice(0, 1),
          }),
      unmeasured('末条分隔线是否与版心下边缘重合须看排版结果', 'only a printed page tells where the last rule falls'),
    ];
  },
};

function ruleVerdicts({ lines, paragraphs, isDrawn }: ImprintRules): readonly Verdict[] {
  const outer = [lines[0], lines.at(-1)];
  if (isDrawn && outer.includes(undefined)) return [DRAWN];
  const inner = lines.slice(1, -1).flatMap((line) => line ?? []);
  const at = paragraphs.slice(0, 1);
  return [
    judged(
      outer.every((line) => line !== undefined),
      {
        aspect: { zh: '首末两条分隔线', en: 'first and last rule' },
        measured: {
          zh: outer.map((line) => (line ? '有' : '缺')).join('、'),
          en: outer.map((line) => (line ? 'there' : 'missing')).join(', '),
        },
        required: { zh: '都有', en: 'both there' },
        at,
      },
    ),
    ...thickness(
      outer.flatMap((line) => line ?? []),
      THICK,
      { zh: '首末两条的粗细', en: 'thickness of first and last rule' },
    ),
    ...thickness(inner, THIN, { zh: '中间分隔线的粗细', en: 'thickness of the rules between' }),
  ].map((verdict) => ('paragraphs' in verdict ? { ...verdict, paragraphs: at } : verdict));
}

const DRAWN = unmeasured(
  '分隔线是画上去的，粗细和位置须看排版结果',
  'the rules are drawn; only a printed page tells their thickness and place',
);

function thickness(
  lines: readonly Border[],
  asked: number,
  aspect: { readonly zh: string; readonly en: string },
): readonly Verdict[] {
  const [first] = lines;
  if (first === undefined) return [];
  const wrong = lines.find((line) => Math.abs(thicknessMm(line) - asked) > CLOSE);
  const found = `${thicknessMm(wrong ?? first).toFixed(2)} mm`;
  return [
    judged(wrong === undefined, {
      aspect,
      measured: { zh: found, en: found },
      required: { zh: `${asked} mm`, en: `${asked} mm` },
      strength: 'recommended',
    }),
  ];
}
