import { compareTexts } from '../core/compare-texts.ts';
import { invariant } from '../core/invariant.ts';
import { distinct } from './distinct-alternatives.ts';
import { describe, type EditorSchema, formMessage } from './editor-schema.ts';
import { joinTypes } from './join-types.ts';
import { type JsonSchema, loadSchema, parseReference, type Snippet } from './load-schema.ts';
import { nameProperties, nameSchema } from './name-schemas.ts';
import type { NameSet, NameSets } from './name-sets.ts';
import { overlayObjects } from './overlay-objects.ts';

/** The dialect every release of the YAML language server understands best. */
const DIALECT = 'http://json-schema.org/draft-07/schema#';

/** A schema on its way into the bundle, and the document its local references point into. */
interface Held {
  readonly schema: JsonSchema;
  readonly home: string;
  /** The definition of `home` it comes from. */
  readonly id?: string | undefined;
}

interface Bundle {
  readonly name: string;
  readonly names: NameSets;
  readonly defs: Map<string, EditorSchema>;
}

/**
 * One of our schemas for an editor: in one piece, with the words that completion and hover show and the names of a root
 * to complete from. It may allow more than our own check, never less, and never underlines a whole value for one key.
 */
export function bundleSchema(name: string, names: NameSets): EditorSchema {
  const bundle: Bundle = { name, names, defs: new Map() };
  const schema = loadSchema(name);
  const root = objectShape(bundle, { schema, home: name });
  const defs = [...bundle.defs].sort(([a], [b]) => compareTexts(a, b));
  return distinct({
    $schema: DIALECT,
    ...(schema.title !== undefined && { title: schema.title }),
    ...(schema.description !== undefined && { description: schema.description }),
    ...root,
    $defs: Object.fromEntries(defs),
  });
}

/** What a value may be, without what its property says of it. */
function shapeOf(bundle: Bundle, held: Held): EditorSchema {
  const followed = follow(held);
  const { schema } = followed;
  if (schema.anyOf) return unionShape(bundle, followed);
  if (schema['x-names'] ?? schema['x-suggests']) return nameShape(bundle, followed);
  if (schema.properties || schema.additionalProperties) return defined(bundle, followed, () => objectShape(bundle, followed));
  if (schema.type === 'array') return arrayShape(bundle, followed);
  return plainShape(schema);
}

/** The end of a chain of references. What stands beside a reference goes before what stands at its end. */
function follow({ schema, home, id }: Held): Held {
  if (schema.$ref === undefined) return { schema, home, id };
  const { $ref, ...beside } = schema;
  const { document = home, id: target } = parseReference($ref);
  const definition = loadSchema(document).$defs?.[target];
  invariant(definition, `schema reference ${$ref} leads nowhere`);
  const end = follow({ schema: definition, home: document, id: target });
  return { ...end, schema: { ...end.schema, ...beside } };
}

/** Puts a shape among the definitions, once, and refers to it; one without a name stays where it is. */
function defined(bundle: Bundle, { home, id }: Held, make: () => EditorSchema): EditorSchema {
  if (id === undefined) return make();
  return definedAs(bundle, home === bundle.name ? id : `${home}-${id}`, () => {
    const title = loadSchema(home).$defs?.[id]?.title;
    return { ...(title !== undefined && { title }), ...make() };
  });
}

function definedAs({ defs }: Bundle, key: string, make: () => EditorSchema): EditorSchema {
  if (!defs.has(key)) {
    defs.set(key, {}); // a definition may contain itself
    defs.set(key, make());
  }
  return { $ref: `#/$defs/${key}` };
}

function objectShape(bundle: Bundle, { schema, home }: Held): EditorSchema {
  const { properties = {}, required, oneOf, defaultSnippets } = schema;
  const own = Object.entries(properties).map(([key, property]) => [key, propertyShape(bundle, { schema: property, home }, key)]);
  return {
    type: 'object',
    ...(required && { required }),
    ...(own.length > 0 && { properties: Object.fromEntries(own) }),
    ...otherKeys(bundle, { schema, home }),
    ...(oneOf && { oneOf: oneOf.map((way) => ({ required: way.required ?? [] })) }),
    ...(defaultSnippets && { defaultSnippets: placed(defaultSnippets) }),
  };
}

/** Snippets in their own order, before anything else an editor offers. */
function placed(snippets: readonly Snippet[]): readonly Snippet[] {
  return snippets.map((snippet, index) => ({ sortText: ` ${index}`, ...snippet }));
}

/** The keys a map has beside its properties: names of a set, texts of one form, any, or none. */
function otherKeys(bundle: Bundle, { schema, home }: Held): EditorSchema {
  const { additionalProperties, propertyNames } = schema;
  if (typeof additionalProperties !== 'object') return { additionalProperties: additionalProperties ?? true };
  const value = propertyShape(bundle, { schema: additionalProperties, home }, undefined);
  const set = setOf(bundle, propertyNames);
  if (set !== undefined && set.entries.length > 0) {
    const isClosed = propertyNames?.['x-names'] !== undefined;
    return { properties: nameProperties(set, value), additionalProperties: isClosed ? false : value };
  }
  const { pattern } = propertyNames ? follow({ schema: propertyNames, home }).schema : {};
  return pattern === undefined
    ? { additionalProperties: value }
    : { patternProperties: { [pattern]: value }, additionalProperties: false };
}

function propertyShape(bundle: Bundle, held: Held, key: string | undefined): EditorSchema {
  const words = describe(wordsOf(held), key);
  return { ...shapeOf(bundle, held), ...(words !== '' && { markdownDescription: words }) };
}

/** The schema with the words it has or, where it has none, those of the one form it stands for. */
function wordsOf(held: Held): JsonSchema {
  const { schema, home } = follow(held);
  const [only, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  return only && others.length === 0 ? { ...follow({ schema: only, home }).schema, ...schema } : schema;
}

function arrayShape(bundle: Bundle, { schema, home }: Held): EditorSchema {
  const { items, minItems, maxItems } = schema;
  const words = describe({ ...schema, examples: [] }, undefined);
  return {
    type: schema.type ?? 'array',
    ...(items && {
      items: { ...(words !== '' && { markdownDescription: words }), ...itemShape(bundle, { schema: items, home }) },
    }),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
  };
}

function itemShape(bundle: Bundle, held: Held): EditorSchema {
  const shape = shapeOf(bundle, held);
  const ways = waysOf(shape);
  return (ways.length > 1 && joinTypes(ways.map((way) => resolved(bundle, way)))) || shape;
}

/** Alternatives: those that are objects as one, snippets where no object has been begun. */
function unionShape(bundle: Bundle, held: Held): EditorSchema {
  const { schema, home } = held;
  const { 'x-names': names, 'x-suggests': suggestions, anyOf = [] } = schema;
  const marks = {
    ...(names !== undefined && { 'x-names': names }),
    ...(suggestions !== undefined && { 'x-suggests': suggestions }),
  };
  const ways = anyOf.flatMap((branch) => {
    const isText = follow({ schema: branch, home }).schema.type === 'string';
    return waysOf(shapeOf(bundle, { schema: isText ? { ...marks, ...branch } : branch, home }));
  });
  const isObject = (way: EditorSchema): boolean => resolved(bundle, way).type === 'object';
  const objects = ways.filter(isObject);
  const object =
    objects.length > 1 ? [defined(bundle, held, () => overlayObjects(objects.map((way) => resolved(bundle, way))))] : objects;
  const others = ways.filter((way) => !isObject(way));
  const snippets = schema.defaultSnippets ? [{ not: {}, defaultSnippets: placed(schema.defaultSnippets) }] : [];
  return joined([...object, ...others, ...snippets]);
}

function waysOf(shape: EditorSchema): readonly EditorSchema[] {
  return shape.anyOf && Object.keys(shape).length === 1 ? shape.anyOf : [shape];
}

function resolved({ defs }: Bundle, { $ref, ...shape }: EditorSchema): EditorSchema {
  return $ref === undefined ? shape : (defs.get($ref.replace('#/$defs/', '')) ?? {});
}

function joined(ways: readonly EditorSchema[]): EditorSchema {
  const [first, second, ...more] = ways;
  if (first === undefined || second === undefined) return first ?? {};
  const isPlain = first.$ref === undefined && typeof first.type === 'string' && first.type !== 'object' && !first.enum;
  return isPlain && second.type === 'null' && more.length === 0
    ? { ...first, type: [String(first.type), 'null'] }
    : { anyOf: ways };
}

function plainShape(schema: JsonSchema): EditorSchema {
  const { type, enum: values, enumDescriptions, pattern, minLength, minimum, maximum, defaultSnippets } = schema;
  const kind = type ?? typesOf(values ?? [schema.const]);
  return {
    ...(kind !== undefined && { type: kind }),
    ...(schema.const !== undefined && { const: schema.const }),
    ...(values && { enum: values }),
    ...(enumDescriptions && { enumDescriptions }),
    ...(pattern !== undefined && { pattern, patternErrorMessage: formMessage(schema) }),
    ...(minLength !== undefined && { minLength }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(defaultSnippets && { defaultSnippets: placed(defaultSnippets) }),
  };
}

function typesOf(values: readonly unknown[]): string | readonly string[] | undefined {
  const types = [...new Set(values.flatMap((value) => (value === undefined ? [] : [value === null ? 'null' : typeof value])))];
  return types.length > 1 ? types : types[0];
}

/** A text out of a set of names. One that has a form of its own keeps it where other texts are as good. */
function nameShape(bundle: Bundle, { schema, home, id }: Held): EditorSchema {
  const set = setOf(bundle, schema);
  if (set === undefined) return plainShape(schema);
  const isClosed = schema['x-names'] !== undefined;
  const name = `${isClosed ? 'names' : 'suggestions'}-${schema['x-names'] ?? schema['x-suggests']}`;
  const { pattern, type } = schema;
  if (Array.isArray(type)) return definedAs(bundle, `${name}-or-null`, () => ({ ...nameSchema(set, isClosed), type }));
  if (isClosed || pattern === undefined) return definedAs(bundle, name, () => nameSchema(set, isClosed));
  const form = { pattern, patternErrorMessage: formMessage(schema) };
  return defined(bundle, { schema, home, id }, () => ({ ...nameSchema(set, false), ...form }));
}

function setOf({ names }: Bundle, schema: JsonSchema | undefined): NameSet | undefined {
  const set = schema?.['x-names'] ?? schema?.['x-suggests'];
  return set === undefined ? undefined : names.get(set);
}
