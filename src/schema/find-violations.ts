import type { PlanPath } from '../core/source.ts';
import { sum } from '../core/sum.ts';
import { follow, type Held } from './follow.ts';
import { keyMeant } from './key-meant.ts';
import { type JsonSchema, loadSchema } from './load-schema.ts';
import { rootCauses } from './root-causes.ts';
import { hasType, isMapping, isWithinBounds, valueFits } from './value-fits.ts';
import type { Violation, WrongValue } from './violation.ts';
import { withMeaning } from './with-meaning.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** Unknown keys whose meaning is looked for; a file with more of them is not one with typos. */
const MAX_MEANINGS = 100;

/**
 * Holds data against one of our schemas. Reads the schemas directly, since compiling them takes longer than checking a
 * plan; a test proves the verdicts equal to ajv's. Of several alternatives only the one that was meant speaks.
 */
export function findViolations(name: string, data: unknown): readonly Violation[] {
  const root = loadSchema(name);
  if (valueFits({ schema: root, root }, data)) return [];
  const found = [...violations({ schema: root, root }, data, [])];
  const missing = found.filter((violation) => violation.kind === 'missing-key');
  let left = MAX_MEANINGS;
  return rootCauses(
    found.map((violation) => {
      if (violation.kind !== 'unknown-key' || left === 0) return violation;
      left -= 1;
      return withMeaning(root, violation, missing);
    }),
  );
}

function* violations(held: Held, data: unknown, path: PlanPath): Generator<Violation> {
  const { schema, root, label = schema.title } = follow(held);
  if (schema.anyOf) {
    yield* alternatives({ schema, root, label }, data, path);
    return;
  }
  if (schema.const !== undefined || schema.enum) {
    if (!(schema.enum ?? [schema.const]).includes(data)) yield wrong('value-not-allowed', { schema, root, label }, data, path);
    return;
  }
  if (!hasType(schema, data) || !isWithinBounds(schema, data)) {
    yield wrong('wrong-type', { schema, root, label }, data, path);
    return;
  }
  if (Array.isArray(data) && schema.items) {
    for (const [index, item] of data.entries()) yield* violations({ schema: schema.items, root }, item, [...path, index]);
  }
  if (isMapping(data)) yield* mappingViolations({ schema, root }, data, path);
}

function wrong(
  kind: WrongValue['kind'],
  { schema, root, label }: Held,
  value: unknown,
  path: PlanPath,
  named = schema,
): Violation {
  return {
    kind,
    path,
    schema: named,
    value,
    label,
    fits: (other) => valueFits({ schema, root }, other),
  };
}

function* mappingViolations({ schema, root }: Held, data: Mapping, path: PlanPath): Generator<Violation> {
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(data, key)) yield { kind: 'missing-key', path, schema, keys: [key] };
  }
  if (schema.oneOf) yield* choiceViolations(schema, data, path);
  const others = schema.additionalProperties;
  const beside = Object.keys(data);
  for (const [key, value] of Object.entries(data)) {
    const property = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    if (property) yield* violations({ schema: property, root }, value, [...path, key]);
    else if (typeof others !== 'object') yield { kind: 'unknown-key', path: [...path, key], schema, key, beside };
    else if (schema.propertyNames && !isWithinBounds(follow({ schema: schema.propertyNames, root }).schema, key)) {
      yield { kind: 'unknown-key', path: [...path, key], schema, key, beside };
    } else yield* violations({ schema: others, root }, value, [...path, key]);
  }
}

/** `oneOf` is used for one thing only: exactly one of several keys. */
function* choiceViolations(schema: JsonSchema, data: Mapping, path: PlanPath): Generator<Violation> {
  const keys = (schema.oneOf ?? []).flatMap((branch) => branch.required ?? []);
  const [first, ...more] = keys.filter((key) => Object.hasOwn(data, key));
  if (first === undefined) {
    yield { kind: 'missing-key', path, schema, keys };
    return;
  }
  for (const key of more) yield { kind: 'unknown-key', path: [...path, key], schema, key, beside: [], clash: { with: first } };
}

function* alternatives({ schema, root, label }: Held, data: unknown, path: PlanPath): Generator<Violation> {
  const branches = (schema.anyOf ?? []).map((branch) => follow({ schema: branch, root, label }));
  const tried = branches.map((branch) => ({
    branch,
    found: [...violations(branch, data, path)],
    known: knownKeys(branch, data),
  }));
  if (tried.some(({ found }) => found.length === 0)) return;
  const meant = tried.filter(({ branch }) => branch.schema.anyOf ?? hasType(branch.schema, data));
  const [best] = meant.sort((a, b) => b.known - a.known || a.found.length - b.found.length);
  if (best && schema.examples && isProse(data, best.found)) yield wrong('wrong-type', { schema, root, label }, data, path);
  else if (best && (!isMapping(data) || best.branch.schema.anyOf || best.known > 0 || meant.length === 1)) {
    for (const violation of best.found) yield asClash(violation, { union: schema, best: best.branch, branches, path });
  } else yield wrong('wrong-type', { schema, root, label }, data, path, namedBy(schema, branches));
}

interface Choice {
  readonly union: JsonSchema;
  readonly best: Held;
  readonly branches: readonly Held[];
  readonly path: PlanPath;
}

/** A key the form does not have and another one has: both were typed at once. */
function asClash(violation: Violation, { union, best, branches, path }: Choice): Violation {
  if (violation.kind !== 'unknown-key' || violation.clash || violation.path.length !== path.length + 1) return violation;
  const { key, beside } = violation;
  const knows = ({ schema }: Held, name: string): boolean => Object.hasOwn(schema.properties ?? {}, name);
  const other = branches.find((branch) => knows(branch, key));
  const first = other && beside.find((name) => knows(best, name) && !knows(other, name));
  return first === undefined || !union.examples ? violation : { ...violation, clash: { with: first, forms: union } };
}

/** A sentence where a value of some form is expected: no form of those was meant in particular. */
function isProse(data: unknown, found: readonly Violation[]): boolean {
  return typeof data === 'string' && /\p{Script=Han}/u.test(data) && found.every(({ kind }) => kind === 'wrong-type');
}

/** A schema to word the expectation by: the first alternative's form where the union itself says none. */
function namedBy(schema: JsonSchema, branches: readonly Held[]): JsonSchema {
  return schema.examples ? schema : (branches[0]?.schema ?? schema);
}

/** How well the keys of data fit a form: each it has counts, one it may have meant counts half. */
function knownKeys({ schema }: Held, data: unknown): number {
  const { properties } = schema;
  if (!isMapping(data) || !properties) return 0;
  const worth = (key: string) => (Object.hasOwn(properties, key) ? 1 : keyMeant(key, properties) === undefined ? 0 : 0.5);
  return sum(Object.keys(data).map(worth));
}
