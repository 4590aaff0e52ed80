import { expect, test } from 'vitest';
import { isFailure } from '../../src/core/failure.ts';
import { InvariantError, invariant, never } from '../../src/core/invariant.ts';

test('a promise that holds is silent, one that is broken says which', () => {
  expect(() => invariant(1, 'a number')).not.toThrow();
  expect(() => invariant(undefined, 'a registry has a name')).toThrow(new InvariantError('a registry has a name'));
});

test('a value the types rule out is shown', () => {
  const wild: unknown = { kind: 'poem' };
  expect(() => never(wild as never)).toThrow('unexpected value {"kind":"poem"}');
});

test('it is no failure people can do something about', () => {
  expect(isFailure(new InvariantError('x'))).toBe(false);
});
