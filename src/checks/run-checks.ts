import type { Diagnostic, RelatedPlace, Severities, Severity } from '../core/diagnostic.ts';
import { type Measure, unmeasured } from '../core/measure.ts';
import { parseDay } from '../plan/days/day.ts';
import type { Plan } from '../plan/plan.ts';
import { registryOn } from '../plan/registry/registry-on.ts';
import type { Check, Correction, Finding, Related, Spot, Subject } from './check.ts';
import { placeOfSpot } from './place-of-spot.ts';
import { checks } from './registry.ts';
import { applyWaivers, type Located } from './waivers/waivers.ts';

/**
 * What the rules find in one plan, in the order of its text. `severities` changes a rule's severity or turns it off;
 * findings the plan waives are left out; `measure` takes note of what each rule costs. A rule that throws is a bug of ours,
 * and is let through.
 */
export function runChecks(
  subject: Subject,
  severities: Severities = new Map(),
  measure: Measure = unmeasured,
): readonly Diagnostic[] {
  const dated = { ...subject, registry: registryOn(subject.registry, subject.plan.asOf) };
  const found: Located[] = [];
  for (const check of checks) {
    const set = severities.get(check.id);
    if (set === 'off' || !isInForce(check, subject)) continue;
    const findings = measure(check.id, () => [...check.find(dated)], lengthOf);
    for (const finding of findings) {
      const diagnostic = diagnosticOf(subject, check, set ?? finding.severity ?? check.severity, finding);
      found.push({ path: finding.spot.path, diagnostic });
    }
  }
  return inTextOrder(applyWaivers(subject, found, severities));
}

function lengthOf({ length }: readonly Finding[]): number {
  return length;
}

/** A plan without a date of issue is judged by the rules of today. */
function isInForce({ effectiveFrom }: Check, { plan, today }: Subject): boolean {
  const from = effectiveFrom === null ? undefined : parseDay(effectiveFrom);
  if (from === undefined) return true;
  return plan.issued === null ? today.hasReached(from) : plan.issued >= from;
}

function diagnosticOf({ plan }: Subject, check: Check, severity: Severity, finding: Finding): Diagnostic {
  const place = placeOfSpot(plan.positions, finding.spot);
  const related = [...finding.related.map((each) => relatedPlace(plan, each)), ...parameterPlace(plan, finding)];
  return {
    rule: check.id,
    severity,
    message: finding.message,
    hint: check.fix,
    file: place.source.path,
    place,
    ...(related.length > 0 && { related }),
    ...replacementOf(plan, finding.spot, finding.correction),
  };
}

function relatedPlace(plan: Plan, { spot, note, correction }: Related): RelatedPlace {
  if ('source' in spot) return { ...spot, message: note };
  return { ...placeOfSpot(plan.positions, spot), message: note, ...replacementOf(plan, spot, correction) };
}

/** The line of the profile by which the rule judged. */
function parameterPlace({ profile }: Plan, { parameter }: Finding): readonly RelatedPlace[] {
  const place = parameter === undefined ? null : profile.placeOf(parameter);
  return place === null ? [] : [{ ...place, message: { zh: `参数 \`${parameter}\``, en: `parameter \`${parameter}\`` } }];
}

/** The correction as it is typed at its spot. A document kept word for word is not corrected. */
function replacementOf({ asIssued, positions }: Plan, spot: Spot, correction: Correction | undefined) {
  if (correction === undefined || asIssued !== null || spot.on === 'key') return {};
  const { of: old, by: text } = correction;
  const replacement = positions.spell(spot.path, spot.on === 'part' ? { old, text, at: spot.start } : { old, text });
  return replacement === undefined ? {} : { replacement };
}

function inTextOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const start = (diagnostic: Diagnostic) => diagnostic.place?.range.start ?? 0;
  return diagnostics.toSorted((a, b) => start(a) - start(b));
}
