import type { Plan } from '../../plan/plan.ts';
import type { Section } from '../../plan/work-plan.ts';
import type { FactEntry } from '../facts/fact.ts';
import type { KeyFact, Table } from '../manuscript.ts';
import type { SheetModel } from '../sheet-model.ts';

/** A table of the plan's own, set as an annex before those the plan lists. */
export interface OwnAnnex {
  /** Printed above the table and in the list of annexes; may hold `{{references}}`. Null takes the outline's. */
  readonly title: string | null;
  readonly orientation: 'portrait' | 'landscape';
  readonly table: Table;
}

/** What a plan tells beside what every plan tells, by its kind. */
export interface Telling {
  /** Facts its sentences may refer to. */
  readonly facts: readonly FactEntry[];
  /** The facts a reader looks for first. */
  readonly keyFacts: readonly KeyFact[];
  readonly keywords: readonly string[];
  /** Clauses of the one sentence that describes the document. */
  readonly clauses: readonly string[];
  /** Sections typed into the plan, set where the outline inserts them. */
  readonly sections: readonly Section[];
  readonly annexes: readonly OwnAnnex[];
  /** Sheets of the workbook beside those of the annexes. */
  sheets(request: SheetRequest): readonly SheetModel[];
}

export interface SheetRequest {
  /** The document's title. */
  readonly title: string;
  /** The plans of the same folder. */
  readonly ledger: readonly Plan[];
}

/** The facts that have a text, each with its label. */
export function keyFacts(pairs: readonly (readonly [label: string, value: string | null | undefined])[]): readonly KeyFact[] {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
