import { objectKey } from './object-key.ts';

type Identified = Parameters<typeof objectKey>[0];

/**
 * What tells the objects of these entries from one another: the code, else kind and name. An entry without a code goes with
 * the one code its name is typed with in another; where those are several, it stands for itself.
 */
export function objectKeys(entries: Iterable<Identified>): (entry: Identified) => string {
  const codes = new Map<string, string | null>();
  for (const entry of entries) {
    const { name, creditCode } = entry;
    if (name === null || creditCode === null) continue;
    const known = codes.get(keyOfName(entry));
    codes.set(keyOfName(entry), known === undefined || known === creditCode ? creditCode : null);
  }
  return (entry) => objectKey({ ...entry, creditCode: entry.creditCode ?? codes.get(keyOfName(entry)) ?? null });
}

function keyOfName(entry: Identified): string {
  return objectKey({ ...entry, creditCode: null });
}
