import type { Plan } from '../../plan/plan.ts';
import { departmentFacts } from '../facts/department-facts.ts';
import type { Facts } from '../facts/fact.ts';
import { milestoneScopes, phaseScopes, reportScopes } from '../facts/schedule-scopes.ts';
import { parseTemplate } from '../fill.ts';
import type { OutlineSection } from '../outline-sections.ts';
import type { Wording } from '../wording.ts';

type Each = NonNullable<OutlineSection['each']>;

/** What sentences call one of them. */
const SINGULAR: Readonly<Record<Each, string>> = {
  departments: 'department',
  phases: 'phase',
  milestones: 'milestone',
  reports: 'report',
};

/** The facts of each thing a section is said for; null where a plan of its kind has no such things. */
export function scopesOf(plan: Plan, each: Each): readonly Facts[] | null {
  switch (each) {
    case 'departments':
      return plan.kind === 'campaign' ? plan.departments.map((department) => departmentFacts(plan, department)) : null;
    case 'phases':
      return phaseScopes(plan);
    case 'milestones':
      return milestoneScopes(plan);
    case 'reports':
      return reportScopes(plan);
  }
}

/** Whether a wording refers to one of them: `{{department.name}}`. */
export function speaksOf(wording: Wording, each: Each): boolean {
  const name = SINGULAR[each];
  return parseTemplate(wording.text).references.some(
    (reference) => reference.name === name || reference.name.startsWith(`${name}.`),
  );
}
