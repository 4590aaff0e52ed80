import type { Message } from '../../core/diagnostic.ts';
import type { Sampling } from '../sampling.ts';
import { printDecimals } from './print-decimals.ts';
import { printShare, type Share } from './share.ts';

/** A share of a number of objects: exact, since a share is a whole number of ten-thousandths. */
export interface Portion {
  /** In ten-thousandths of an object. */
  readonly size: bigint;
  /** `1.23` */
  readonly text: string;
  /** `41 × 3% = 1.23` */
  readonly working: string;
}

type Rounding = NonNullable<Sampling['rounding']>;

const WHOLE = 10_000n;
const DECIMALS = 4;
const DEFAULT_ROUNDING: Rounding = '向上取整';
const ENGLISH: Readonly<Record<Rounding, string>> = { 向上取整: 'rounded up', 四舍五入: 'rounded', 向下取整: 'rounded down' };

/** The share of a population, with its working. */
export function portionOf(population: number, share: Share): Portion {
  const size = BigInt(population) * BigInt(share);
  const text = printSize(size);
  return { size, text, working: `${population} × ${printShare(share)} = ${text}` };
}

/** Portions added up. */
export function sumOfPortions(portions: readonly Portion[]): Pick<Portion, 'size' | 'text'> {
  const size = portions.reduce((sum, portion) => sum + portion.size, 0n);
  return { size, text: printSize(size) };
}

/** A portion as a number of objects, rounded up where the plan does not say how: 41 × 3% = 1.23，向上取整为 2. */
export function countOfPortion(
  { size, working }: Portion,
  rounding: Rounding | null,
): { readonly count: number; readonly working: Message } {
  const how = rounding ?? DEFAULT_ROUNDING;
  const count = Number(rounded(size, how));
  if (size % WHOLE === 0n) return { count, working: { zh: working, en: working } };
  return { count, working: { zh: `${working}，${how}为 ${count}`, en: `${working}, ${ENGLISH[how]} to ${count}` } };
}

function rounded(size: bigint, rounding: Rounding): bigint {
  switch (rounding) {
    case '向上取整':
      return (size + WHOLE - 1n) / WHOLE;
    case '四舍五入':
      return (size + WHOLE / 2n) / WHOLE;
    case '向下取整':
      return size / WHOLE;
  }
}

/** A whole number of ten-thousandths without floating point: 12300 → 1.23. */
function printSize(size: bigint): string {
  return `${size / WHOLE}${printDecimals(size % WHOLE, DECIMALS)}`;
}
