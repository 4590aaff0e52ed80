import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import { type Facts, fact, joined } from './fact.ts';
import { printedName } from './organs.ts';

/** Facts of one department, for the sentences said once for each. */
export function departmentFacts(plan: CampaignPlan, department: Department): Facts {
  const { reference, path, items, units, role } = department;
  const name = printedName(reference);
  const typed = plan.asIssued?.items.get(name) ?? plan.asIssued?.items.get(reference.written);
  const asPrinted = typed?.replace(/。\s*$/, '');
  const written = items.map((item) => item.written);
  return new Map([
    fact('department.name', path, name),
    fact('department.role', path, role),
    fact('department.items', [...path, 'items'], asPrinted ?? joined(written, '；')),
    fact('department.units', [...path, 'units'], joined(units, '、')),
  ]);
}
