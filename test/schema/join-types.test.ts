import { expect, test } from 'vitest';
import { joinTypes } from '../../src/schema/join-types.ts';

const OBJECT = { type: 'object', properties: { org: { type: 'string' } } } as const;

test('a text or an object is one schema, the object behind a condition', () => {
  expect(joinTypes([{ type: 'string', pattern: '^x$' }, OBJECT])).toEqual({
    type: ['string', 'object'],
    pattern: '^x$',
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: OBJECT,
  });
});

test('fixed values are offered as names, and refuse no object', () => {
  const joined = joinTypes([{ type: 'string', enum: ['序号', '备注'], enumDescriptions: ['行的序号', '其他'] }, OBJECT]);
  expect(joined).toMatchObject({ pattern: '^(?:序号|备注)$', patternErrorMessage: '应为 序号、备注 之一' });
  expect(joined?.enum).toBeUndefined();
  expect(joined?.defaultSnippets?.map(({ label }) => label)).toEqual(['序号', '备注']);
});

test('other alternatives are not joined', () => {
  expect(joinTypes([OBJECT, OBJECT])).toBeUndefined();
  expect(joinTypes([{ type: 'string' }, { type: 'array' }, OBJECT])).toBeUndefined();
});
