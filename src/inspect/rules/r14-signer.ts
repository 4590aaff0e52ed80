import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Verdict } from '../format-rule.ts';
import { rightFault } from '../measure/flush.ts';
import { labelledFaceFault, splitAtLabel } from '../measure/labelled.ts';
import { count, counted, sizeName } from '../measure/lengths.ts';
import { rightTab } from '../measure/right-tab.ts';
import { segmentText } from '../measure/segment.ts';
import { sizeFault } from '../measure/text-look.ts';
import { sheet } from '../profiles.ts';
import { patterns } from '../recognise/patterns.ts';
import { inapplicable, judged, judgedEach, unmeasured } from '../verdict.ts';

const CLOSE = 110;

/** 7.2.6: 签发人 of documents to a superior. */
export const r14Signer: FormatRule = {
  id: 'R14',
  group: 'head',
  title: { zh: '签发人', en: 'Signer' },
  clause: '7.2.6',
  strength: 'required',
  requirement: {
    zh: '上行文标注：居右空一字，“签发人”三号仿宋加全角冒号，姓名三号楷体',
    en: 'in documents to a superior: one character from the right, 签发人： in FangSong, names in KaiTi, 16 pt',
  },

  judge({ elements, geometry: { textWidth } }) {
    const signers = [...elements.of('signer', elements.main), ...elements.of('number', elements.main)].filter(({ text }) =>
      patterns.signer.test(text),
    );
    if (signers.length === 0) return [withoutSigner(elements.of('title', elements.main), elements.form === 'bare')];
    return [
      ...judgedEach(signers, {
        aspect: { zh: '签发人的写法', en: 'form of 签发人' },
        required: { zh: '`签发人：` 加姓名，全角冒号', en: '`签发人：` and names, with a full-width colon' },
        fault: (each) => {
          const text = segmentText(each, patterns.signer);
          return /签发人：\s*\S/.test(text) ? undefined : { zh: `\`${text}\``, en: `\`${text}\`` };
        },
      }),
      ...judgedEach(signers, {
        aspect: { zh: '签发人的字体', en: 'faces of 签发人' },
        required: { zh: '“签发人：”仿宋，姓名楷体', en: '签发人： in FangSong, names in KaiTi' },
        fault: (each) => labelledFaceFault(splitAtLabel(each, patterns.signer), { label: 'fang-song', names: 'kai' }),
      }),
      ...judgedEach(signers, {
        aspect: { zh: '签发人的字号', en: 'size of 签发人' },
        required: sizeName(sheet.body),
        fault: (each) => {
          const { label, names } = splitAtLabel(each, patterns.signer);
          return sizeFault([...label, ...names], sheet.body);
        },
      }),
      ...signers.flatMap((each) => placeVerdict(each, textWidth)),
    ];
  },
};

function withoutSigner(title: readonly Paragraph[], isBare: boolean): Verdict {
  const text = title.map((each) => each.text.trim()).join('');
  if (isBare || !patterns.upward.test(text))
    return inapplicable('不是上行文，不标签发人', 'no document to a superior, so no signer');
  return judged(false, {
    aspect: { zh: '签发人', en: 'signer' },
    measured: { zh: '没有', en: 'missing' },
    required: { zh: '上行文应当标注签发人', en: 'a document to a superior names its signer' },
    at: title.slice(-1),
  });
}

function placeVerdict(paragraph: Paragraph, textWidth: number): readonly Verdict[] {
  const tab = rightTab(paragraph);
  const aspect = { zh: '签发人的位置', en: 'place of 签发人' };
  const required = { zh: '居右空一字', en: 'one character from the right' };
  if (paragraph.text.includes('\t') && tab) {
    const rest = textWidth - tab.at;
    const far = rest / sheet.zi;
    const measured = {
      zh: `右制表位距版心右边 ${count(far)} 字`,
      en: `a right tab ${counted(far, 'character')} from the right`,
    };
    return [judged(Math.abs(rest - sheet.zi) <= CLOSE, { aspect, required, measured, at: [paragraph] })];
  }
  const fault = paragraph.home.kind === 'cell' ? 'unmeasured' : rightFault(paragraph, textWidth, 1);
  if (fault === 'unmeasured') {
    return [unmeasured('签发人的位置须看排版结果', 'only a printed page tells the place of 签发人')];
  }
  return judgedEach([paragraph], { aspect, required, fault: () => fault });
}
