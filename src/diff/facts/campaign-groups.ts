import { printedName } from '../../documents/facts/organs.ts';
import { printTier } from '../../documents/facts/print-tier.ts';
import { printedPlatform } from '../../documents/facts/printed-platform.ts';
import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import { type FactGroup, type FactRow, factGroup, stated, statedAmount } from './plan-fact.ts';
import { samplingFacts } from './sampling-facts.ts';

/** What a campaign states: whom it draws, who inspects what, and how. */
export function campaignGroups(plan: CampaignPlan): readonly FactGroup[] {
  const organs = plan.departments.map(({ reference }) => reference.organ);
  return [
    ...(plan.sampling === null ? [] : [samplingFacts(plan.sampling, organs)]),
    { subject: '部门和事项', facts: [], noun: '部门', rows: plan.departments.map(departmentRow), organs },
    factGroup('组织实施', conductFacts(plan), organs),
  ];
}

function departmentRow({ reference, role, items, units, leadWhen }: Department): FactRow {
  return {
    names: [reference.organ.id, reference.organ.name],
    title: printedName(reference),
    organs: [reference.organ],
    facts: [
      ...stated('分工', role),
      ...stated(
        '抽查事项',
        items.map(({ item }) => item.name),
      ),
      ...stated('承办单位', units),
      ...stated('牵头条件', leadWhen?.text),
    ],
  };
}

function conductFacts({ inspectors, inspectionNotice, platform, publishTo, planRows, draw, tiers, itemsFrom }: CampaignPlan) {
  const { perVisit, credentials, scanOnEntry, experts, recusal } = inspectors;
  return [
    ...stated(
      '所执行的计划行',
      planRows.map(({ text }) => text),
    ),
    ...stated('抽查类型', draw),
    ...stated('抽查层级', tiers.map(printTier)),
    ...stated('事项来源', itemsFrom?.text),
    ...statedAmount('每次检查人数', perVisit, '人'),
    ...stated('证件', credentials),
    ...stated('扫码入企', scanOnEntry ? '是' : '否'),
    ...stated('专业人员', experts === null ? null : experts ? '可以参加' : '不参加'),
    ...stated('回避', recusal === null ? null : recusal ? '写明' : '不写'),
    ...stated('通知方式', inspectionNotice?.by),
    ...stated('工作平台', printedPlatform(platform)),
    ...stated('公示系统', printedPlatform(publishTo)),
  ];
}
