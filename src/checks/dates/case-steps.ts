import { compareTexts } from '../../core/compare-texts.ts';
import { grouped } from '../../core/grouped.ts';
import { type Positions, placeAt } from '../../core/source.ts';
import type { Day } from '../../plan/days/day.ts';
import type { Disposal, DisposalsPlan } from '../../plan/disposals.ts';
import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { at, type Related, type Spot, type Subject } from '../check.ts';
import { resultsOf } from '../ledger/campaign-chain.ts';
import { issuedOn } from '../schedule/issued-on.ts';

/** A day of a case that lies before one it has to follow. */
export interface CaseStep {
  readonly sort: 'published' | 'issued' | 'started' | 'due' | 'done';
  readonly object: InspectedObject | Disposal;
  readonly day: Day;
  /** The day it has to follow. */
  readonly before: Day;
  readonly spot: Spot;
  readonly related: Related;
}

type Steps = readonly [CaseStep, ...CaseStep[]];

/** The days of results or disposals that run backwards, those of one sort together. */
export function caseSteps(subject: Subject): readonly Steps[] {
  const { plan } = subject;
  const steps = plan.kind === 'results' ? ofResults(plan) : plan.kind === 'disposals' ? ofDisposals(plan, subject) : [];
  const sorts = ['issued', 'published', 'started', 'due', 'done'] as const;
  return sorts.flatMap((sort): readonly Steps[] => {
    const [first, ...others] = steps.filter((step) => step.sort === sort);
    return first === undefined ? [] : [[first, ...others]];
  });
}

function ofResults({ entities, issued }: ResultsPlan): readonly CaseStep[] {
  return entities.flatMap((object): readonly CaseStep[] => {
    const { inspectedOn, publishedOn, path } = object;
    if (inspectedOn === null) return [];
    const inspected = at([...path, 'inspectedOn']);
    if (issued !== null && inspectedOn > issued) {
      const related = issuedOn(issued);
      return [{ sort: 'issued', object, day: issued, before: inspectedOn, spot: inspected, related }];
    }
    if (publishedOn === null || publishedOn >= inspectedOn) return [];
    const related = { spot: inspected, note: inspectedNote(inspectedOn) };
    return [{ sort: 'published', object, day: publishedOn, before: inspectedOn, spot: at([...path, 'publishedOn']), related }];
  });
}

function ofDisposals(plan: DisposalsPlan, { ledger }: Subject): readonly CaseStep[] {
  const results = resultsOf(plan, ledger);
  const visitOf = firstVisits(results?.entities ?? []);
  return plan.entries.flatMap((object) => {
    const visit = visitOf(object);
    const own = ownSteps(object);
    return results === undefined || visit === undefined ? own : [...own, ...inspectedStep(object, visit, results.positions)];
  });
}

function ownSteps(object: Disposal): readonly CaseStep[] {
  const { started, path } = object;
  if (started === null) return [];
  const related = { spot: at([...path, 'started']), note: { zh: `${started} 开始`, en: `begun on ${started}` } };
  return (['due', 'done'] as const).flatMap((sort): readonly CaseStep[] => {
    const day = object[sort];
    return day === null || day >= started ? [] : [{ sort, object, day, before: started, spot: at([...path, sort]), related }];
  });
}

interface Visit {
  readonly entity: InspectedObject;
  readonly day: Day;
}

/** The first day an object was inspected, found by its code, else by its name where one of the two has no code. */
function firstVisits(entities: readonly InspectedObject[]): (object: Disposal) => Visit | undefined {
  const visits = entities.flatMap((entity) => (entity.inspectedOn === null ? [] : [{ entity, day: entity.inspectedOn }]));
  const byCode = new Map<string | null, Visit>();
  const inOrder = visits.toSorted((a, b) => compareTexts(a.day, b.day));
  const byName = grouped(inOrder, ({ entity }) => entity.name);
  for (const visit of inOrder) {
    const { creditCode } = visit.entity;
    if (creditCode !== null && !byCode.has(creditCode)) byCode.set(creditCode, visit);
  }
  return ({ creditCode, name }) => {
    const coded = creditCode === null ? undefined : byCode.get(creditCode);
    const named = name === null ? undefined : byName.get(name);
    return coded ?? named?.find(({ entity }) => creditCode === null || entity.creditCode === null);
  };
}

function inspectedStep(object: Disposal, { entity, day: before }: Visit, positions: Positions): readonly CaseStep[] {
  const { started: day, path } = object;
  if (day === null || day >= before) return [];
  const place = placeAt(positions, [...entity.path, 'inspectedOn']);
  const related = { spot: place, note: inspectedNote(before) };
  return [{ sort: 'started', object, day, before, spot: at([...path, 'started']), related }];
}

function inspectedNote(day: Day) {
  return { zh: `${day} 检查`, en: `inspected on ${day}` };
}
