import type { Measure } from '../core/measure.ts';

/** What one stage, or one rule, has cost. */
export interface Cost {
  readonly name: string;
  readonly ms: number;
  readonly calls: number;
  /** Diagnostics it gave. */
  readonly findings: number;
}

/** Adds up costs by name. */
export interface Timer {
  readonly measure: Measure;
  add(cost: Cost): void;
  /** The costliest first. */
  costs(): readonly Cost[];
}

/** A timer on a clock that only runs forward, in milliseconds. */
export function makeTimer(clock: () => number): Timer {
  const sums = new Map<string, Cost>();
  const add = ({ name, ms, calls, findings }: Cost): void => {
    const sum = sums.get(name) ?? { ms: 0, calls: 0, findings: 0 };
    sums.set(name, { name, ms: sum.ms + ms, calls: sum.calls + calls, findings: sum.findings + findings });
  };
  return {
    measure: (name, work, count = () => 0) => {
      const started = clock();
      const result = work();
      add({ name, ms: clock() - started, calls: 1, findings: count(result) });
      return result;
    },
    add,
    costs: () => [...sums.values()].sort((a, b) => b.ms - a.ms),
  };
}
