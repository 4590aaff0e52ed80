import { at, type Check, defineCheck } from '../check.ts';
import { organWord } from '../inspections/organ-word.ts';
import { whose } from '../inspections/whose.ts';
import { campaignOf } from '../ledger/campaign-chain.ts';
import { fewerObjects, itemsBeyond, organsBeyond } from './results-beyond.ts';

/** Results of an organ or an item that the campaign does not have, or of fewer objects than it draws. */
export const resultsMismatch: Check = defineCheck({
  id: 'references/results-mismatch',
  severity: 'warning',
  title: { zh: '抽查结果与所依据的方案不一致', en: 'The results are not those of the campaign' },
  why: {
    zh: '结果公示的是方案的执行情况；检查机关、事项、户数与方案不同，就说不清执行的是哪份方案。',
    en: 'Results tell how a campaign was carried out; with other organs, items or numbers nobody knows which one it was.',
  },
  fix: {
    zh: '核对 `campaign` 和各户的检查机关、检查事项；方案确有调整的，先调整方案并重新公开；有漏录的，补录结果。',
    en: 'Check `campaign`, the organs and the items; revise the campaign where it changed; enter the objects left out.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    organ: {
      zh: '{objects}由“{organ}”检查，应为方案的分工部门之一（{departments}）',
      en: 'Unexpected organ “{organ}” inspecting {objects}, expected one that takes part in the campaign ({departments})',
    },
    item: {
      zh: '{objects}检查了“{item}”，应为方案所列的抽查事项',
      en: 'Unexpected item “{item}” of {objects}, expected one of those in the campaign',
    },
    fewer: {
      zh: '检查结果有 `{count}` 户，应不少于方案抽取的 `{expected}` 户',
      en: 'Unexpected number of objects `{count}` in the results, expected `{expected}` or more as drawn in the campaign',
    },
  },
  example: {
    bad: `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, org: «区水务局», outcome: 未发现问题 }]`,
    good: `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, org: 区市场监管局, outcome: 未发现问题 }]`,
    others: { campaign: 'kind: campaign' },
  },

  *run(subject, found) {
    const { plan, ledger } = subject;
    if (plan.kind !== 'results') return;
    const campaign = campaignOf(plan, ledger);
    if (campaign === undefined) return;
    for (const { entity, count, reference, related } of organsBeyond(subject, plan, campaign)) {
      const departments = campaign.departments.map((department) => organWord(department.reference)).join('、');
      yield found(
        'organ',
        at(reference.path),
        { objects: whose(entity, count), organ: organWord(reference), departments },
        related,
      );
    }
    for (const { entity, count, reference, related } of itemsBeyond(plan, campaign)) {
      yield found('item', at(reference.path), { objects: whose(entity, count), item: reference.item.name }, related);
    }
    const fewer = fewerObjects(subject, plan, campaign);
    if (fewer !== undefined) yield found('fewer', fewer.spot, { count: fewer.count, expected: fewer.expected }, fewer.related);
  },
});
