/** Who does which piece of work, for threads that share it: the number of the thread by the number of the piece, 0 for nobody yet. */
export type Turns = Int32Array;

/** Nobody has begun any of so many pieces. */
export function newTurns(pieces: number): Turns {
  return new Int32Array(new SharedArrayBuffer(pieces * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes a piece up for a thread, counted from 1; false where another was faster. */
export function takeTurn(turns: Turns, piece: number, thread: number): boolean {
  return Atomics.compareExchange(turns, piece, 0, thread) === 0;
}
