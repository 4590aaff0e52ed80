import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonSchema } from '../../src/schema/load-schema.ts';
import { valueFits } from '../../src/schema/value-fits.ts';

function fits(schema: JsonSchema, data: unknown): boolean {
  return valueFits({ schema, root: schema }, data);
}

test('a whole number is a number, and null is a type of its own', () => {
  expect([1, 1.5, '1', null].map((data) => fits({ type: 'number' }, data))).toEqual([true, true, false, false]);
  expect([1, 1.5, null].map((data) => fits({ type: ['integer', 'null'] }, data))).toEqual([true, false, true]);
});

test('a mapping has what is required, one of what is to be chosen, and no key it does not know', () => {
  const choice: JsonSchema = {
    type: 'object',
    required: ['name'],
    oneOf: [{ required: ['due'] }, { required: ['within'] }],
    properties: { name: { type: 'string' }, due: {}, within: {} },
    additionalProperties: false,
  };
  expect(fits(choice, { name: '甲', due: 1 })).toBe(true);
  const unfit = [
    { due: 1 },
    { name: '甲' },
    { name: '甲', due: 1, within: 2 },
    { name: '甲', due: 1, 期限: 2 },
    { name: 1, due: 1 },
  ];
  expect(unfit.map((data) => fits(choice, data))).toEqual([false, false, false, false, false]);
});

test('other keys have the form and the value the schema asks of them', () => {
  const table: JsonSchema = { type: 'object', propertyNames: { pattern: '^[a-z]+$' }, additionalProperties: { minLength: 2 } };
  expect([{ ab: '甲乙' }, { AB: '甲乙' }, { ab: '甲' }].map((data) => fits(table, data))).toEqual([true, false, false]);
});

test('a schema may lead back to itself', () => {
  const tree: JsonSchema = { $ref: '#/$defs/node', $defs: { node: { type: 'array', items: { $ref: '#/$defs/node' } } } };
  const nested = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 5 }, fc.constant([]), fc.array(tie('node'), { maxLength: 2 })),
  })).node;
  fc.assert(fc.property(nested, (data) => fits(tree, data) && !fits(tree, [data, [1]])));
});
