import type { EditorSchema } from './editor-schema.ts';

/**
 * The schema with `properties` in every alternative of `anyOf`, if only none. Hover tells alternatives apart by their
 * titles, descriptions and properties; of alternatives that have none of these it believes that all fit.
 */
export function distinctAlternatives(schema: EditorSchema): EditorSchema {
  return {
    ...schema,
    ...(schema.properties && { properties: each(schema.properties) }),
    ...(schema.patternProperties && { patternProperties: each(schema.patternProperties) }),
    ...(schema.$defs && { $defs: each(schema.$defs) }),
    ...(schema.items && { items: distinctAlternatives(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: distinctAlternatives(schema.additionalProperties),
    }),
    ...(schema.if && { if: named(distinctAlternatives(schema.if)) }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(schema.then && { then: distinctAlternatives(schema.then) }),
    ...(schema.else && { else: distinctAlternatives(schema.else) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((way) => named(distinctAlternatives(way))) }),
  };
}

function each(schemas: Readonly<Record<string, EditorSchema>>): Readonly<Record<string, EditorSchema>> {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, distinctAlternatives(schema)]));
}

function named(schema: EditorSchema): EditorSchema {
  return schema.$ref === undefined && schema.required === undefined ? { ...schema, properties: schema.properties ?? {} } : schema;
}
