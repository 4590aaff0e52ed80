import { expect, test } from 'vitest';
import { fact, joined, someOf, typedFact } from '../../../src/documents/facts/fact.ts';

test('what nobody states is a fact without a text; an empty text is one', () => {
  expect(fact('lead', ['departments'], undefined)).toEqual(['lead', { text: null, path: ['departments'] }]);
  expect(fact('lead', ['departments'], '')).toEqual(['lead', { text: '', path: ['departments'] }]);
  expect(typedFact('preamble', ['preamble'], '根据{{basis}}')).toEqual([
    'preamble',
    { text: '根据{{basis}}', path: ['preamble'], typed: true },
  ]);
});

test('a count of none is not stated, and neither are no texts', () => {
  expect([someOf(null), someOf(0), someOf(1), someOf(12_345)]).toEqual([null, null, '1', '12345']);
  expect([joined([], '、'), joined(['甲'], '、'), joined(['甲', '乙', '丙'], '；')]).toEqual([null, '甲', '甲；乙；丙']);
});
