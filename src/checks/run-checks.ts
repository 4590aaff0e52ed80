import type { Diagnostic, RelatedPlace, Severity } from '../core/diagnostic.ts';
import type { Positions } from '../core/source.ts';
import type { Check, Finding, Related, Subject } from './check.ts';
import { placeOfSpot } from './place-of-spot.ts';
import { checks } from './registry.ts';
import { applyWaivers } from './waivers.ts';

/**
 * What the rules find in one plan, in the order of its text. `severities` changes a rule's severity or turns it off;
 * findings the plan waives are left out. A rule that throws is a bug of ours, and is let through.
 */
export function runChecks(
  subject: Subject,
  severities: ReadonlyMap<string, Severity | 'off'> = new Map(),
): readonly Diagnostic[] {
  const found = checks
    .filter((check) => isInForce(check, subject))
    .flatMap((check) => {
      const severity = severities.get(check.id) ?? check.severity;
      if (severity === 'off') return [];
      return [...check.find(subject)].map((finding) => ({
        path: finding.spot.path,
        diagnostic: diagnosticOf(subject, check, severity, finding),
      }));
    });
  return inTextOrder(applyWaivers(subject, found, severities));
}

/** A plan without a date of issue is judged by the rules of today. */
function isInForce({ effectiveFrom }: Check, { plan, today }: Subject): boolean {
  return effectiveFrom === null || (plan.issued ?? today) >= effectiveFrom;
}

function diagnosticOf({ plan }: Subject, check: Check, severity: Severity, finding: Finding): Diagnostic {
  const { positions } = plan;
  const place = placeOfSpot(positions, finding.spot);
  const related = finding.related.map((place) => relatedPlace(positions, place));
  return {
    rule: check.id,
    severity,
    message: finding.message,
    hint: check.fix,
    file: place.source.path,
    place,
    ...(related.length > 0 && { related }),
    ...(finding.replacement !== undefined && { replacement: finding.replacement }),
  };
}

function relatedPlace(positions: Positions, { spot, note }: Related): RelatedPlace {
  if ('source' in spot) return { ...spot, message: note };
  return { ...placeOfSpot(positions, spot), message: note };
}

function inTextOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const start = (diagnostic: Diagnostic) => diagnostic.place?.range.start ?? 0;
  return diagnostics.toSorted((a, b) => start(a) - start(b));
}
