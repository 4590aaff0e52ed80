import { at, type Check, defineCheck, type Subject } from '../check.ts';
import { printedLines } from '../wording/printed-lines.ts';
import { textBefore } from '../wording/text-before.ts';
import { wordedTexts } from '../wording/worded-texts.ts';
import { annexMentions } from './annex-mentions.ts';
import { annexCount, annexSpot, type ListedAnnex, listedAnnexes } from './listed-annexes.ts';

/** Papers whose names end so are spoken of by three characters: 统计表, 通知单; others by four. */
const SHORT_NOUN = /.{2}[表单书函册簿卡图]$/;
const SENT_TO = /(?:[详参]?见|填写|填报|按照?|依照|执行|根据)$/;

/** An attachment the text never speaks of, or one it speaks of that there is none. */
export const attachmentUnreferenced: Check = defineCheck({
  id: 'references/attachment-unreferenced',
  severity: 'warning',
  title: { zh: '附件与正文没有互相对应', en: 'An attachment and the text do not meet' },
  why: {
    zh: '正文没有提到的附件，收文方不知道何时用；正文提到而没有的，无从找起。',
    en: 'Nobody knows when to use an attachment the text never mentions, nor where to find one that is not there.',
  },
  fix: {
    zh: '在用到附件的句子里写明“（见附件1）”；检查通知的样式写 `inspectionNotice.form`；没有用的附件删去。',
    en: 'Say “（见附件1）” where the attachment is used, or `inspectionNotice.form` for the notice; remove one that has no use.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    unmentioned: {
      zh: '附件“{attachment}”在正文中没有提到，应在相关处引用',
      en: 'Unexpected attachment “{attachment}” never mentioned in the text, expected a reference',
    },
    unlisted: {
      zh: '正文提到附件“{found}”，应为所列附件之一（{attachments}）',
      en: 'Unexpected mention of attachment “{found}”, expected one of those listed ({attachments})',
    },
  },
  example: {
    bad: 'attachments: [{ form: statistics-10, title: 情况统计表 }, «{ form: pre-notice }»]',
    good: `
attachments: [{ form: statistics-10, title: 情况统计表 }, { form: pre-notice }]
inspectionNotice: { by: [送达现场检查预先通知单], form: pre-notice }`,
    outline: `
id: own
title: 联合抽查实施方案
sections:
  - id: methods
    text: 通知检查对象，{{inspectionNotice.by}}。
    when: inspectionNotice.by
  - { id: summary, text: 统计表随总结报送。 }`,
  },

  *run(subject, found) {
    const { plan, manuscript } = subject;
    if (manuscript === undefined || plan.asIssued?.attachmentList === false) return;
    const annexes = listedAnnexes(subject);
    const lines = printedLines(manuscript.parts);
    for (const annex of annexes) {
      if (lines.some((line) => speaksOf(line, annex))) continue;
      yield found('unmentioned', annexSpot(plan, annex), { attachment: annex.title });
    }
    const attachments = annexes.map(({ title }) => title).join('、') || '—';
    for (const { text, spot, related } of strayMentions(subject))
      yield found('unlisted', spot, { found: text, attachments }, ...related);
  },
});

function speaksOf(line: string, { title, ordinal }: ListedAnnex): boolean {
  const name = title.replace(/[（(][^（()）]*[）)]$/, '');
  if (line.includes(name.slice(SHORT_NOUN.test(name) ? -3 : -4))) return true;
  return annexMentions(line).some(({ ordinals }) => ordinals.length === 0 || ordinals.includes(ordinal));
}

/** Mentions of annexes beyond the last; where there is none, of any the reader is sent to. */
function strayMentions(subject: Subject) {
  const count = annexCount(subject);
  return wordedTexts(subject).flatMap(({ text, place }) =>
    annexMentions(text)
      .filter(({ ordinals, start }) => {
        const isSentToNone = count === 0 && SENT_TO.test(textBefore(text, start));
        return isSentToNone || ordinals.some((ordinal) => ordinal > count);
      })
      .map(({ text: words, start, end }) => {
        const { spot, related } = place(start, end);
        return { text: words, spot: spot.path.length === 0 ? at(['kind']) : spot, related };
      }),
  );
}
