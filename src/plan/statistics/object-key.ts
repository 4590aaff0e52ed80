import type { Disposal } from '../disposals.ts';

/** What tells an inspected object from others: its code, else its kind and name. */
export function objectKey({ creditCode, kind, name }: Pick<Disposal, 'creditCode' | 'kind' | 'name'>): string {
  return creditCode ?? `${kind} ${name}`;
}
