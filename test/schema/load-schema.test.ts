import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type JsonSchema, loadSchema } from '../../src/schema/load-schema.ts';

const NAMES = readdirSync('schemas').flatMap((file) => /^(.+)\.schema\.json$/.exec(file)?.[1] ?? []);
const SETS = [
  ...['organ', 'item', 'document', 'platform', 'contact', 'industry', 'profile', 'area', 'outline', 'form', 'rule', 'anchor'],
  ...['sentence', 'plan', 'row'],
];

/** Every schema of a document, with the way to it. */
function* schemasIn(schema: JsonSchema, way: string): Generator<{ readonly schema: JsonSchema; readonly way: string }> {
  yield { schema, way };
  const maps = { properties: schema.properties, $defs: schema.$defs };
  for (const [name, map] of Object.entries(maps)) {
    for (const [key, inner] of Object.entries(map ?? {})) yield* schemasIn(inner, `${way}/${name}/${key}`);
  }
  for (const [index, inner] of (schema.anyOf ?? []).entries()) yield* schemasIn(inner, `${way}/anyOf/${index}`);
  for (const inner of [schema.items, schema.additionalProperties, schema.propertyNames]) {
    if (typeof inner === 'object') yield* schemasIn(inner, `${way}/*`);
  }
}

const ALL = NAMES.flatMap((name) => [...schemasIn(loadSchema(name), name)]);

test('there are schemas to read', () => {
  expect(ALL.length).toBeGreaterThan(500);
});

test('every property has a title and a description in Chinese', () => {
  const silent = ALL.filter(({ way }) => /\/properties\/[^/]+$/.test(way)).filter(
    ({ schema }) => !/\p{Script=Han}/u.test(schema.title ?? '') || !/\p{Script=Han}/u.test(schema.description ?? ''),
  );
  expect(silent.map(({ way }) => way)).toEqual([]);
});

test('every value of a vocabulary is explained', () => {
  const unexplained = ALL.filter(({ schema }) => {
    const meanings = schema.enumDescriptions ?? [];
    return schema.enum !== undefined && (meanings.length !== schema.enum.length || meanings.some((text) => text.length < 2));
  });
  expect(unexplained.map(({ way }) => way)).toEqual([]);
});

test('marks name sets of names there are', () => {
  const marks = ALL.flatMap(({ schema }) => [schema['x-names'], schema['x-suggests']]).filter((mark) => mark !== undefined);
  expect(marks.length).toBeGreaterThan(30);
  expect(marks.filter((mark) => !SETS.includes(mark.split('.')[0] ?? ''))).toEqual([]);
});

test('snippets are labelled in Chinese', () => {
  const snippets = ALL.flatMap(({ schema }) => schema.defaultSnippets ?? []);
  expect(snippets.filter(({ label }) => !/\p{Script=Han}/u.test(label))).toEqual([]);
});
