import { parseDay } from '../../plan/days/day.ts';

/** First two digits of the divisions of GB/T 2260, and those of residents from 香港, 澳门 and 台湾. */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const FORM = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]; // GB 11643-1999: 2^(18-i) mod 11
const CHECKS = '10X98765432';

/** Whether 18 signs are a citizen's identity number: a division, a day of birth, and the check character of GB 11643. */
export function isIdentityNumber(number: string): boolean {
  if (!FORM.test(number) || !PROVINCES.has(number.slice(0, 2))) return false;
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!/^(?:18|19|20)/.test(birth) || parseDay(birth) === undefined) return false;
  return number.charAt(WEIGHTS.length) === identityCheck(number);
}

/** The check character that the first 17 digits ask for. */
export function identityCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return CHECKS.charAt(sum % CHECKS.length);
}
