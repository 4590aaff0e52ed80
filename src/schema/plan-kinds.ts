/** The kinds of plans there are; each has a schema and an outline of its name. */
export const planKinds = ['campaign', 'work-plan', 'annual-plan', 'item-list', 'results', 'disposals'] as const;
/** One of them. */
export type PlanKindName = (typeof planKinds)[number];
