import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { centreFault } from '../measure/flush.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { askedLooks, lookName, paragraphLookFault } from '../measure/text-look.ts';
import { shapeVerdicts } from '../measure/title-shape.ts';
import { isBlank } from '../recognise/traits.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

const ENDS = /[。．.，,；;：:！!？?、]$/;

/** 7.3.1: 标题. */
export const r16Title: FormatRule = {
  id: 'R16',
  group: 'body',
  title: { zh: '标题', en: 'Title' },
  clause: '7.3.1',
  strength: 'required',
  requirement: {
    zh: '二号小标宋体，红色分隔线下空二行，居中；回行词意完整，排成梯形或菱形，末尾不加标点',
    en: '22 pt XiaoBiaoSong, two lines below the red rule, centred; lines in the shape of a trapezium or a diamond',
  },

  judge(subject) {
    const { elements } = subject;
    const titles = elements.parts.filter(({ kind }) => kind !== 'annex').map((part) => elements.of('title', part));
    const all = titles.flat();
    if (all.length === 0) return [inapplicable('没有认出标题', 'no title was recognised')];
    return [
      ...judgedEach(all, {
        aspect: { zh: '标题的字体字号', en: 'face and size of the title' },
        required: lookName(askedLooks.title),
        strength: 'usual',
        fault: (each) => paragraphLookFault(each, askedLooks.title),
      }),
      ...judgedEach(all, {
        aspect: { zh: '标题的位置', en: 'place of the title' },
        required: { zh: '居中', en: 'centred' },
        fault: centreFault,
      }),
      ...judgedEach(
        titles.flatMap((lines) => lines.slice(-1)),
        {
          aspect: { zh: '标题末尾', en: 'end of the title' },
          required: { zh: '没有标点', en: 'no punctuation' },
          fault: ({ text }) => {
            const [sign] = ENDS.exec(text.trim()) ?? [];
            return sign === undefined ? undefined : { zh: `以 \`${sign}\` 结尾`, en: `ends with \`${sign}\`` };
          },
        },
      ),
      ...judgedEach(all, {
        aspect: { zh: '标题的笔画', en: 'weight of the title' },
        required: { zh: '小标宋不再加粗', en: 'XiaoBiaoSong is not emboldened' },
        strength: 'practice',
        fault: ({ runs }) => (runs.some(({ look }) => look.bold) ? { zh: '加粗', en: 'bold' } : undefined),
      }),
      ...gapVerdicts(subject),
      ...titles.flatMap((lines) => shapeVerdicts(lines, subject.geometry.textWidth)),
    ];
  },
};

function gapVerdicts(subject: Subject): readonly Verdict[] {
  const { elements } = subject;
  const [title] = elements.of('title', elements.main);
  const rule = elements.redRules.at(-1);
  const upper = rule?.paragraph ?? elements.of('number', elements.main).at(-1);
  if (title === undefined || upper === undefined || elements.form === 'bare' || elements.form === 'order') return [];
  const aspect = { zh: '红线与标题之间', en: 'between red rule and title' };
  const fromTop = rule?.drawn === 'top-border' && isBlank(rule.paragraph);
  return [gapVerdict(subject, { upper, lower: title, lines: 2, aspect, fromTop })];
}
