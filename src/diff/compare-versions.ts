import type { Manuscript } from '../documents/manuscript.ts';
import type { Calendar } from '../plan/days/calendar.ts';
import type { Plan } from '../plan/plan.ts';
import { compareFacts, type FactChange } from './compare-facts.ts';
import { compareProse, type ProseChange } from './compare-prose.ts';
import { planFacts } from './facts/plan-facts.ts';

/** A plan as one revision has it, resolved with what that revision has beside it. */
export interface PlanVersion {
  readonly plan: Plan;
  /** Undefined where it could not be composed. */
  readonly manuscript: Manuscript | undefined;
}

/** What two versions of a plan do not share. */
export interface VersionChanges {
  readonly facts: readonly FactChange[];
  readonly prose: readonly ProseChange[];
  /** Whether something else of the document is other: its layout, the printing of a fact. */
  readonly others: boolean;
}

/** Compares what two versions state, then how their documents word it. How they are typed is of no account. */
export function compareVersions(before: PlanVersion, after: PlanVersion, calendar: Calendar | undefined): VersionChanges {
  const facts = compareFacts(planFacts(before.plan, before.manuscript), planFacts(after.plan, after.manuscript), calendar);
  const [old, fresh] = [before.manuscript, after.manuscript];
  const prose = old === undefined || fresh === undefined ? [] : compareProse(old, fresh);
  const others = facts.length + prose.length === 0 && wordsOf(old) !== wordsOf(fresh);
  return { facts, prose, others };
}

/** All a document says and how it is laid out, without where it was typed. */
function wordsOf(manuscript: Manuscript | undefined): string {
  if (manuscript === undefined) return '';
  const { parts, imprint, layout, title, draft } = manuscript;
  return JSON.stringify({ parts, imprint, layout, title, draft }, (key, value: unknown) =>
    key === 'origin' || key === 'opens' ? undefined : value,
  );
}
