import type { PlanPath } from '../../core/source.ts';
import type { Typed } from '../entity.ts';
import { sayUnknown } from '../names/find-name.ts';
import type { Resolving } from './resolving.ts';

/** Another plan of the root by its id; said so where there is none of it. */
export function planReference({ planIds, findings }: Resolving, written: string, path: PlanPath): Typed {
  if (planIds !== undefined && !planIds.has(written)) {
    sayUnknown(findings, { kind: 'plan', written, path, names: [...planIds] });
  }
  return { text: written, path };
}
