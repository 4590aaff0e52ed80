import { placeAt } from '../../core/source.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { whose } from '../inspections/whose.ts';
import { campaignOf } from '../ledger/campaign-chain.ts';

/** An object inspected on a day that does not belong to its campaign. */
export const visitOutsideWindow: Check = defineCheck({
  id: 'dates/visit-outside-window',
  severity: 'warning',
  title: { zh: '检查日期不在抽查期间内', en: 'An object was inspected outside the campaign' },
  why: {
    zh: '方案公布了抽查期间，期间以外的检查不是这次抽查，多半是日期抄错了。',
    en: 'A visit on another day is none of this campaign’s; mostly the day was mistyped.',
  },
  fix: {
    zh: '核对 `inspectedOn`；抽查确有延期的，先调整方案的 `schedule.window` 并重新公开。',
    en: 'Check `inspectedOn`; where the campaign was prolonged, revise its `schedule.window` and publish it again.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    outside: {
      zh: '{objects}的检查日期为 `{day}`，应在抽查期间 `{start}` 至 `{end}` 之内',
      en: 'Unexpected day of inspection `{day}` of {objects}, expected one from `{start}` to `{end}` (the campaign)',
    },
  },
  example: {
    bad: `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, inspectedOn: «2026-07-01», outcome: 未发现问题 }]`,
    good: `
      kind: results
      campaign: test/2026/campaign
      entities: [{ name: 示例甲诊所, inspectedOn: 2026-06-30, outcome: 未发现问题 }]`,
    others: { campaign: 'kind: campaign\nschedule: { window: { start: 2026-06-01, end: 2026-06-30 } }' },
  },

  *run({ plan, ledger }, found) {
    if (plan.kind !== 'results') return;
    const campaign = campaignOf(plan, ledger);
    const window = campaign?.schedule.window ?? null;
    if (campaign === undefined || window === null) return;
    const { start, end, path } = window;
    const outside = plan.entities.flatMap((entity) => {
      const { inspectedOn: day } = entity;
      return day === null || (day >= start && day <= end) ? [] : [{ entity, day }];
    });
    const [first] = outside;
    if (first === undefined) return;
    const values = { objects: whose(first.entity, outside.length), day: first.day, start, end };
    const note = { zh: '抽查期间', en: 'the campaign' };
    const related = { spot: placeAt(campaign.positions, path), note };
    yield found('outside', at([...first.entity.path, 'inspectedOn']), values, related);
  },
});
