import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph, WordFile } from '../document/word-file.ts';
import type { Verdict } from '../format-rule.ts';
import { sheet } from '../profiles.ts';
import { judged, judgedEach, unmeasured } from '../verdict.ts';
import { extentOf, indentOf } from './extent.ts';
import { count, counted } from './lengths.ts';

const CLOSE = 70;

/** Judges where the numbers of odd and even pages stand in their lines: one character from the outer edge. */
export function pageNumberPlaces(file: WordFile, odd: Paragraph | undefined, even: Paragraph | undefined): readonly Verdict[] {
  const aspect = { zh: '页码的位置', en: 'place of the number' };
  const required = {
    zh: '单页居右空一字，双页居左空一字',
    en: 'odd pages one character from the right, even ones from the left',
  };
  const shown = [odd, ...(file.evenAndOdd ? [even] : [])].flatMap((each) => each ?? []);
  if (shown.some(({ home, layout }) => home.kind === 'box' || layout.frame !== undefined)) {
    const isMiddle = shown.some(({ home }) => home.box?.left?.align === 'center');
    const measured = { zh: '文本框居中', en: 'a box in the middle' };
    if (isMiddle) return [judged(false, { aspect, required, measured })];
    return [unmeasured('页码在文本框里，位置须看排版结果', 'the number stands in a box; only a printed page tells its place')];
  }
  if (!file.evenAndOdd || even === undefined) {
    const where = odd?.layout.alignment === 'center' ? { zh: '居中，', en: 'centred, ' } : { zh: '', en: '' };
    const measured = { zh: `${where.zh}单双页没有分开`, en: `${where.en}odd and even pages alike` };
    return [judged(false, { aspect, required, measured })];
  }
  if (shown.some(({ home, text }) => home.kind === 'cell' || text.includes('\t'))) {
    return [
      unmeasured(
        '页码在表格里，或用制表位排，位置须看排版结果',
        'the number stands in a table or at a tab; only a printed page tells its place',
      ),
    ];
  }
  return judgedEach(shown, { aspect, required, fault: (each) => (each === odd ? oddFault(each) : evenFault(each)) });
}

function oddFault(paragraph: Paragraph): Message | undefined {
  const { alignment } = paragraph.layout;
  const trail = /[ \u3000]*$/.exec(paragraph.text)?.[0].replaceAll(' ', '').length ?? 0;
  const rest = indentOf(paragraph).right + trail * sheet.smallZi;
  if (alignment !== 'right') return { zh: `单页${alignment === 'center' ? '居中' : '居左'}`, en: `odd pages ${alignment}` };
  return Math.abs(rest - sheet.smallZi) <= CLOSE
    ? undefined
    : {
        zh: `单页右空 ${count(rest / sheet.smallZi)} 字`,
        en: `odd pages ${counted(rest / sheet.smallZi, 'character')} from the right`,
      };
}

function evenFault(paragraph: Paragraph): Message | undefined {
  const { alignment } = paragraph.layout;
  const start = extentOf(paragraph, sheet.textWidth)?.left ?? indentOf(paragraph).left;
  if (alignment === 'center' || alignment === 'right')
    return { zh: `双页${alignment === 'center' ? '居中' : '居右'}`, en: `even pages ${alignment}` };
  return Math.abs(start - sheet.smallZi) <= CLOSE
    ? undefined
    : {
        zh: `双页左空 ${count(start / sheet.smallZi)} 字`,
        en: `even pages ${counted(start / sheet.smallZi, 'character')} from the left`,
      };
}
