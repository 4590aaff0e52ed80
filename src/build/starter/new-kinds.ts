import { planKinds } from '../../schema/plan-kinds.ts';

/** What can be made anew: plans of every kind, and what plans stand on. */
export const newKinds: readonly string[] = [...planKinds, 'profile', 'registry'];
