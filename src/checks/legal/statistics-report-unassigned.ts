import type { Attachment } from '../../plan/plan-common.ts';
import { at, type Check, defineCheck, type Subject } from '../check.ts';
import { wordedTexts } from '../wording/worded-texts.ts';

/** Forms that count; others tell or ask. */
const STATISTICS = /^statistics-/;
const SENTENCE = /[^。！？\n]+/g;
const FORM = /统计表/;
const HANDED_IN = /报送|上报|报至|报到|提交|报(?!告|表|名|道)/;
const BY_WHEN = /\d\s*日|[前内]|每[月季年]|\{\{/;

/** A statistics form that nobody is told to send in. */
export const statisticsReportUnassigned: Check = defineCheck({
  id: 'legal/statistics-report-unassigned',
  severity: 'warning',
  title: { zh: '附了统计表而没有报送要求', en: 'A statistics form is attached and nobody is told to send it in' },
  why: {
    zh: '没有写明由谁、何时、报给谁，统计表没有人填。',
    en: 'A form nobody has to send in, by a day and to somebody, is not filled in.',
  },
  fix: {
    zh: '写上 `schedule.summary`，如 `{ due: 2026-09-28, to: 区双随机办 }`；不要统计表的，删去这个附件。',
    en: 'Add `schedule.summary` such as `{ due: 2026-09-28, to: 区双随机办 }`, or remove the annex.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    unassigned: {
      zh: '附有“{annex}”而没有报送要求，应写明由谁、何时、报给谁（`schedule.summary`）',
      en: 'Unexpected annex “{annex}” without a report, expected who sends it, when and to whom (`schedule.summary`)',
    },
  },
  example: {
    bad: `
      attachments: [«{ form: statistics-10, title: 联合抽查情况统计表 }»]`,
    good: `
      attachments: [{ form: statistics-10, title: 联合抽查情况统计表 }]
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-09-01, to: 区联席办 }`,
  },

  *run(subject, found) {
    const { plan } = subject;
    // results and what follows them fill the form in
    if (plan.kind === 'results' || plan.kind === 'disposals') return;
    const [first, ...others] = plan.attachments.filter(({ form, layout }) => layout !== undefined || STATISTICS.test(form));
    if (first === undefined || plan.schedule.summary !== null || plan.schedule.reports.length > 0) return;
    if (wordedTexts(subject).some(({ text }) => asksForForm(text))) return;
    const note = { zh: '这张表也没有', en: 'nor is this one' };
    const related = others.map(({ path }) => ({ spot: at(path), note }));
    yield found('unassigned', at(first.path), { annex: titleOf(first, subject) }, ...related);
  },
});

/** Whether a sentence has the form handed in by some day. */
function asksForForm(text: string): boolean {
  return Array.from(text.matchAll(SENTENCE)).some(
    ([sentence]) => FORM.test(sentence) && HANDED_IN.test(sentence) && BY_WHEN.test(sentence),
  );
}

/** The annex as printed. */
function titleOf({ title, form, path }: Attachment, { manuscript }: Subject): string {
  const key = path.join('.');
  const titles = manuscript?.parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'title'));
  const printed = titles?.find(({ origin }) => origin.path.join('.') === key);
  return title ?? printed?.text ?? form;
}
