import type { Plan } from '../../plan/plan.ts';
import type { Delivery } from '../../plan/schedule.ts';
import { type FactEntry, type Facts, fact, typedFact } from './fact.ts';
import { printedName } from './organs.ts';
import { printUntil } from './print-limit.ts';
import { printSpan } from './print-time.ts';
import { trimClosing } from './trim-closing.ts';

/** Facts of each phase, for the sentences said once for each. */
export function phaseScopes({ schedule }: Plan): readonly Facts[] {
  return schedule.phases.map(({ name, what, path, ...span }) => {
    return new Map([
      fact('phase.name', [...path, 'name'], name),
      fact('phase.span', path, printSpan(span)),
      typedFact('phase.what', [...path, 'what'], what && trimClosing(what.text)),
    ]);
  });
}

/** Facts of each milestone. */
export function milestoneScopes(plan: Plan): readonly Facts[] {
  return plan.schedule.milestones.map((milestone) => {
    const { name, path } = milestone;
    return new Map([fact('milestone.name', path, name), fact('milestone.until', path, printUntil(milestone, plan))]);
  });
}

/** Facts of each report that is due again and again. */
export function reportScopes(plan: Plan): readonly Facts[] {
  return plan.schedule.reports.map((report) => {
    const { name, path } = report;
    return new Map([
      fact('report.name', [...path, 'name'], name),
      fact('report.until', path, printUntil(report, plan)),
      ...deliveryFacts('report', path, report),
    ]);
  });
}

/** Who hands in what to whom, by what way, and whether sealed. */
export function deliveryFacts(name: string, path: Plan['path'], delivery: Delivery | null): readonly FactEntry[] {
  return [
    fact(`${name}.by`, [...path, 'by'], delivery?.by && printedName(delivery.by)),
    fact(`${name}.to`, [...path, 'to'], delivery?.to && printedName(delivery.to)),
    fact(`${name}.via`, [...path, 'via'], delivery?.via),
    fact(`${name}.unsealed`, [...path, 'sealed'], delivery?.sealed === false ? '不加盖公章' : null),
  ];
}
