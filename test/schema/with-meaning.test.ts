import { expect, test } from 'vitest';
import type { JsonSchema } from '../../src/schema/load-schema.ts';
import type { MissingKey, UnknownKey } from '../../src/schema/violation.ts';
import { withMeaning } from '../../src/schema/with-meaning.ts';

const ratio: JsonSchema = { type: 'object', properties: { atLeast: {}, base: {} } };
const count: JsonSchema = { type: 'object', properties: { exactly: {}, unit: {} } };
const sampling: JsonSchema = { type: 'object', properties: { objects: {}, ratio, count } };
const department: JsonSchema = { type: 'object', properties: { org: {}, role: {} } };
const root: JsonSchema = {
  type: 'object',
  properties: { issued: {}, sampling, departments: { type: 'array', items: department }, remark: { title: '备注' } },
};

function meaningOf(key: string, path: readonly (string | number)[], schema: JsonSchema, missing: readonly MissingKey[] = []) {
  const violation: UnknownKey = { kind: 'unknown-key', path: [...path, key], schema, key, beside: [key] };
  const { meant, home } = withMeaning(root, violation, missing);
  return meant ?? (home ? [...home.path, home.name].join('.') : undefined);
}

test.each([
  ['another spelling of a key of the mapping is that key', 'at-least', ['sampling', 'ratio'], ratio, 'atLeast'],
  ['a key of a mapping below goes there', 'atLeast', ['sampling'], sampling, 'sampling.ratio.atLeast'],
  ['one of the mapping around stands a level out', 'objects', ['sampling', 'ratio'], ratio, 'sampling.objects'],
  ['one of the outermost goes all the way out', 'issued', ['departments', 0], department, 'issued'],
  ['one of a mapping beside goes over', 'unit', ['sampling', 'ratio'], ratio, 'sampling.count.unit'],
  ['a mistyped one is mended where it stands', 'roel', ['departments', 0], department, 'role'],
  ['by its title it is found anywhere', '备注', ['departments', 0], department, 'remark'],
  ['what nobody knows means nothing', 'zzzz', ['departments', 0], department, undefined],
] as const)('%s', (_, key, path, schema, meant) => {
  expect(meaningOf(key, path, schema)).toBe(meant);
});

test('a mapping that lacks the key is its home before all others', () => {
  const missing: MissingKey = { kind: 'missing-key', path: ['departments', 1], schema: department, keys: ['org'] };
  expect(meaningOf('org', [], root, [missing])).toBe('departments.1.org');
});

test('a key that only clashes with another one stands where it belongs', () => {
  const given: UnknownKey = {
    ...{ kind: 'unknown-key', path: ['issued'], schema: root, key: 'issued', beside: [] },
    clash: { with: 'remark' },
  };
  expect(withMeaning(root, given, [])).toBe(given);
});
