import { editDistance } from '../../core/edit-distance.ts';
import { normalTitle } from '../wording/normal-title.ts';

const YEAR = /\d{4}年度?/g;
const BRACKETS = /[《》〈〉<>]/g;
/** Words that tell documents of one sort apart: whose they are, of when, the how manieth. */
const DISTINCTIVE =
  /第[一二三四五六七八九十百\d]+[次批期号]|[上下]半年|[一二三四]季度|\d+|\p{Script=Han}{1,4}?[省市州盟县区旗镇乡厅局委部院办]/gu;
/** Slips that may stand between two forms of one title, and how long it is at least for so many. */
const SLIPS = 2;
const LONG_ENOUGH = 14;

/** A title with its year at its head: where the year stands is no difference. */
export function titleByYear(title: string): string {
  const plain = normalTitle(title).replace(BRACKETS, '');
  const years = plain.match(YEAR) ?? [];
  return [...years.map((year) => year.slice(0, 4)).sort(), plain.replace(YEAR, '')].join(' ');
}

/**
 * Whether two different titles are forms of one document's: in another order of region and year, with 年度 for 年, or a slip
 * or two apart. Titles of another region, organ, year or sequence are other documents'.
 */
export function isFormOf(title: string, other: string): boolean {
  const [a, b] = [titleByYear(title), titleByYear(other)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG_ENOUGH || distinctive(a) !== distinctive(b)) return false;
  return editDistance(Array.from(a), Array.from(b), SLIPS) <= SLIPS;
}

function distinctive(title: string): string {
  return (title.match(DISTINCTIVE) ?? []).join(' ');
}
