import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject } from '../format-rule.ts';
import { heightOf } from '../measure/heights.ts';
import { mm } from '../measure/lengths.ts';
import { bodyOf } from '../recognise/body-of.ts';
import { inapplicable, judged, unmeasured } from '../verdict.ts';

/** The share of the text area above the body that leaves room for a line of it, however roughly heights are reckoned. */
const MOST_ABOVE = 0.85;

/** 7.3.3: the first page shows body. */
export const r18BodyOnFirstPage: FormatRule = {
  id: 'R18',
  group: 'body',
  title: { zh: '首页显示正文', en: 'Body on the first page' },
  clause: '7.3.3',
  strength: 'required',
  requirement: { zh: '公文首页必须显示正文', en: 'the first page shows body' },

  judge(subject) {
    const [first] = bodyOf(subject.elements);
    if (first === undefined) return [inapplicable('没有认出正文', 'no body was recognised')];
    const { file, geometry } = subject;
    const required = { zh: '首页有正文', en: 'body on the first page' };
    const aspect = { zh: '正文开始处', en: 'where the body begins' };
    const breaks = file.paragraphs.slice(1, first.number).find(({ startsPage }) => startsPage);
    if (breaks !== undefined) {
      return [
        judged(false, { aspect, required, measured: { zh: '正文之前已经换页', en: 'a page ends before it' }, at: [first] }),
      ];
    }
    const above = heightAbove(subject, first);
    const isClear = above !== undefined && above < geometry.textHeight * MOST_ABOVE;
    if (!isClear) return [unmeasured('首页排到哪里须看排版结果', 'only a printed page tells how far the first page reaches')];
    const measured = { zh: `版心上边之下 ${mm(above)}`, en: `${mm(above)} below the top of the text area` };
    return [judged(true, { aspect, required, measured, at: [first] })];
  },
};

/** Twips above the body on the first page, where every line above it has a height of its own. */
function heightAbove({ file, geometry }: Subject, first: Paragraph): number | undefined {
  let sum = 0;
  for (const paragraph of file.paragraphs.slice(0, first.number - 1)) {
    if (paragraph.home.kind === 'box') continue;
    const height = heightOf(file, paragraph, geometry.textWidth);
    if (height === undefined) return undefined;
    sum += height;
  }
  return sum;
}
