import type { PlanPath } from '../core/source.ts';
import { findName } from './find-name.ts';
import type { Findings } from './findings.ts';
import type { Organ } from './plan.ts';

/** The organ that goes by an id, full or short name, alias or former name, in this order; said so where none does. */
export function findOrgan(
  findings: Findings,
  organs: readonly Organ[],
  { written, path }: { readonly written: string; readonly path: PlanPath },
): Organ | undefined {
  return findName(findings, {
    kind: 'organ',
    written,
    path,
    entries: organs,
    namesOf: ({ id, name, short, aliases, former }) => [[id, name, short], aliases, former.map((old) => old.name)],
  });
}
