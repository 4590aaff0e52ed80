import { sum } from '../../core/sum.ts';

/** What is wrong with a unified social credit code: its form, its check character, or that of the organisation code in it. */
export type CreditCodeFault = { readonly is: 'shape' } | { readonly is: 'check' | 'organisation'; readonly expected: string };

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]; // GB 32100-2015: 3^(i-1) mod 31
const ORGANISATION = { from: 8, to: 16 };
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]; // GB 11714-1997
const LETTERS_FROM = 10;

/** Holds a code against GB 32100-2015: its signs, its last character, and the last of the organisation code within. */
export function creditCodeFault(code: string): CreditCodeFault | null {
  if (!FORM.test(code)) return { is: 'shape' };
  const expected = checkOf(code);
  if (code.charAt(WEIGHTS.length) !== expected) return { is: 'check', expected };
  const inner = organisationCheckOf(code);
  return code.charAt(ORGANISATION.to) === inner ? null : { is: 'organisation', expected: inner };
}

function checkOf(code: string): string {
  const total = sum(WEIGHTS.map((weight, at) => SIGNS.indexOf(code.charAt(at)) * weight));
  return SIGNS.charAt((SIGNS.length - (total % SIGNS.length)) % SIGNS.length);
}

function organisationCheckOf(code: string): string {
  const signs = code.slice(ORGANISATION.from, ORGANISATION.to);
  const total = sum(ORGANISATION_WEIGHTS.map((weight, at) => signValue(signs.charAt(at)) * weight));
  const check = 11 - (total % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Digits count as themselves, letters from A as 10 on. */
function signValue(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 'A'.charCodeAt(0) + LETTERS_FROM;
}
