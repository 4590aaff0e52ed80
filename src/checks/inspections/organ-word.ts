import { shortName } from '../../plan/names/short-name.ts';
import type { OrganReference } from '../../plan/registry/registry.ts';

/** What a message calls an organ: as the plan writes it, by its name where that is its id. */
export function organWord({ organ, written }: Pick<OrganReference, 'organ' | 'written'>): string {
  return written === organ.id ? shortName(organ) : written;
}
