import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { centreFault, leftFault, rightFault } from '../measure/flush.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { rightTab } from '../measure/right-tab.ts';
import { segmentText } from '../measure/segment.ts';
import { documentNumber } from '../measure/written-forms.ts';
import { patterns } from '../recognise/patterns.ts';
import { inapplicable, judgedEach, unmeasured } from '../verdict.ts';

const FORM = new RegExp(`^${documentNumber}$`, 'u');
const ORDER = /^第[1-9]\d*号$/;

/** 7.2.5: 发文字号. */
export const r13DocumentNumber: FormatRule = {
  id: 'R13',
  group: 'head',
  title: { zh: '发文字号', en: 'Document number' },
  clause: '7.2.5',
  strength: 'required',
  requirement: {
    zh: '在标志下空二行，居中，形如 石鹿市监〔2026〕6号：年份全称、六角括号，序号不编虚位、不加“第”',
    en: 'two lines below the mark, centred, as 石鹿市监〔2026〕6号: full year in 〔〕, no 第, no leading zero',
  },

  judge(subject) {
    const { elements } = subject;
    const [number] = elements.of('number', elements.main);
    const [mark] = elements.of('mark', elements.main).slice(-1);
    if (number === undefined) return [withoutNumber(mark)];
    if (elements.form === 'minutes') return [MINUTES];
    const text = numberOf(number);
    const isOrder = elements.form === 'order';
    return [
      ...judgedEach([number], {
        aspect: { zh: '发文字号的写法', en: 'form of the number' },
        required: isOrder ? { zh: '`第1号`', en: '`第1号`' } : { zh: '`机关代字〔2026〕1号`', en: '`机关代字〔2026〕1号`' },
        fault: () => ((isOrder ? ORDER : FORM).test(text) ? undefined : formFault(text, isOrder)),
        fine: { zh: `\`${text}\``, en: `\`${text}\`` },
      }),
      ...placeVerdicts(subject, number),
      ...(mark === undefined || elements.form === 'letter'
        ? []
        : [gapVerdict(subject, { upper: mark, lower: number, lines: 2, aspect: BELOW_MARK })]),
    ];
  },
};

const MINUTES = inapplicable('纪要的编号由机关自定（10.3）', 'minutes are numbered as each organ has it (10.3)');
const BELOW_MARK = { zh: '标志与发文字号之间', en: 'between mark and number' };

function withoutNumber(mark: Paragraph | undefined): Verdict {
  if (mark === undefined) return inapplicable('没有版头，也没有发文字号', 'there is no head and no number');
  return unmeasured('有标志，没有认出发文字号', 'there is a mark, but no number was recognised');
}

/** The number alone, where 签发人 stands on the same line. */
function numberOf(paragraph: Paragraph): string {
  const trimmed = segmentText(paragraph, patterns.number);
  return patterns.number.exec(trimmed)?.[0] ?? patterns.orderNumber.exec(trimmed)?.[0] ?? trimmed;
}

function formFault(text: string, isOrder: boolean): Message {
  const said = (zh: string, en: string) => ({ zh: `\`${text}\`：${zh}`, en: `\`${text}\`: ${en}` });
  if (!isOrder && /第/.test(text)) return said('多了“第”字', '第 is not written');
  if (!isOrder && !/〔.*〕/.test(text)) return said('年份不在六角括号〔〕里', 'the year is not in 〔〕');
  if (/[〕第]\s*0/.test(text)) return said('序号编了虚位', 'a leading zero');
  if (!isOrder && !/〔(?:19|20)\d{2}〕/.test(text)) return said('年份不是四位全称', 'the year is not written in full');
  if (/\s/.test(text)) return said('中间有空格', 'a blank inside');
  return said('写法不合', 'another form');
}

function placeVerdicts({ elements, geometry: { textWidth } }: Subject, number: Paragraph): readonly Verdict[] {
  const hasSigner = patterns.signer.test(number.text) || elements.of('signer', elements.main).length > 0;
  const title = elements.of('title', elements.main).at(-1)?.text.trim() ?? '';
  const aspect = { zh: '发文字号的位置', en: 'place of the number' };
  if (elements.form === 'letter') {
    const tab = rightTab(number);
    const isAtTab = number.text.includes('\t') && tab !== undefined && Math.abs(tab.at - textWidth) <= 60;
    const fault = isAtTab ? undefined : rightFault(number, textWidth, 0);
    if (fault === 'unmeasured')
      return [
        unmeasured('字号与别的文字同行，位置须看排版结果', 'the number shares its line; only a printed page tells its place'),
      ];
    return judgedEach([number], { aspect, required: { zh: '版心右边顶格', en: 'flush right' }, fault: () => fault });
  }
  if (number.home.kind === 'cell') {
    return [
      unmeasured('发文字号在表格里，位置须看排版结果', 'the number stands in a table; only a printed page tells its place'),
    ];
  }
  if (hasSigner || patterns.upward.test(title)) {
    return judgedEach([number], {
      aspect,
      required: { zh: '居左空一字', en: 'one character from the left' },
      fault: (each) => upwardFault(each, textWidth),
    });
  }
  return judgedEach([number], { aspect, required: { zh: '居中', en: 'centred' }, fault: centreFault });
}

/** The number begins one character from the left, whatever stands on the right of its line. */
function upwardFault(number: Paragraph, textWidth: number): Message | undefined {
  const alone = { ...number, text: numberOf(number), runs: number.runs.slice(0, 1) };
  return leftFault(number.text.includes('\t') ? alone : number, textWidth, 1);
}
