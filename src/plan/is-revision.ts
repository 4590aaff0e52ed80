import type { Plan } from './plan.ts';

type Versioned = Pick<Plan, 'status' | 'version' | 'supersedes'>;

/** Whether a plan takes the place of an earlier version, or says that it changes one. */
export function isRevision({ status, version, supersedes }: Versioned): boolean {
  return status === '调整' || supersedes !== null || (version ?? 1) > 1;
}
