import { grouped } from '../../core/grouped.ts';
import { remembered } from '../../core/remembered.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Organ, OrganReference } from '../../plan/registry/registry.ts';
import { registryOn } from '../../plan/registry/registry-on.ts';
import { at, type Spot, type Subject, within } from '../check.ts';
import { textBefore } from '../wording/text-before.ts';
import { organFinder } from './organ-finder.ts';
import { wholeNames } from './whole-names.ts';

/** An organ as a plan names it, in one of its fields or in a sentence. */
export interface NamedOrgan {
  readonly written: string;
  /** Under the names it bore on the plan's day. */
  readonly organ: Organ;
  readonly spot: Spot;
}

/** Parts of a plan that hold no reference of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['profile', 'positions', 'organ', 'prose', 'path', 'item']);
const INTRODUCES = /简称为?[“"‘「]?$/;

/**
 * Every organ a plan names, fields first. A name a sentence introduces (以下简称…), and one that several organs go by, is
 * passed over in sentences.
 */
export const namedOrgans: (subject: Subject) => readonly NamedOrgan[] = remembered(({ plan, registry }) => {
  const fields = referencesIn(plan).map(({ written, organ, path }) => ({ written, organ, spot: at(path) }));
  const finder = organFinder(registryOn(registry, plan.asOf).organs);
  const hits = plan.prose.flatMap(({ text, path }) =>
    wholeNames(text, finder).map(({ start, end, text: written, value }) => ({
      written,
      organs: value,
      isIntroduced: INTRODUCES.test(textBefore(text, start)),
      spot: within(path, start, end),
    })),
  );
  const introduced = new Set(hits.filter(({ isIntroduced }) => isIntroduced).map(({ written }) => written));
  const sentences = hits.flatMap(({ written, organs, spot }) => {
    const [organ, other] = organs;
    return organ === undefined || other !== undefined || introduced.has(written) ? [] : [{ written, organ, spot }];
  });
  return [...fields, ...sentences];
});

/** Every organ the fields of a plan refer to. */
export const referencesIn: (plan: Plan) => readonly OrganReference[] = remembered((plan) => {
  const found: OrganReference[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value) || value instanceof Map) {
      for (const inner of value.values()) visit(inner);
      return;
    }
    if (isReference(value)) found.push(value);
    // every value of every plan passes here: pairs made only to be taken apart would take twice the time
    for (const key of Object.keys(value)) if (!ELSEWHERE.has(key)) visit(Reflect.get(value, key));
  };
  visit(plan);
  return found;
});

/** Whatever the kind of plan, an organ is referred to in one shape. */
function isReference(value: object): value is OrganReference {
  return 'organ' in value && 'written' in value && 'path' in value && 'sort' in value;
}

/** The mentions of a plan, those of one name that mean one thing together, each group with the first mention at its head. */
export function byName<T extends { readonly written: string }>(
  mentions: readonly T[],
  meantBy: (mention: T) => string,
): readonly (readonly [T, ...T[]])[] {
  return [...grouped(mentions, (mention) => `${meantBy(mention)}\0${mention.written}`).values()];
}
