import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule } from '../format-rule.ts';
import { indentOf, startOf } from '../measure/extent.ts';
import { count } from '../measure/lengths.ts';
import { sheet } from '../profiles.ts';
import { bodyOf } from '../recognise/body-of.ts';
import { isCentred } from '../recognise/traits.ts';
import { judgedEach, unmeasured } from '../verdict.ts';

const TWO_ZI = 2 * sheet.zi;
const CLOSE = 70;
/** Shorter lines set in the middle or at the right are captions and dates, no paragraphs of the body. */
const SHORT = 28;

/** 7.3.3: 左空二字, 回行顶格. */
export const r19BodyIndent: FormatRule = {
  id: 'R19',
  group: 'body',
  title: { zh: '正文段落', en: 'Paragraphs of the body' },
  clause: '7.3.3',
  strength: 'required',
  requirement: { zh: '每个自然段左空二字，回行顶格', en: 'each paragraph indented by two characters, its other lines flush' },

  judge({ elements }) {
    const body = bodyOf(elements).filter((each) => !isCaption(each));
    if (body.length === 0) return [unmeasured('没有认出正文', 'no body was recognised')];
    return judgedEach(body, {
      aspect: { zh: '首行缩进', en: 'indent of the first line' },
      required: { zh: '左空二字，回行顶格', en: 'two characters, other lines flush' },
      fault: indentFault,
    });
  },
};

function isCaption(paragraph: Paragraph): boolean {
  return (isCentred(paragraph) || paragraph.layout.alignment === 'right') && paragraph.text.trim().length < SHORT;
}

function indentFault(paragraph: Paragraph): Message | undefined {
  const { left } = indentOf(paragraph);
  const { alignment } = paragraph.layout;
  if (alignment === 'center') return { zh: '居中', en: 'centred' };
  if (alignment === 'right') return { zh: '居右', en: 'set right' };
  const first = startOf(paragraph);
  const said = (twips: number) => count(twips / sheet.zi);
  if (first !== undefined && Math.abs(first - TWO_ZI) > CLOSE)
    return { zh: `首行空 ${said(first)} 字`, en: `first line indented by ${said(first)}` };
  if (Math.abs(left) > CLOSE) return { zh: `回行缩进 ${said(left)} 字`, en: `other lines indented by ${said(left)}` };
  return undefined;
}
