import { ALWAYS } from '../names/registered-name.ts';
import { cutCircles } from './cut-circles.ts';
import { lasting, type Part, type Placed, unshadowed } from './placed.ts';
import type { Industry } from './registry.ts';
import { sayDuplicates } from './say-duplicates.ts';

/** The industries of all files, each with everything it takes in at whatever remove. Circles are said and cut. */
export function readIndustries(parts: readonly Part[]): readonly Industry[] {
  const all = parts.flatMap((part) =>
    (part.input.industries ?? []).map(({ name, includes }, index): Placed<Industry> => {
      const marks = [lasting(name, 'name')];
      return {
        entry: { name, includes: includes ?? [] },
        id: name,
        part,
        path: ['industries', index],
        valid: ALWAYS,
        names: [],
        marks,
      };
    }),
  );
  sayDuplicates(all);
  const industries = unshadowed(all);
  const narrower = cutCircles(new Map(industries.map(({ entry }) => [entry.name, entry.includes])), (circle, from, index) => {
    const placed = industries.find(({ entry }) => entry.name === from);
    if (placed) sayCircle(placed, index, circle);
  });
  return industries.map(({ entry }) => ({ name: entry.name, includes: allBelow(entry.name, narrower) }));
}

function allBelow(name: string, narrower: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const below = new Set(narrower.get(name));
  for (const next of below) for (const each of narrower.get(next) ?? []) below.add(each);
  return [...below];
}

function sayCircle({ part, path }: Placed<Industry>, index: number, circle: readonly string[]): void {
  const way = circle.join(' → ');
  part.findings.add({
    rule: 'names/cycle',
    path: [...path, 'includes', index],
    message: {
      zh: `行业互相包含 \`${way}\`，应去掉其中一处`,
      en: `Unexpected circle of industries \`${way}\`, expected one that ends`,
    },
  });
}
