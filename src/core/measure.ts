/** Does a piece of work and takes note of what it cost under a name; `count` tells how much it found. */
export type Measure = <T>(name: string, work: () => T, count?: (result: T) => number) => T;

/** Takes note of nothing. */
export const unmeasured: Measure = (_name, work) => work();
