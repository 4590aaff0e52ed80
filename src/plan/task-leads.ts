import type { Task } from './annual-plan.ts';
import type { OrganReference } from './registry/registry.ts';

/** Who leads a task, those that lead on a condition last. */
export function taskLeads({ leads, leadWhen }: Pick<Task, 'leads' | 'leadWhen'>): readonly OrganReference[] {
  return [...leads, ...leadWhen.map(({ reference }) => reference)];
}
