import { follow, type Held } from './follow.ts';
import type { JsonSchema } from './load-schema.ts';

type Fits = (data: unknown) => boolean;
type Mapping = Readonly<Record<string, unknown>>;

const made = new WeakMap<JsonSchema, Fits>();
const patterns = new Map<string, RegExp>();

/**
 * Whether data fits a schema, and no word on what does not: most files fit, and are told so in a tenth of the time that
 * looking for violations takes. What a schema asks for is read once.
 */
export function valueFits({ schema, root }: Held, data: unknown): boolean {
  return fitsOf(schema, root)(data);
}

function fitsOf(schema: JsonSchema, root: JsonSchema): Fits {
  const known = made.get(schema);
  if (known) return known;
  let fits: Fits | undefined;
  const later: Fits = (data) => {
    fits ??= makeFits(follow({ schema, root })); // a schema may lead back to itself
    return fits(data);
  };
  made.set(schema, later);
  return later;
}

function makeFits({ schema, root }: Held): Fits {
  if (schema.anyOf) {
    const branches = schema.anyOf.map((branch) => fitsOf(branch, root));
    return (data) => branches.some((fits) => fits(data));
  }
  if (schema.const !== undefined || schema.enum) {
    const values = new Set(schema.enum ?? [schema.const]);
    return (data) => values.has(data);
  }
  const items = schema.items && fitsOf(schema.items, root);
  const mapping = mappingFits({ schema, root });
  return (data) => {
    if (!hasType(schema, data) || !isWithinBounds(schema, data)) return false;
    if (Array.isArray(data)) return items === undefined || data.every((item) => items(item));
    return !isMapping(data) || mapping(data);
  };
}

function mappingFits({ schema, root }: Held): (data: Mapping) => boolean {
  const { required = [], oneOf, additionalProperties: others, propertyNames } = schema;
  const known = new Map(Object.entries(schema.properties ?? {}).map(([key, property]) => [key, fitsOf(property, root)]));
  const choice = oneOf?.flatMap((branch) => branch.required ?? []);
  const other = typeof others === 'object' ? fitsOf(others, root) : undefined;
  const names = propertyNames && follow({ schema: propertyNames, root }).schema;
  const fitsKey = (key: string, value: unknown) =>
    known.get(key)?.(value) ?? (other !== undefined && (names === undefined || isWithinBounds(names, key)) && other(value));
  return (data) =>
    required.every((key) => Object.hasOwn(data, key)) &&
    (choice === undefined || choice.filter((key) => Object.hasOwn(data, key)).length === 1) &&
    Object.keys(data).every((key) => fitsKey(key, data[key]));
}

/** Whether data is of a type the schema names. */
export function hasType(schema: JsonSchema, data: unknown): boolean {
  if (schema.type === undefined) return true;
  const type = typeOf(data);
  const is = (asked: string) => asked === type || (asked === 'number' && type === 'integer');
  return typeof schema.type === 'string' ? is(schema.type) : schema.type.some(is);
}

function typeOf(data: unknown): string {
  if (data === null || data === undefined) return 'null';
  if (Array.isArray(data)) return 'array';
  return Number.isInteger(data) ? 'integer' : typeof data;
}

/** Whether a text, a number or a list is as long or as large as the schema asks. */
export function isWithinBounds(schema: JsonSchema, data: unknown): boolean {
  if (typeof data === 'string')
    return data.length >= (schema.minLength ?? 0) && (schema.pattern === undefined || patternOf(schema.pattern).test(data));
  if (typeof data === 'number') return data >= (schema.minimum ?? -Infinity) && data <= (schema.maximum ?? Infinity);
  if (Array.isArray(data)) return data.length >= (schema.minItems ?? 0) && data.length <= (schema.maxItems ?? Infinity);
  return true;
}

function patternOf(text: string): RegExp {
  const known = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, known);
  return known;
}

/** Whether data is a mapping of YAML. */
export function isMapping(data: unknown): data is Mapping {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
