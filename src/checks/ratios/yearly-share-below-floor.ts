import { placeAt } from '../../core/source.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { fractionOfShare, isBelow } from '../../plan/figures/fraction.ts';
import { printPercentage } from '../../plan/figures/print-percentage.ts';
import { printShare } from '../../plan/figures/share.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { campaignsOfYear } from '../ledger/campaigns-of-year.ts';
import { missingSpot } from '../missing-spot.ts';
import { boundPath } from './bound-numbers.ts';
import { yearlyShare } from './yearly-share.ts';

/** A year that is over and did not reach its share. */
export const yearlyShareBelowFloor: Check = defineCheck({
  id: 'ratios/yearly-share-below-floor',
  severity: 'warning',
  title: {
    zh: '全年累计抽查占比低于下限',
    en: 'The campaigns of a year together reach less than the yearly share of enterprises',
  },
  why: {
    zh: '企业公示信息抽查每年不得少于辖区企业的规定比例，全年各次加起来不够就没有完成任务。',
    en: 'Each year a set share of the enterprises of the area has to be drawn; the campaigns together fall short of it.',
  },
  fix: {
    zh: '年内提高比例或者增加抽查；还有抽查没登记的，补上方案或者把地区年度规则的 `closed` 改为 `false`；用 `enterprises` 写明辖区企业户数，占比才算得准。',
    en: 'Draw more, put the missing campaigns on file, or open the year by `closed: false` in the profile; `enterprises` gives the exact base.',
  },
  basis: '《企业公示信息抽查办法》第四条',
  effectiveFrom: null,
  messages: {
    below: {
      zh: '`{year}` 年累计抽查占比为 `{share}`，应不低于 `{expected}`（以{base}为基数）',
      en: 'Unexpected yearly share `{share}` in `{year}`, expected `{expected}` of {base} or more',
    },
  },
  restsOn: { below: 'limits.yearlyShare' },
  example: {
    profile: 'closed: true',
    bad: `
      sampling:
        objects: { text: 全区企业, population: 4000 }
        ratio: { exactly: «1%», base: 辖区企业 }`,
    good: `
      sampling:
        objects: { text: 全区企业, population: 4000 }
        ratio: { exactly: 3%, base: 辖区企业 }`,
  },

  *run(subject, found) {
    const { plan, ledger } = subject;
    const { closed, enterprises, limits } = plan.profile;
    if (plan.kind !== 'campaign' || !closed || limits.yearlyShare === null) return;
    const campaigns = campaignsOfYear(subject);
    if (plan.id !== campaigns.at(-1)?.id) return;
    const yearly = yearlyShare(campaigns, ledger, enterprises);
    if (yearly === undefined || !isBelow(yearly.share, fractionOfShare(limits.yearlyShare))) return;
    const share = printPercentage(yearly.share, { rounding: 'down' });
    const values = { year: plan.year, share, expected: printShare(limits.yearlyShare), base: '辖区企业' };
    const others = campaigns.slice(0, -1).map((campaign) => ({
      spot: placeAt(campaign.positions, shareSpot(campaign).path),
      note: { zh: `本年度的另一次抽查 \`${campaign.id}\``, en: `another campaign of the year, \`${campaign.id}\`` },
    }));
    yield found(
      'below',
      shareSpot(plan),
      values,
      { spot: at(plan.sampling?.objects.path ?? []), note: yearly.working },
      ...others,
    );
  },
});

function shareSpot(campaign: CampaignPlan) {
  const stated = campaign.sampling?.ratio ?? campaign.sampling?.count ?? null;
  return stated === null ? missingSpot(campaign, ['sampling', 'ratio']) : at(boundPath(stated));
}
