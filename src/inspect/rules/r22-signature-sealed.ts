import type { FormatRule, Verdict } from '../format-rule.ts';
import { count, counted, mm } from '../measure/lengths.ts';
import { type Signature, signaturesOf } from '../measure/signature.ts';
import { sheet } from '../profiles.ts';
import { inapplicable, judged, unmeasured } from '../verdict.ts';

/** 7.3.5.1: organ and date where a seal is put. */
export const r22SignatureSealed: FormatRule = {
  id: 'R22',
  group: 'body',
  title: { zh: '署名和成文日期（加盖印章）', en: 'Signature under a seal' },
  clause: '7.3.5.1',
  strength: 'usual',
  requirement: {
    zh: '成文日期右空四字，署名在日期之上，以日期为准居中',
    en: 'the date four characters from the right, the organ above it, centred on it',
  },

  judge(subject) {
    const signatures = signaturesOf(subject);
    if (signatures.length === 0) return [inapplicable('没有成文日期', 'there is no date of issue')];
    return signatures.map((signature) => verdictOf(signature));
  },
};

function verdictOf({ layout, date, organs, dateRest, offset }: Signature): Verdict {
  if (layout === 'unsealed') return inapplicable('按不加盖印章编排，见 R24', 'set as without a seal, see R24');
  if (organs.length > 1) {
    return unmeasured(
      '几个机关联合署名，印章与署名的位置须看排版结果',
      'several organs sign; only a printed page tells their places',
    );
  }
  if (layout === 'unknown' || dateRest === undefined) {
    return unmeasured(
      '署名或日期在表格、文本框里，或用制表位排，位置须看排版结果',
      'organ or date stand in a table or at tabs; only a printed page tells',
    );
  }
  const rest = dateRest / sheet.zi;
  const off = offset === undefined ? undefined : mm(Math.abs(offset));
  return judged(layout === 'sealed', {
    aspect: { zh: '署名和日期的位置', en: 'place of organ and date' },
    measured: {
      zh: `日期右空 ${count(rest)} 字${off === undefined ? '' : `，署名中心偏 ${off}`}`,
      en: `date ${counted(rest, 'character')} from the right${off === undefined ? '' : `, organ off its middle by ${off}`}`,
    },
    required: {
      zh: '日期右空 4 字、署名居中于日期（盖章），或署名右空 2 字、日期首字右移 2 字（不盖章）',
      en: 'date 4 characters from the right and organ centred on it (sealed); or organ 2 characters from the right, date 2 to its right (unsealed)',
    },
    at: [...organs, date],
  });
}
