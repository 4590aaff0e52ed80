const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const CIRCLED_ONE = 0x2460;
const CIRCLED_LAST = 20;

export type Level = 1 | 2 | 3 | 4;

/** The forms of the levels, by their first number (GB/T 9704-2012, 7.3.3). */
const LEVEL_PATTERNS: Readonly<Record<Level, string>> = { 1: '一、', 2: '（一）', 3: '1.', 4: '（1）' };

/** 1 → 一, 12 → 十二, 110 → 一百一十, 1001 → 一千零一. Numbers beyond 1 to 9999 print in Arabic digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  let text = '';
  const digits = String(value);
  for (const [index, digit] of [...digits].entries()) {
    if (digit === '0') text += text.endsWith('零') ? '' : '零';
    else text += `${DIGITS[Number(digit)] ?? ''}${UNITS[digits.length - 1 - index] ?? ''}`;
  }
  return text.replace(/零$/, '').replace(/^一十/, '十');
}

/** The number of the `ordinal`-th piece of a level, in the level's form or in that of `pattern`: `(一)`, `1．`, `①`. */
export function numberOf(level: Level, ordinal: number, pattern: string = LEVEL_PATTERNS[level]): string {
  return pattern.replace(/[一1①]/, (first) => {
    if (first === '一') return chineseNumeral(ordinal);
    if (first === '①' && ordinal <= CIRCLED_LAST) return String.fromCodePoint(CIRCLED_ONE + ordinal - 1);
    return String(ordinal);
  });
}
