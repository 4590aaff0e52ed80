const DIGITS = '零一二三四五六七八九';
const FORM = /^(?:([一二两三四五六七八九])?(百))?零?(?:([一二两三四五六七八九])?(十))?([一二两三四五六七八九])?$/;

/** 8 → 八, 12 → 十二, for 1 to 99; other numbers in Arabic digits. */
export function printChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return `${head}${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

/** 第八 or 第8 without its 第 → 8; undefined where the text is no whole number. */
export function parseChineseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  const match = FORM.exec(plain);
  if (!match || plain === '') return undefined;
  const [, hundreds, hundred, tens, ten, ones] = match;
  return digit(hundreds, hundred) * 100 + digit(tens, ten) * 10 + (ones === undefined ? 0 : numeral(ones));
}

function digit(written: string | undefined, unit: string | undefined): number {
  if (unit === undefined) return 0;
  return written === undefined ? 1 : numeral(written);
}

function numeral(character: string): number {
  return character === '两' ? 2 : DIGITS.indexOf(character);
}
