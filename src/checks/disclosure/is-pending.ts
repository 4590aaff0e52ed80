import type { InspectedObject } from '../../plan/results.ts';

/** Whether an entry leaves its object for later disposal, with none on record in the results themselves. */
export function isPending({ outcome, dispositions }: InspectedObject): boolean {
  return outcome === '发现问题待后续处理' && dispositions.length === 0;
}
