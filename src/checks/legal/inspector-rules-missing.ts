import { type Check, defineCheck } from '../check.ts';
import { visitRules } from './visit-rules.ts';

/** 不少于2人, 两名以上, 2人以上: a least number of persons in words. */
const LEAST_NUMBER =
  /(?:不少于|不得少于|至少|不低于)\s*[两二三四五六七八九十\d]+\s*[名人位]|(?<![两二三四五六七八九十\d])[两二三四五六七八九十\d]+\s*[名人位]\s*(?:（?含）?\s*)?(?:及其?)?以上/;
const ANY_NUMBER = /(?<![两二三四五六七八九十\d])[两二三四五六七八九十\d]+\s*[名人位]/;
const CREDENTIALS = /证件|执法证|检查证|亮证|持证/;

/** Two inspectors and their credentials. */
export const inspectorRulesMissing: Check = defineCheck({
  id: 'legal/inspector-rules-missing',
  severity: 'error',
  title: { zh: '没有写明检查人数或出示证件', en: 'The plan does not say how many inspectors go or that they show credentials' },
  why: {
    zh: '少于两人或者不出示证件的检查，当事人有权拒绝，结果不能作为依据。',
    en: 'Enterprises may refuse a visit by one inspector or without credentials, and its results do not stand.',
  },
  fix: {
    zh: '写上 `inspectors: { perVisit: 2, credentials: 执法证件 }`；改写这句话时保留人数和证件。',
    en: 'Add `inspectors: { perVisit: 2, credentials: 执法证件 }`, and keep both where you override the sentence.',
  },
  basis: '《中华人民共和国行政处罚法》第四十二条、《企业公示信息抽查办法》（依据待核）',
  effectiveFrom: null,
  messages: {
    number: {
      zh: '没有写明每次检查的执法人员数，应不少于 `{expected}` 人',
      en: 'Unexpected visit rules without a number of inspectors, expected `{expected}` or more',
    },
    credentials: {
      zh: '没有写明出示执法证件，应写 `credentials`',
      en: 'Unexpected visit rules without credentials, expected `credentials`',
    },
  },

  restsOn: { number: 'limits.inspectorsPerVisit' },
  example: {
    bad: `
      inspectors: { perVisit: «null», credentials: 执法证件 }`,
    good: `
      inspectors: { perVisit: 2, credentials: 执法证件 }`,
  },

  *run(subject, found) {
    const { plan } = subject;
    if (plan.kind !== 'campaign') return;
    const { perVisit, credentials } = plan.inspectors;
    const { says, prints, spot } = visitRules(plan, subject);
    if (perVisit === null ? !says(LEAST_NUMBER) : !prints(ANY_NUMBER)) {
      yield found('number', spot('perVisit'), { expected: plan.profile.limits.inspectorsPerVisit });
    }
    if (credentials === null ? !says(CREDENTIALS) : !prints(CREDENTIALS) && !prints(credentials)) {
      yield found('credentials', spot('credentials'), {});
    }
  },
});
