import { invariant } from '../core/invariant.ts';
import type { PlanPath } from '../core/source.ts';
import { type JsonSchema, loadSchema } from './load-schema.ts';

/** One way in which data does not fit its schema. `schema` is the definition it was held against. */
export type Violation =
  | { readonly kind: 'unknown-key'; readonly path: PlanPath; readonly schema: JsonSchema; readonly key: string }
  | { readonly kind: 'missing-key'; readonly path: PlanPath; readonly schema: JsonSchema; readonly keys: readonly string[] }
  | {
      readonly kind: 'wrong-type' | 'value-not-allowed';
      readonly path: PlanPath;
      readonly schema: JsonSchema;
      readonly value: unknown;
      readonly label: string | undefined;
    };

/** A schema in hand, with the document its local references point into. */
export interface Held {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
  /** What the value is, by the property that holds it, where the definition only says its form. */
  readonly label?: string | undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

const patterns = new Map<string, RegExp>();

/**
 * Holds data against one of our schemas. Reads the schemas directly, since compiling them takes longer than checking a
 * plan; a test proves the verdicts equal to ajv's. Of several alternatives only the one that was meant speaks.
 */
export function findViolations(name: string, data: unknown): readonly Violation[] {
  const root = loadSchema(name);
  return [...violations({ schema: root, root }, data, [])];
}

/** Follows a reference. The title beside it becomes the label, since that of its target names the form. */
function follow({ schema, root, label }: Held): Held {
  if (schema.$ref === undefined) return { schema, root, label: label ?? schema.title };
  const [file = '', name = ''] = schema.$ref.split('#/$defs/');
  const document = file === '' ? root : loadSchema(file.replace('.schema.json', ''));
  const target = document.$defs?.[name];
  invariant(target, `schema reference ${schema.$ref} leads nowhere`);
  return follow({ schema: target, root: document, label: label ?? schema.title });
}

function* violations(held: Held, data: unknown, path: PlanPath): Generator<Violation> {
  const { schema, root, label = schema.title } = follow(held);
  if (schema.anyOf) {
    yield* alternatives({ schema, root, label }, data, path);
    return;
  }
  if (schema.const !== undefined || schema.enum) {
    if (!(schema.enum ?? [schema.const]).includes(data)) yield { kind: 'value-not-allowed', path, schema, value: data, label };
    return;
  }
  if (!hasType(schema, data) || !isWithinBounds(schema, data)) {
    yield { kind: 'wrong-type', path, schema, value: data, label };
    return;
  }
  if (Array.isArray(data) && schema.items) {
    for (const [index, item] of data.entries()) yield* violations({ schema: schema.items, root }, item, [...path, index]);
  }
  if (isMapping(data)) yield* mappingViolations({ schema, root }, data, path);
}

function* mappingViolations({ schema, root }: Held, data: Mapping, path: PlanPath): Generator<Violation> {
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(data, key)) yield { kind: 'missing-key', path, schema, keys: [key] };
  }
  if (schema.oneOf) yield* choiceViolations(schema, data, path);
  const others = schema.additionalProperties;
  for (const [key, value] of Object.entries(data)) {
    const property = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    if (property) yield* violations({ schema: property, root }, value, [...path, key]);
    else if (typeof others !== 'object') yield { kind: 'unknown-key', path: [...path, key], schema, key };
    else if (schema.propertyNames && !isWithinBounds(follow({ schema: schema.propertyNames, root }).schema, key)) {
      yield { kind: 'unknown-key', path: [...path, key], schema, key };
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
  for (const key of more)
    yield { kind: 'unknown-key', path: [...path, key], schema: { ...schema, properties: {}, $comment: first }, key };
}

function* alternatives({ schema, root, label }: Held, data: unknown, path: PlanPath): Generator<Violation> {
  const branches = (schema.anyOf ?? []).map((branch) => follow({ schema: branch, root, label }));
  const tried = branches.map((branch) => ({ branch, found: [...violations(branch, data, path)] }));
  if (tried.some(({ found }) => found.length === 0)) return;
  const meant = tried.filter(({ branch }) => branch.schema.anyOf ?? hasType(branch.schema, data));
  const [best] = meant.sort(
    (a, b) => knownKeys(b.branch.schema, data) - knownKeys(a.branch.schema, data) || a.found.length - b.found.length,
  );
  if (best && (!isMapping(data) || best.branch.schema.anyOf || knownKeys(best.branch.schema, data) > 0 || meant.length === 1))
    yield* best.found;
  else yield { kind: 'wrong-type', path, schema: namedBy(schema, branches), value: data, label };
}

/** A schema to word the expectation by: the first alternative's form where the union itself says none. */
function namedBy(schema: JsonSchema, branches: readonly Held[]): JsonSchema {
  return schema.examples ? schema : (branches[0]?.schema ?? schema);
}

function knownKeys(schema: JsonSchema, data: unknown): number {
  return isMapping(data) ? Object.keys(data).filter((key) => Object.hasOwn(schema.properties ?? {}, key)).length : 0;
}

function hasType(schema: JsonSchema, data: unknown): boolean {
  if (schema.type === undefined) return true;
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return types.includes(typeOf(data)) || (types.includes('number') && typeOf(data) === 'integer');
}

function typeOf(data: unknown): string {
  if (data === null || data === undefined) return 'null';
  if (Array.isArray(data)) return 'array';
  return Number.isInteger(data) ? 'integer' : typeof data;
}

function isWithinBounds(schema: JsonSchema, data: unknown): boolean {
  if (typeof data === 'string')
    return data.length >= (schema.minLength ?? 0) && (schema.pattern === undefined || patternOf(schema.pattern).test(data));
  if (typeof data === 'number') return data >= (schema.minimum ?? -Infinity) && data <= (schema.maximum ?? Infinity);
  if (Array.isArray(data)) return data.length >= (schema.minItems ?? 0) && data.length <= (schema.maxItems ?? Infinity);
  return true;
}

function patternOf(text: string): RegExp {
  const made = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, made);
  return made;
}

function isMapping(data: unknown): data is Mapping {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
