import { twips } from '../document/lengths.ts';
import type { Paragraph, Table } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { imprintOf } from '../measure/imprint.ts';
import { mm } from '../measure/lengths.ts';
import { tableHeight } from '../measure/table-height.ts';
import { inapplicable, judged, judgedEach, unmeasured } from '../verdict.ts';

/** 1 mm. */
const CLOSE = 57;

/** 7.4.1: the imprint is held at the foot of its page. */
export const r37ImprintAtFoot: FormatRule = {
  id: 'R37',
  group: 'imprint',
  title: { zh: '版记置底', en: 'The imprint at the foot' },
  clause: '7.4.1',
  strength: 'required',
  requirement: { zh: '末条分隔线与最后一面的版心下边缘重合', en: 'the last rule on the lower edge of the last text area' },

  judge({ file, elements, geometry }) {
    const imprint = imprintOf(file, elements);
    if (imprint === undefined) return [inapplicable('没有版记', 'there is no imprint')];
    const { table, paragraphs } = imprint;
    const after = file.paragraphs.slice(table?.last ?? paragraphs.at(-1)?.number ?? 0).filter(({ text }) => text.trim() !== '');
    const last = judgedEach(after.slice(0, 1), {
      aspect: { zh: '版记之后', en: 'after the imprint' },
      required: { zh: '没有其他内容', en: 'nothing else' },
      fault: () => ({ zh: '还有文字', en: 'text follows' }),
    });
    const float = table?.float;
    if (table === undefined || float === undefined) {
      return [
        ...last,
        unmeasured(
          '版记随正文排，是否在版心底部须看排版结果',
          'the imprint flows with the text; only a printed page tells whether it reaches the foot',
        ),
      ];
    }
    return [...last, anchorVerdict({ file, geometry }, table, paragraphs)];
  },
};

function anchorVerdict({ file, geometry }: Pick<Subject, 'file' | 'geometry'>, table: Table, at: readonly Paragraph[]): Verdict {
  const [from, side] = [table.float?.get('w:vertAnchor'), table.float?.get('w:tblpYSpec')];
  const aspect = { zh: '版记的定位', en: 'anchor of the imprint' };
  const required = { zh: '锚定版心底部', en: 'held at the foot of the text area' };
  const said = { aspect, required, at: at.slice(0, 1) };
  if (from === 'margin' && side === 'bottom') {
    return judged(true, { ...said, measured: { zh: '浮动表格，锚定版心底部', en: 'floats, held at the foot of the text area' } });
  }
  const height = tableHeight(file, table, geometry.textWidth);
  const top = twips(table.float?.get('w:tblpY'));
  const isMeasured = side === undefined && (from === 'margin' || from === 'page') && top !== undefined && height !== undefined;
  if (!isMeasured || geometry.page === undefined) {
    return unmeasured('版记是浮动表格，底边在哪里须看排版结果', 'the imprint floats; only a printed page tells where it ends');
  }
  const rest = geometry.textHeight + (from === 'page' ? geometry.page.top : 0) - top - height;
  return judged(Math.abs(rest) <= CLOSE, {
    ...said,
    measured: {
      zh: `末条分隔线约在版心下边缘之${rest < 0 ? '下' : '上'} ${mm(Math.abs(rest))}`,
      en: `the last rule about ${mm(Math.abs(rest))} ${rest < 0 ? 'below' : 'above'} the foot of the text area`,
    },
  });
}
