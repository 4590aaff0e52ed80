import { expect, test } from 'vitest';
import { remembered } from '../../src/core/remembered.ts';

test('an object is asked about once, and another one like it again', () => {
  let asked = 0;
  const count = remembered((_: object) => {
    asked += 1;
    return asked;
  });
  const one = {};
  expect([count(one), count(one), count({})]).toEqual([1, 1, 2]);
});

test('nothing is an answer, too', () => {
  let asked = 0;
  const nothing = remembered((_: object) => {
    asked += 1;
    return undefined;
  });
  const one = {};
  expect([nothing(one), nothing(one), asked]).toEqual([undefined, undefined, 1]);
});
