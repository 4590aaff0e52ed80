import type { Message } from '../core/diagnostic.ts';
import { placeAt } from '../core/source.ts';
import type { Registered } from '../plan/registry/registry.ts';
import type { Related } from './check.ts';

const REGISTERED: Message = { zh: '登记在这里', en: 'registered here' };

/** Where the registry states the first of `keys` it has of an entry, to be named beside what contradicts it. */
export function registeredAt({ registered }: Registered, keys: readonly string[], note = REGISTERED): readonly Related[] {
  if (registered === undefined) return [];
  const { positions, path } = registered;
  const key = keys.find((each) => positions.has([...path, each]));
  return key === undefined ? [] : [{ spot: placeAt(positions, [...path, key]), note }];
}
