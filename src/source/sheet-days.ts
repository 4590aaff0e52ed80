import { dayText } from './cell-text.ts';
import { attribute, tagsNamed, xmlTags } from './xml-tags.ts';

const SECONDS_PER_DAY = 86_400;
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31. */
const LAST = 2_958_465;
/** Numbers of the formats every workbook has for days. */
const DAYS: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** Reads numbers that a style shows as days, as `YYYY-MM-DD` with their time if any; undefined for all others. */
export function dayReader(book: string, styles: string): (style: string | undefined, value: string) => string | undefined {
  const shown = dayStyles(styles);
  const is1904 = [...tagsNamed(book, 'workbookPr')].some((tag) => /^(1|true)$/.test(attribute(tag, 'date1904') ?? ''));
  return (style, value) => {
    const days = Number(value);
    if (style === undefined || !shown.has(Number(style)) || value === '' || !(days >= 1 && days < LAST + 1)) return undefined;
    const seconds = Math.round(days * SECONDS_PER_DAY);
    return dayText(new Date((is1904 ? EPOCH_1904 : EPOCH) + seconds * 1000));
  };
}

/** Numbers of the styles that show a number as a day. */
function dayStyles(styles: string): ReadonlySet<number> {
  const own = new Set<number>();
  const days = new Set<number>();
  let index = 0;
  let inCells = false;
  for (const tag of xmlTags(styles)) {
    if (tag.name === 'numFmt' && showsDay(attribute(tag, 'formatCode') ?? '')) own.add(Number(attribute(tag, 'numFmtId')));
    if (tag.name === 'cellXfs') inCells = tag.is === 'open';
    if (!inCells || tag.name !== 'xf' || tag.is === 'close') continue;
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    if (own.has(id) || DAYS.some(([from, to]) => id >= from && id <= to)) days.add(index);
    index += 1;
  }
  return days;
}

/** Whether a format writes years or days; what stands in quotes or brackets is no part of it. */
function showsDay(format: string): boolean {
  let end = '';
  for (const sign of format) {
    if (end !== '') end = sign === end ? '' : end;
    else if (sign === '"') end = '"';
    else if (sign === '[') end = ']';
    else if (/[yd]/i.test(sign)) return true;
  }
  return false;
}
