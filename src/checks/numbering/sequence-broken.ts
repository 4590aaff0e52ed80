import { placeAt } from '../../core/source.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck, type Related, type Subject } from '../check.ts';
import { plansInForce } from '../ledger/plans-in-force.ts';

/** A campaign whose number in the year another one has, or that leaves one out. */
export const sequenceBroken: Check = defineCheck({
  id: 'numbering/sequence-broken',
  severity: 'error',
  title: { zh: '同年抽查次序重号或跳号', en: 'Campaigns of a year repeat or skip a number' },
  why: {
    zh: '“第几次”用来区分同一年的各次抽查，重号就混淆，跳号像是少了一次。',
    en: 'The number tells the campaigns of a year apart; a repeat confuses them and a gap looks like one missing.',
  },
  fix: {
    zh: '把 `sequence` 改为接着上一次的序号；替代旧方案的，在 `supersedes` 写明旧方案。',
    en: 'Count `sequence` on from the campaign before; name the plan this one replaces in `supersedes`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    wrong: {
      zh: '`{year}` 年的次序为 `{found}`，应为 `{expected}`',
      en: 'Unexpected sequence `{found}` in `{year}`, expected `{expected}`',
    },
  },
  example: {
    bad: `
      sequence: «4»
      issued: 2026-05-06`,
    good: `
      sequence: 3
      issued: 2026-05-06`,
    others: {
      'joint-02': `
        sequence: 2
        issued: 2026-03-02`,
    },
  },

  *run(subject, found) {
    const { plan } = subject;
    if (plan.kind !== 'campaign' || plan.sequence === null || isVoid(plan, subject)) return;
    const numbered = campaigns(subject);
    const twin = numbered.find((other) => other.sequence === plan.sequence && !isVoid(other, subject) && isEarlier(other, plan));
    const before = numbered.filter((other) => isBelow(other, plan)).at(-1);
    const cause = twin ?? before;
    if (cause === undefined) return;
    const taken = numbered.map(({ sequence }) => sequence);
    const expected = twin === undefined ? Number(cause.sequence) + 1 : freeAfter(plan.sequence, taken);
    if (expected === plan.sequence) return;
    yield found('wrong', at(['sequence']), { year: plan.year, found: plan.sequence, expected }, relatedTo(cause));
  },
});

/** The numbered campaigns of the plan's region and year, by number. */
function campaigns({ plan, ledger }: Subject): readonly CampaignPlan[] {
  return ledger
    .filter((other) => other.kind === 'campaign')
    .filter(({ sequence, year, profile }) => sequence !== null && year === plan.year && profile.region === plan.profile.region)
    .toSorted((one, other) => Number(one.sequence) - Number(other.sequence));
}

/** A plan withdrawn or replaced has had its number: it leaves no gap, and another plan may bear it. */
function isVoid(plan: Plan, { ledger }: Subject): boolean {
  return !plansInForce(ledger).includes(plan);
}

/** Of two campaigns of one number the one issued later is at fault. */
function isEarlier(one: CampaignPlan, other: CampaignPlan): boolean {
  const key = ({ issued, id }: CampaignPlan) => `${issued ?? '9999'} ${id}`;
  return key(one) < key(other);
}

function isBelow(one: CampaignPlan, other: CampaignPlan): boolean {
  return Number(one.sequence) < Number(other.sequence);
}

function freeAfter(number: number, taken: readonly (number | null)[]): number {
  return taken.includes(number + 1) ? freeAfter(number + 1, taken) : number + 1;
}

function relatedTo({ positions, sequence, title, id }: CampaignPlan): Related {
  const name = title?.text ?? id;
  return {
    spot: placeAt(positions, ['sequence']),
    note: { zh: `第 ${sequence} 次：${name}`, en: `number ${sequence}: ${name}` },
  };
}
