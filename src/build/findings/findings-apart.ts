import type { Diagnostic } from '../../core/diagnostic.ts';

/** What is said of one revision and not of the other, wherever its lines have moved to. */
export function findingsApart(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): { readonly fresh: readonly Diagnostic[]; readonly mended: readonly Diagnostic[] } {
  return { fresh: without(after, before), mended: without(before, after) };
}

function without(all: readonly Diagnostic[], known: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const each of known) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, rule, severity, message }: Diagnostic): string {
  return [file, rule, severity, message.zh].join('\0');
}
