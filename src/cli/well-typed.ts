import type { Typed } from '../build/starter/typed.ts';
import { UsageError } from '../core/failure.ts';

/** What was typed, read. Throws `UsageError` where it could not be. */
export function wellTyped<T>(typed: Typed<T>): T {
  if ('fault' in typed) throw new UsageError(typed.fault);
  return typed.value;
}
