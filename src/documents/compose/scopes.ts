import type { Plan } from '../../plan/plan.ts';
import { departmentFacts } from '../facts/department-facts.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import { milestoneScopes, phaseScopes, reportScopes } from '../facts/schedule-scopes.ts';
import { parseTemplate } from '../fill.ts';
import type { OutlineSection } from '../outline-sections.ts';
import type { Wording } from '../wording.ts';

type Each = NonNullable<OutlineSection['each']>;

/** What a section may be said once for each of. */
interface Things {
  /** What sentences call one of them. */
  readonly singular: string;
  /** The facts of each; null where a plan of its kind has no such things. */
  scopes(plan: Plan): readonly Facts[] | null;
}

const THINGS: Readonly<Record<Each, Things>> = {
  departments: {
    singular: 'department',
    scopes: (plan) => (plan.kind === 'campaign' ? plan.departments.map((each) => departmentFacts(plan, each)) : null),
  },
  phases: { singular: 'phase', scopes: phaseScopes },
  milestones: { singular: 'milestone', scopes: milestoneScopes },
  reports: { singular: 'report', scopes: reportScopes },
};
/** Read as the name of one: the example of the plan format writes it so. */
const ALONE = THINGS.departments.singular;

/** The facts of each thing a section is said for; null where a plan of its kind has no such things. */
export function scopesOf(plan: Plan, each: Each): readonly Facts[] | null {
  return THINGS[each].scopes(plan);
}

/** What sentences may name of one of them, for each sort the plan has some of. */
export function scopedNames(plan: Plan): readonly string[] {
  return Object.values(THINGS).flatMap(({ scopes }) => [...(scopes(plan)?.[0]?.keys() ?? [])]);
}

/** What a name stands for among the facts of one of them. */
export function factIn(scope: Facts, name: string): Fact | undefined {
  return scope.get(name === ALONE ? `${name}.name` : name);
}

/** Whether a wording refers to one of them: `{{department.name}}`. */
export function speaksOf(wording: Wording, each: Each): boolean {
  const { singular } = THINGS[each];
  return parseTemplate(wording.text).references.some(({ name }) => name === singular || name.startsWith(`${singular}.`));
}
