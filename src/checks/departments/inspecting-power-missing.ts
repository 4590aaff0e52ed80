import type { CampaignPlan } from '../../plan/campaign.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Organ, OrganKind, Registry } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { organWord } from '../inspections/organ-word.ts';
import { organsAbove } from '../inspections/organs-above.ts';
import { registeredAt } from '../registered-at.ts';

/** Kinds that have no power to inspect unless the registry says so. */
const POWERLESS: ReadonlySet<OrganKind> = new Set(['内设机构', '议事协调机构', '议事协调机构办公室']);
/** What is said where neither registry nor plan has an organ to suggest. */
const ANY_DEPARTMENT = '政府部门';

/** An inspecting body that may not inspect enterprises. */
export const inspectingPowerMissing: Check = defineCheck({
  id: 'departments/inspecting-power-missing',
  severity: 'error',
  title: { zh: '检查主体没有执法资格', en: 'An organ without enforcement powers is to inspect enterprises' },
  why: {
    zh: '没有行政检查主体资格的机构不得实施涉企检查，检查行为无效。',
    en: 'Only organs entitled to it may inspect enterprises; what others do has no effect.',
  },
  fix: {
    zh: '在 `departments[].org` 写具备执法资格的机关，如内设机构所属的部门；登记有误的改登记表的 `enforcement`。',
    en: 'Name an organ with enforcement powers, such as the host of the section; or mend `enforcement` in the registry.',
  },
  basis: '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）',
  effectiveFrom: '2024-12-30',
  messages: {
    powerless: {
      zh: '“{organ}”为{kind}，涉企检查应由具备主体资格的机关实施，如“{expected}”',
      en: 'Unexpected inspecting body “{organ}” ({kind}), expected an organ with enforcement powers such as “{expected}”',
    },
  },
  example: {
    bad: `
      departments: [{ org: «区卫生健康局监督股», role: 牵头, items: [文书检查] }]`,
    good: `
      departments: [{ org: 区卫生健康局, role: 牵头, items: [文书检查] }]`,
  },

  *run({ plan, registry }, found) {
    if (plan.kind !== 'campaign') return;
    for (const { reference } of plan.departments.filter(inspects)) {
      const { organ, path } = reference;
      if (mayInspect(organ)) continue;
      const values = { organ: organWord(reference), kind: organ.kind, expected: suggestion(plan, organ, registry) };
      yield found('powerless', at(path), values, ...registeredAt(organ, ['enforcement', 'kind']));
    }
  },
});

function mayInspect({ enforcement, kind }: Organ): boolean {
  if (kind === '群体') return true; // its members are looked at where they are named
  return enforcement ?? !POWERLESS.has(kind);
}

/** The nearest organ above with powers; else a department of the plan that has them. */
function suggestion(plan: CampaignPlan, organ: Organ, registry: Registry): string {
  const host = organsAbove(organ, registry).find(({ enforcement }) => enforcement === true);
  if (host !== undefined) return shortName(host);
  const other = plan.departments.find(({ reference }) => reference.organ.enforcement === true);
  return other === undefined ? ANY_DEPARTMENT : organWord(other.reference);
}
