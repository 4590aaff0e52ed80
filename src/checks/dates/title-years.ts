/** A year a text names, and where. */
export interface YearMention {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const YEAR = /(?<!\d)(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})(?=\s*年|\s*[—–～~至-]\s*\d{4}\s*年)/g;
const DIGITS = '零一二三四五六七八九';

/** The years a title names: 2026年, 二〇二六年, and both ends of 2024—2026年. */
export function titleYears(title: string): readonly YearMention[] {
  return [...title.matchAll(YEAR)].map(({ 0: text, index }) => ({
    year: Number([...text.replaceAll(/[〇○]/g, '零')].map((sign) => digitOf(sign)).join('')),
    start: index,
    end: index + text.length,
  }));
}

function digitOf(sign: string): string {
  const value = DIGITS.indexOf(sign);
  return value === -1 ? sign : String(value);
}
