import { expect, test } from 'vitest';
import { placed, plainShape } from '../../src/schema/plain-shape.ts';

test.each([
  [
    'a text of a form',
    { type: 'string', pattern: '^a$', title: '字母', examples: ['a'] },
    { type: 'string', pattern: '^a$', patternErrorMessage: '应为字母，如 a' },
  ],
  ['a number within bounds', { type: 'integer', minimum: 0, maximum: 9 }, { type: 'integer', minimum: 0, maximum: 9 }],
  ['words without a type', { enum: ['甲', '乙'] }, { type: 'string', enum: ['甲', '乙'] }],
  ['words and nothing', { enum: ['甲', null] }, { type: ['string', 'null'], enum: ['甲', null] }],
  ['one word', { const: 'campaign' }, { type: 'string', const: 'campaign' }],
  [
    'words with what they mean',
    { enum: ['甲'], enumDescriptions: ['一'] },
    { type: 'string', enum: ['甲'], enumDescriptions: ['一'] },
  ],
  ['anything', { title: '任意' }, {}],
])('%s keeps what an editor needs to know', (_, schema, shape) => {
  expect(plainShape(schema)).toEqual(shape);
});

test('snippets keep their own order, unless one says where it goes', () => {
  expect(placed([{ label: '乙' }, { label: '甲' }, { label: '丙', sortText: 'z' }])).toEqual([
    { sortText: ' 0', label: '乙' },
    { sortText: ' 1', label: '甲' },
    { sortText: 'z', label: '丙' },
  ]);
});
