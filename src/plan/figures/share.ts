import { printDecimals } from './print-decimals.ts';

/** A ratio as whole hundredths of a per cent: 3% is 300. No floating point. */
export type Share = number & { readonly __brand: 'Share' };

const FORM = /^(\d{1,4})(?:\.(\d{1,2}))?%$/;

/** The share a text such as `3%` or `0.5%` states, or undefined where it is not one. */
export function parseShare(text: string): Share | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  return (Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) as Share;
}

/** `3%`, `0.5%`: the shortest exact form. */
export function printShare(share: Share): string {
  return `${Math.floor(share / 100)}${printDecimals(share % 100, 2)}%`;
}
