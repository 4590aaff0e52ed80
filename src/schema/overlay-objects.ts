import type { EditorSchema } from './editor-schema.ts';

/**
 * Lays objects that are alternatives over each other: one object with the keys of all. An editor that has to choose an
 * alternative underlines the whole value; of one object it underlines the key that is wrong, and offers each key once.
 */
export function overlayObjects(objects: readonly EditorSchema[]): EditorSchema {
  const [first] = objects;
  if (first === undefined || objects.length === 1) return first ?? {};
  const properties = new Map<string, EditorSchema>();
  for (const [key, property] of objects.flatMap((object) => Object.entries(object.properties ?? {}))) {
    const known = properties.get(key);
    properties.set(key, known === undefined ? property : merge(known, property));
  }
  const ways = objects.flatMap((object) => object.anyOf ?? [{ required: object.required ?? [] }]);
  return {
    type: 'object',
    additionalProperties: objects.every((object) => object.additionalProperties === false) ? false : {},
    properties: Object.fromEntries(properties),
    ...(ways.every(({ required }) => (required?.length ?? 0) > 0) && { anyOf: ways }),
  };
}

/** A property that two alternatives have: words of the first, values of both. */
function merge(one: EditorSchema, other: EditorSchema): EditorSchema {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const [values, others] = [valuesOf(one), valuesOf(other)];
  if (values === undefined || others === undefined) return { ...words(one), anyOf: [...ways(one), ...ways(other)] };
  const meanings = new Map([...meaningsOf(one, values), ...meaningsOf(other, others)].reverse());
  const all = [...new Set([...values, ...others])];
  const { const: _const, enum: _enum, enumDescriptions: _meanings, ...rest } = one;
  return { ...rest, enum: all, enumDescriptions: all.map((value) => meanings.get(value) ?? '') };
}

function words({ markdownDescription }: EditorSchema): EditorSchema {
  return markdownDescription === undefined ? {} : { markdownDescription };
}

function ways({ markdownDescription: _words, ...schema }: EditorSchema): readonly EditorSchema[] {
  return schema.anyOf ?? [schema];
}

function valuesOf(schema: EditorSchema): readonly unknown[] | undefined {
  return schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
}

function meaningsOf({ enumDescriptions }: EditorSchema, values: readonly unknown[]): readonly (readonly [unknown, string])[] {
  return values.map((value, index) => [value, enumDescriptions?.[index] ?? ''] as const);
}
