import { createHash } from 'node:crypto';
import type { TargetField } from '../documents/papers/target-facts.ts';

const LENGTH = 10;

/** What tells an enterprise from all others of a list: its code; where it has none, a digest of its name and address. */
export function targetKey(facts: ReadonlyMap<TargetField, string>): string {
  const code = facts.get('code') ?? '';
  // a copy, since a piece of a row would keep all of it in memory
  if (/^[0-9A-Z]{15,18}$/.test(code)) return Buffer.from(code, 'latin1').toString('latin1');
  const told = `${facts.get('name') ?? ''}\n${facts.get('address') ?? ''}`;
  return createHash('sha256').update(told).digest('hex').slice(0, LENGTH).toUpperCase();
}
