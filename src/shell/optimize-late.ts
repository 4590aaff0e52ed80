import { setFlagsFromString } from 'node:v8';

/** How much a function runs before the machine looks whether it pays to optimize it; ten times what is usual. */
const BUDGET = 700_000;

/**
 * Leaves most code unoptimized. Judging hundreds of plans runs thousands of functions for a second or two: optimizing them
 * takes about half as long as running them, on processors that could judge instead. What does run long is optimized a little later.
 */
export function optimizeLate(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
