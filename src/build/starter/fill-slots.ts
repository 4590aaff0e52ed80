import { invariant } from '../../core/invariant.ts';

const SLOT = /«([A-Za-z]+)»/g;

/** What stands in for each `«slot»` of a starter text; undefined where there is nothing to say. */
export type Slots = Readonly<Record<string, string | number | undefined>>;

/** A starter text with its slots filled in. A line with a slot that has nothing to say is left out. */
export function fillSlots(text: string, slots: Slots): string {
  const lines = text.split('\n').filter((line) => namesIn(line).every((name) => saidFor(slots, name) !== undefined));
  return lines.map((line) => line.replace(SLOT, (_, name: string) => String(saidFor(slots, name)))).join('\n');
}

function namesIn(line: string): readonly string[] {
  return [...line.matchAll(SLOT)].map(([, name = '']) => name);
}

function saidFor(slots: Slots, name: string): string | number | undefined {
  invariant(name in slots, `the slot «${name}» is known`);
  return slots[name];
}
