const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '十', '百', '千'];
const LEGAL_UNITS = ['', '拾', '佰', '仟'];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST = 9999;

const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map([
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['ideographDigital', (value) => String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))],
  ['chineseLegalSimplified', (value) => counted(value, LEGAL, LEGAL_UNITS)],
  ['ideographTraditional', (value) => STEMS[value - 1] ?? String(value)],
  ['ideographZodiac', (value) => BRANCHES[value - 1] ?? String(value)],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', (value) => `(${value})`],
  ['decimalEnclosedFullstop', (value) => `${value}.`],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['lowerLetter', (value) => letters(value)],
  ['upperLetter', (value) => letters(value).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (value) => roman(value).toUpperCase()],
  ['none', () => ''],
]);

/** A number as a list of the format prints it; formats we do not know print plain digits. */
export function printNumber(value: number, format: string): string {
  if (value < 0 || value > MOST) return String(value);
  return FORMATS.get(format)?.(value) ?? String(value);
}

function chinese(value: number): string {
  return counted(value, DIGITS, UNITS).replace(/^一十/, '十');
}

function counted(value: number, digits: string, units: readonly string[]): string {
  const zero = digits.charAt(0) === '〇' ? '零' : digits.charAt(0);
  if (value === 0) return zero;
  const places = [...String(value)].map(Number);
  const words = places.map((digit, at) => (digit === 0 ? zero : digits.charAt(digit) + (units[places.length - 1 - at] ?? '')));
  return words.join('').replace(/零+/g, '零').replace(/零$/, '');
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : `(${value})`;
}

function letters(value: number): string {
  if (value === 0) return '';
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (left >= size) {
      text += sign;
      left -= size;
    }
  }
  return text;
}
