import { creditCodeFault } from '../../plan/registry/credit-code.ts';
import { clearOf, type Stretch } from '../wording/stretch.ts';
import { isIdentityNumber } from './identity-number.ts';

/** A number of a person met in a text. */
export interface PersonalNumber extends Stretch {
  /** Its signs alone, half-width, without what parts them. */
  readonly number: string;
  /** As a message may show it. */
  readonly masked: string;
}

const IDENTITY = /(?<![0-9A-Za-z])(?=([1-8](?:[ -]?\d){16}[ -]?[\dXx])(?![0-9A-Za-z]))/g;
/** Called so, it is one also where a digit is mistyped, or where it is of the old sort with 15. */
const CALLED_IDENTITY = /身份证(?:件)?号?码?[\s:为是(]*(\d{17}[\dXx]|\d{15})(?![0-9A-Za-z])/g;
const CARD = /(?<![0-9A-Za-z])(?=((?:62|[45])\d{14,17}|(?:62|[45])\d{2}([ -])\d{4}\2\d{4}\2\d{4}(?:\2\d{1,3})?)(?![0-9A-Za-z]))/g;
const CALLED_ACCOUNT =
  /(?:银行|开户|收款|汇款)[^。;]{0,40}?(?:账号|帐号|账户|卡号)[\s:为是(]*(\d(?:[ -]?\d){8,29})(?![0-9A-Za-z])/g;
const MOBILE =
  /(?<![0-9A-Za-z.])(?:\+?86[ -]?)?(1[3-9]\d([ -]?)\d{4}\2\d{4})(?![0-9A-Za-z]|\.\d|\s?(?:元|万|亿|户|家|人|次|件|吨|平方))/g;
/** Words before digits that are no telephone number: divisions of 13 begin certificates and codes, too. */
const OTHER_NUMBER = /(?:证号?|编号|编码|代码|账号|帐号|账户|卡号|文号|字号|序号|单号|案号|注册号)[^,。;、]{0,6}$/;
/** No number of these sorts has fewer digits. */
const LONG = /[0-9０-９](?:[ －-]?[0-9０-９]){8}/;
const FULL_WIDTH = /[０-９Ｘｘ：（－，；]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Identity numbers: those that bear out by their check character, and those called so. */
export function identityNumbers(text: string): readonly PersonalNumber[] {
  if (!LONG.test(text)) return [];
  const plain = halfWidth(text);
  const checked = numbersOf(plain, IDENTITY).filter(({ number }) => isIdentityNumber(number) && creditCodeFault(number) !== null);
  return union(checked, numbersOf(plain, CALLED_IDENTITY));
}

/** Bank cards that bear out by their last digit, and accounts called so. */
export function bankAccounts(text: string): readonly PersonalNumber[] {
  if (!LONG.test(text)) return [];
  const plain = halfWidth(text);
  return union(
    numbersOf(plain, CARD).filter(({ number }) => isLuhn(number) && !isIdentityNumber(number)),
    numbersOf(plain, CALLED_ACCOUNT),
  );
}

/** Mobile telephone numbers, those among numbers called something else passed over. */
export function mobileNumbers(text: string): readonly PersonalNumber[] {
  if (!LONG.test(text)) return [];
  const plain = halfWidth(text);
  return numbersOf(plain, MOBILE).filter(({ start }) => !OTHER_NUMBER.test(plain.slice(Math.max(0, start - 14), start)));
}

/** The same text, sign for sign, with half-width digits and marks. */
function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT));
}

function numbersOf(text: string, form: RegExp): readonly PersonalNumber[] {
  return Array.from(text.matchAll(form), ({ 0: whole, 1: written = '', index }) => {
    const start = whole === '' ? index : index + whole.lastIndexOf(written);
    const number = written.replace(/[ -]/g, '').toUpperCase();
    return { start, end: start + written.length, number, masked: mask(number) };
  });
}

/** 138****5678: the first three and the last four stay. */
function mask(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
}

function union(some: readonly PersonalNumber[], others: readonly PersonalNumber[]): readonly PersonalNumber[] {
  return [...some, ...clearOf(others, some)].sort((a, b) => a.start - b.start);
}

/** ISO/IEC 7812-1: from the right, every second digit counts double, its digits added. */
function isLuhn(number: string): boolean {
  const sum = Array.from(number)
    .reverse()
    .reduce((total, sign, at) => {
      const value = Number(sign) * (at % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
