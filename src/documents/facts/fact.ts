import type { PlanPath } from '../../core/source.ts';

/**
 * What a reference prints. `text` is null where the plan does not state it; `typed` marks prose of the plan that may
 * hold references itself. `path` is where the plan states it, or would.
 */
export interface Fact {
  readonly text: string | null;
  readonly path: PlanPath;
  readonly typed?: boolean;
}

/** Every fact a plan knows, by dotted name. */
export type Facts = ReadonlyMap<string, Fact>;

export type FactEntry = readonly [name: string, fact: Fact];

/** A fact by its name. An undefined text counts as not stated. */
export function fact(name: string, path: PlanPath, text: string | null | undefined): FactEntry {
  return [name, { text: text ?? null, path }];
}

/** A fact the plan types as prose. */
export function typedFact(name: string, path: PlanPath, text: string | null | undefined): FactEntry {
  return [name, { text: text ?? null, path, typed: true }];
}

/** A count as printed; a count of none is not stated. */
export function someOf(count: number | null): string | null {
  return count === null || count === 0 ? null : String(count);
}

/** Texts joined, or null where there are none. */
export function joined(texts: readonly string[], separator: string): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}
