import type { CampaignPlan } from '../../plan/campaign.ts';
import { type Check, defineCheck, type Related, type Spot, within } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { parseChineseNumber } from '../wording/chinese-number.ts';

const NUMBER = '([一二两三四五六七八九十百\\d０-９]+)\\s*[名人位]';
/** 检查人员不少于1人, 至少一名执法人员, 由一名执法人员实施检查. */
const IN_WORDS = new RegExp(
  [
    `(?:检查|执法)人员[^。；，]{0,10}?(?:不得?少于|至少|不低于)\\s*${NUMBER}`,
    `(?:不得?少于|至少)\\s*${NUMBER}(?:以上)?(?:行政)?(?:执法|检查)`,
    `(?:由|派出?|安排)\\s*${NUMBER}(?:行政)?(?:执法|检查)(?:检查)?人员[^。；，]{0,6}?(?:实施|进行|开展|上门|到场|实地)(?:检查|核查)?`,
  ].join('|'),
  'g',
);

interface Stated {
  readonly count: number;
  readonly spot: Spot;
}

/** Fewer inspectors on a visit than the law wants. */
export const inspectorsBelowMinimum: Check = defineCheck({
  id: 'legal/inspectors-below-minimum',
  severity: 'error',
  title: { zh: '检查人员少于法定人数', en: 'Fewer inspectors are sent than the law wants' },
  why: {
    zh: '不足两人的检查程序违法，当事人可以拒绝，结果不能作为依据。',
    en: 'A visit by fewer is against procedure: it may be refused, and its results do not stand.',
  },
  fix: {
    zh: '把 `inspectors.perVisit`（或者句子里的人数）改为不少于本地区参数 `limits.inspectorsPerVisit`，一般为 2。',
    en: 'Raise `inspectors.perVisit`, or the number in the sentence, to `limits.inspectorsPerVisit` of the profile, mostly 2.',
  },
  basis: '《中华人民共和国行政处罚法》第四十二条、《企业公示信息抽查办法》（依据待核）',
  effectiveFrom: null,
  messages: {
    fewer: {
      zh: '每次检查的执法人员为 `{count}` 人，应不少于 `{expected}` 人',
      en: 'Unexpected number of inspectors `{count}` per visit, expected `{expected}` or more',
    },
  },
  restsOn: { fewer: 'limits.inspectorsPerVisit' },
  example: {
    bad: `
      inspectors: { perVisit: «1», credentials: 执法证件 }`,
    good: `
      inspectors: { perVisit: 2, credentials: 执法证件 }`,
  },

  *run({ plan }, found) {
    if (plan.kind !== 'campaign') return;
    const expected = plan.profile.limits.inspectorsPerVisit;
    const [first, ...others] = statedNumbers(plan).filter(({ count }) => count < expected);
    if (first === undefined) return;
    const related: readonly Related[] = others.map(({ count, spot }) => ({
      spot,
      note: { zh: `这里也写 ${count} 人`, en: `${count} here too` },
    }));
    yield found('fewer', first.spot, { count: first.count, expected }, ...related);
  },
});

function statedNumbers(plan: CampaignPlan): readonly Stated[] {
  const { perVisit, path } = plan.inspectors;
  const inWords = plan.prose.flatMap(({ text, path: at }) =>
    Array.from(text.matchAll(IN_WORDS), (match) => {
      const [words, ...numbers] = match; // one of the wordings has stated it
      const count = parseChineseNumber(numbers.join('')) ?? Number.POSITIVE_INFINITY;
      return { count, spot: within(at, match.index, match.index + words.length) };
    }),
  );
  if (perVisit === null) return inWords;
  return [{ count: perVisit, spot: missingSpot(plan, [...path, 'perVisit']) }, ...inWords];
}
