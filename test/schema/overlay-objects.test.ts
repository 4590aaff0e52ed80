import { expect, test } from 'vitest';
import { overlayObjects } from '../../src/schema/overlay-objects.ts';

const DAY = { type: 'object', required: ['due'], properties: { due: { type: 'string' } }, additionalProperties: false } as const;
const PERIOD = {
  type: 'object',
  required: ['within'],
  properties: { within: { type: 'string' }, due: { type: 'string' } },
  additionalProperties: false,
} as const;

test('the keys of all, and one of the sets of keys that are required', () => {
  expect(overlayObjects([DAY, PERIOD])).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: { due: { type: 'string' }, within: { type: 'string' } },
    anyOf: [{ required: ['due'] }, { required: ['within'] }],
  });
});

test('one that asks for nothing lets all go without', () => {
  expect(overlayObjects([DAY, { type: 'object', properties: {} }])).toMatchObject({ additionalProperties: {} });
  expect(overlayObjects([DAY, { type: 'object', properties: {} }]).anyOf).toBeUndefined();
});

test('fixed values of a shared key are put together with their meanings', () => {
  const months = {
    type: 'object',
    properties: { unit: { enum: ['month', 'year'], enumDescriptions: ['每月', '每年'] } },
  } as const;
  const weeks = { type: 'object', properties: { unit: { const: 'week' } } } as const;
  expect(overlayObjects([months, weeks]).properties?.['unit']).toEqual({
    enum: ['month', 'year', 'week'],
    enumDescriptions: ['每月', '每年', ''],
  });
});

test('other differences of a shared key stay alternatives under the words of the first', () => {
  const text = { type: 'object', properties: { to: { type: 'string', markdownDescription: '**末次**' } } } as const;
  const count = { type: 'object', properties: { to: { type: 'integer', markdownDescription: '**到**' } } } as const;
  expect(overlayObjects([text, count]).properties?.['to']).toEqual({
    markdownDescription: '**末次**',
    anyOf: [{ type: 'string' }, { type: 'integer' }],
  });
});
