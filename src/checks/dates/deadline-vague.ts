import { type Check, defineCheck, type Subject, within } from '../check.ts';
import { isTimeWord } from '../wording/is-time-word.ts';
import type { Act } from './duties.ts';
import { givenActs } from './given-acts.ts';
import { vagueDutyFinder } from './vague-duties.ts';

/** A duty whose time nobody can work out. */
export const deadlineVague: Check = defineCheck({
  id: 'dates/deadline-vague',
  severity: 'warning',
  title: { zh: '公开、报送的时限含糊', en: 'A duty to publish or report has only a vague time word' },
  why: {
    zh: '“及时”“尽快”推算不出截止日，无法提醒，也无法考核。',
    en: 'Of “promptly” or “soon” nobody can work out a last day, be reminded of it or held to it.',
  },
  fix: {
    zh: '写明日期或者期限，如“自形成之日起20个工作日内”；或者在 `schedule` 里给这件事定期限。',
    en: 'State a day or a period, such as “自形成之日起20个工作日内”, or give the matter its deadline in `schedule`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    vague: {
      zh: '“{duty}”的时限为“{word}”，应为可推算的日期或期限，如“20个工作日内”',
      en: 'Unexpected time word “{word}” for “{duty}”, expected a date or a period such as “20个工作日内”',
    },
  },
  example: {
    bad: `
      kind: work-plan
      sections: [{ heading: 工作要求, text: 调整后的年度抽查计划要«及时向社会公开»。 }]`,
    good: `
      kind: work-plan
      sections: [{ heading: 工作要求, text: 调整后的年度抽查计划要自调整之日起20个工作日内向社会公开。 }]`,
  },

  *run(subject, found) {
    const { plan } = subject;
    const find = vagueDutyFinder(timeWords(subject));
    let given: ReadonlySet<Act> | undefined;
    for (const { text, path } of plan.prose) {
      for (const { word, duty, acts, start, end } of find(text)) {
        given ??= givenActs(subject);
        if (acts.every((act) => given?.has(act))) continue;
        yield found('vague', within(path, start, end), { duty, word });
      }
    }
  },
});

function timeWords({ plan, registry }: Subject): readonly string[] {
  const own = registry.terms.filter((term) => isTimeWord(term) && (term.from === null || term.from <= plan.asOf));
  return own.map((term) => term.found);
}
