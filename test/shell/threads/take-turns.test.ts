import { expect, test } from 'vitest';
import { newTurns, takeTurn } from '../../../src/shell/threads/take-turns.ts';

test('each piece is done by the thread that takes it up first', () => {
  const turns = newTurns(3);
  expect([takeTurn(turns, 0, 1), takeTurn(turns, 0, 2), takeTurn(turns, 1, 2), takeTurn(turns, 1, 1)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([...turns]).toEqual([1, 2, 0]);
});
