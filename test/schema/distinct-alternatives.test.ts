import { expect, test } from 'vitest';
import { distinctAlternatives } from '../../src/schema/distinct-alternatives.ts';

test('every alternative has properties of its own, wherever it stands', () => {
  const schema = distinctAlternatives({ properties: { a: { items: { anyOf: [{ type: 'string' }, { type: 'null' }] } } } });
  expect(schema.properties?.['a']?.items?.anyOf).toEqual([
    { type: 'string', properties: {} },
    { type: 'null', properties: {} },
  ]);
});

test('references and what is no alternative stay as they are', () => {
  expect(distinctAlternatives({ anyOf: [{ $ref: '#/$defs/a' }, { required: ['b'] }], type: 'object' })).toEqual({
    anyOf: [{ $ref: '#/$defs/a' }, { required: ['b'] }],
    type: 'object',
  });
});
