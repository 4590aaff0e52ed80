/** A broken promise of our own code; never the mistake of a plan. Shown with its stack, exit code 70. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** States what the code relies on. Throws `InvariantError` where it does not hold. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** Marks a branch the types rule out; fails to compile when a union gains a member. */
export function never(value: never): never {
  throw new InvariantError(`unexpected value ${JSON.stringify(value)}`);
}
