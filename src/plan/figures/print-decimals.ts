/** The decimals of a number with their point and without zeros at the end: `.23` for 2300 of four places, nothing for 0. */
export function printDecimals(rest: number | bigint, places: number): string {
  const decimals = String(rest)
    .padStart(places, '0')
    .replace(/(?<!0)0+$/, '');
  return decimals === '' ? '' : `.${decimals}`;
}
