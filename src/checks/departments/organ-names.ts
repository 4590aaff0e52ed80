import type { Organ } from '../../plan/registry/registry.ts';

/** All names an organ has, had or will have. */
export function organNames({ name, short, aliases, former, later }: Organ): readonly string[] {
  const pairs = [{ name, short }, ...former, ...later];
  return [...pairs.flatMap((each) => (each.short === null ? [each.name] : [each.name, each.short])), ...aliases];
}
