import type { Organ, Registry } from '../../plan/registry/registry.ts';

/** The organs an organ belongs to, the nearest first. */
export function organsAbove({ parent }: Organ, { organs }: Registry): readonly Organ[] {
  const above: Organ[] = [];
  let next = organs.find(({ id }) => id === parent);
  while (next !== undefined && !above.includes(next)) {
    above.push(next);
    const { parent: host }: Organ = next;
    next = organs.find(({ id }) => id === host);
  }
  return above;
}
