import type { InspectedObject } from '../results.ts';

/** What tells an inspected object from others: its code, else its kind and name. */
export function objectKey({ creditCode, kind, name }: Pick<InspectedObject, 'creditCode' | 'kind' | 'name'>): string {
  return creditCode ?? `${kind} ${name}`;
}
