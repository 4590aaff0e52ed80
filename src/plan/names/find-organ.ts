import type { PlanPath } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import type { Organ } from '../registry/registry.ts';
import type { Findings } from '../resolve/findings.ts';
import { findName } from './find-name.ts';
import type { Match } from './look-up.ts';
import type { NameBook } from './name-book.ts';

interface Written {
  readonly written: string;
  readonly path: PlanPath;
  readonly day: Day | null;
}

/** The organ that goes by an id, full or short name, alias or former name on a day; said so where none does. */
export function findOrgan(findings: Findings, book: NameBook<Organ>, written: Written): Match<Organ> | undefined {
  return findName(findings, { kind: 'organ', book, ...written });
}
