import type { Fraction } from './fraction.ts';
import { printDecimals } from './print-decimals.ts';

const DECIMALS = 2;

interface Printing {
  /** Down or up, a percentage stays on its side of every limit that has no more decimals. */
  readonly rounding?: 'half' | 'down' | 'up';
  readonly decimals?: number;
}

/** A fraction as a percentage, without zeros at its end: 2 of 41 is `4.88%`. */
export function printPercentage({ over, under }: Fraction, { rounding = 'half', decimals = DECIMALS }: Printing = {}): string {
  const unit = 10n ** BigInt(decimals);
  const scaled = over * 100n * unit;
  const added = { half: under, down: 0n, up: 2n * (under - 1n) }[rounding];
  const carried = (scaled * 2n + added) / (under * 2n);
  return `${carried / unit}${printDecimals(carried % unit, decimals)}%`;
}
