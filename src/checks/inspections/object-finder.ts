import type { NamedObject } from './object-word.ts';

/** Tells whether an object is among others: by its code where both have one, else by its name. */
export function objectFinder(others: readonly NamedObject[]): (object: NamedObject) => boolean {
  const codes = new Set(others.map(({ creditCode }) => creditCode));
  const names = new Map<string | null, Set<string | null>>();
  for (const { name, creditCode } of others) names.set(name, (names.get(name) ?? new Set()).add(creditCode));
  return ({ name, creditCode }) => {
    if (creditCode !== null && codes.has(creditCode)) return true;
    const known = name === null ? undefined : names.get(name);
    return known !== undefined && (creditCode === null || known.has(null));
  };
}
