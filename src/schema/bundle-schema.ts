import { compareTexts } from '../core/compare-texts.ts';
import { distinctAlternatives } from './distinct-alternatives.ts';
import { type Bundle, defined, definedAs, follow, type Piece, resolved, setOf } from './editor-bundle.ts';
import { describe, type EditorSchema, formMessage } from './editor-schema.ts';
import { joinTypes } from './join-types.ts';
import { type JsonSchema, loadSchema } from './load-schema.ts';
import { nameProperties, nameSchema } from './name-schemas.ts';
import type { NameSets } from './name-sets.ts';
import { overlayObjects } from './overlay-objects.ts';
import { placed, plainShape } from './plain-shape.ts';

/** The dialect every release of the YAML language server understands best. */
const DIALECT = 'http://json-schema.org/draft-07/schema#';

/**
 * One of our schemas for an editor: in one piece, with the words that completion and hover show and the names of a root
 * to complete from. It may allow more than our own check, never less, and never underlines a whole value for one key.
 */
export function bundleSchema(name: string, names: NameSets): EditorSchema {
  const bundle: Bundle = { name, names, defs: new Map() };
  const schema = loadSchema(name);
  const root = objectShape(bundle, { schema, home: name });
  const defs = [...bundle.defs].sort(([a], [b]) => compareTexts(a, b));
  return distinctAlternatives({
    $schema: DIALECT,
    ...(schema.title !== undefined && { title: schema.title }),
    ...(schema.description !== undefined && { description: schema.description }),
    ...root,
    $defs: Object.fromEntries(defs),
  });
}

/** What a value may be, without what its property says of it. */
function shapeOf(bundle: Bundle, piece: Piece): EditorSchema {
  const followed = follow(piece);
  const { schema } = followed;
  if (schema.anyOf) return unionShape(bundle, followed);
  if (schema['x-names'] ?? schema['x-suggests']) return nameShape(bundle, followed);
  if (schema.properties || schema.additionalProperties) return defined(bundle, followed, () => objectShape(bundle, followed));
  if (schema.type === 'array') return arrayShape(bundle, followed);
  return plainShape(schema);
}

function objectShape(bundle: Bundle, { schema, home }: Piece): EditorSchema {
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

/** The keys a map has beside its properties: names of a set, texts of one form, any, or none. */
function otherKeys(bundle: Bundle, { schema, home }: Piece): EditorSchema {
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

function propertyShape(bundle: Bundle, piece: Piece, key: string | undefined): EditorSchema {
  const words = describe(wordsOf(piece), key);
  return { ...shapeOf(bundle, piece), ...(words !== '' && { markdownDescription: words }) };
}

/** The schema with the words it has or, where it has none, those of the one form it stands for. */
function wordsOf(piece: Piece): JsonSchema {
  const { schema, home } = follow(piece);
  const [only, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  return only && others.length === 0 ? { ...follow({ schema: only, home }).schema, ...schema } : schema;
}

function arrayShape(bundle: Bundle, { schema, home }: Piece): EditorSchema {
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

function itemShape(bundle: Bundle, piece: Piece): EditorSchema {
  const shape = shapeOf(bundle, piece);
  const ways = waysOf(shape);
  return (ways.length > 1 && joinTypes(ways.map((way) => resolved(bundle, way)))) || shape;
}

/** Alternatives: those that are objects as one, snippets where no object has been begun. */
function unionShape(bundle: Bundle, piece: Piece): EditorSchema {
  const { schema, home } = piece;
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
    objects.length > 1 ? [defined(bundle, piece, () => overlayObjects(objects.map((way) => resolved(bundle, way))))] : objects;
  const others = ways.filter((way) => !isObject(way));
  const snippets = schema.defaultSnippets ? [{ not: {}, defaultSnippets: placed(schema.defaultSnippets) }] : [];
  return joined([...object, ...others, ...snippets]);
}

function waysOf(shape: EditorSchema): readonly EditorSchema[] {
  return shape.anyOf && Object.keys(shape).length === 1 ? shape.anyOf : [shape];
}

function joined(ways: readonly EditorSchema[]): EditorSchema {
  const [first, second, ...more] = ways;
  if (first === undefined || second === undefined) return first ?? {};
  const isPlain = first.$ref === undefined && typeof first.type === 'string' && first.type !== 'object' && !first.enum;
  return isPlain && second.type === 'null' && more.length === 0
    ? { ...first, type: [String(first.type), 'null'] }
    : { anyOf: ways };
}

/** A text out of a set of names. One that has a form of its own keeps it where other texts are as good. */
function nameShape(bundle: Bundle, { schema, home, id }: Piece): EditorSchema {
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
