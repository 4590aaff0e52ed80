import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import type { PublicDataDepartment } from '../../schema/public-data.ts';
import { printedName } from '../facts/organs.ts';
import { printedPlatform } from '../facts/printed-platform.ts';
import type { KindData } from './kind-data.ts';
import { samplingData } from './sampling-data.ts';

/** The public data of a campaign: who inspects what of whom, and how much of it. */
export function campaignData(plan: CampaignPlan): KindData {
  const { sampling, departments, draw, tiers, inspectors, planRows, platform, publishTo } = plan;
  return {
    organs: departments.map(({ reference }) => reference.organ),
    facts: {
      implements: planRows.map(({ text }) => text),
      platform: printedPlatform(platform),
      publishTo: printedPlatform(publishTo),
      sampling: sampling && samplingData(sampling, sampling.objects),
      departments: departments.map(departmentData),
      draw,
      tiers: tiers.map((tier) => ({ draw: tier.draw, inspect: tier.inspect })),
      inspectorsPerVisit: inspectors.perVisit,
    },
  };
}

function departmentData({ reference, role, items, units, leadWhen }: Department): PublicDataDepartment {
  return {
    name: printedName(reference),
    fullName: reference.organ.name,
    role,
    items: items.map(({ written, item }) => ({ name: written, class: item.class })),
    units,
    leadWhen: leadWhen?.text ?? null,
  };
}
