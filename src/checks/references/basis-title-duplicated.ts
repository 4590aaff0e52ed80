import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { quotedTitle } from '../wording/normal-title.ts';
import { titleByYear } from './same-document.ts';
import { titleMentions } from './title-mentions.ts';

/** A document under the very title of the superior document it rests on. */
export const basisTitleDuplicated: Check = defineCheck({
  id: 'references/basis-title-duplicated',
  severity: 'warning',
  title: { zh: '本文件与依据文件同题', en: 'A document bears the title of its basis' },
  why: {
    zh: '两件文件同题，引用时分不清是上级的还是本机关的。',
    en: 'When two documents share a title, a citation may mean either.',
  },
  fix: {
    zh: '在标题中写明本机关，如“某某局2026年……方案”。',
    en: 'Name the issuer in the title.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    same: {
      zh: '本文件与依据文件同题《{title}》，应写明本机关以示区别，如《{expected}》',
      en: 'Unexpected title 《{title}》, the same as its basis, expected one naming the issuer such as 《{expected}》',
    },
  },
  example: {
    bad: `
kind: work-plan
title: «2026年示例市甲区“双随机、一公开”监管工作实施方案»
basis: [示例市甲区2026年“双随机、一公开”监管工作实施方案]`,
    good: `
kind: work-plan
title: 示例市甲区市场监督管理局2026年“双随机、一公开”监管工作实施方案
basis: [示例市甲区2026年“双随机、一公开”监管工作实施方案]`,
  },

  *run(subject, found) {
    const { plan } = subject;
    for (const { text, spot } of titleMentions(subject)) {
      const basis = plan.basis.find(({ document }) => titleByYear(document.title) === titleByYear(text));
      if (basis === undefined) continue;
      const title = quotedTitle(text);
      const related = {
        spot: at(basis.path),
        note: { zh: `依据为《${basis.document.title}》`, en: `the basis is 《${basis.document.title}》` },
      };
      yield found('same', spot, { title, expected: withIssuer(title, plan) }, related);
      return;
    }
  },
});

/** The title with the issuer in the place of its region, or before it. */
function withIssuer(title: string, { issuers, mark, profile: { region } }: Plan): string {
  const issuer = (issuers[0] ?? mark[0])?.organ.name ?? '';
  if (title.includes(issuer) && issuer !== '') return title;
  const year = /^\d{4}年度?/.exec(title)?.[0] ?? '';
  const rest = title.slice(year.length);
  return rest.startsWith(region) ? `${issuer || region}${year}${rest.slice(region.length)}` : `${issuer}${title}`;
}
