import type { Severity } from '../core/diagnostic.ts';
import { type Judged, severityOf } from './format-rule.ts';
import type { Inspection, RuleOutcome, RuleResult } from './inspect.ts';

/** How many rules came to what, and how grave what is not as asked is. */
export interface InspectionSummary {
  readonly outcomes: Readonly<Record<RuleOutcome, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** A requirement that is not met. */
export interface Deviation {
  readonly result: RuleResult;
  readonly verdict: Judged;
  readonly severity: Severity;
}

/** Everything that is not as asked, in the order of the rules. */
export function deviationsOf({ rules }: Inspection): readonly Deviation[] {
  return rules.flatMap((result) => deviationsOfRule(result));
}

/** What is not as one rule asks. */
export function deviationsOfRule(result: RuleResult): readonly Deviation[] {
  return result.verdicts.flatMap((verdict) => {
    if (verdict.outcome !== 'fail') return [];
    return [{ result, verdict, severity: severityOf[verdict.strength ?? result.rule.strength] }];
  });
}

/** The figures of an inspection. */
export function summarizeInspection(inspection: Inspection): InspectionSummary {
  const count = (wanted: RuleOutcome) => inspection.rules.filter(({ outcome }) => outcome === wanted).length;
  const deviations = deviationsOf(inspection);
  const grave = (wanted: Severity) => deviations.filter(({ severity }) => severity === wanted).length;
  return {
    outcomes: {
      pass: count('pass'),
      partial: count('partial'),
      fail: count('fail'),
      'not-measurable': count('not-measurable'),
      'not-applicable': count('not-applicable'),
    },
    severities: { error: grave('error'), warning: grave('warning'), info: grave('info') },
  };
}
