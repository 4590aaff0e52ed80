import type { NameFinder, NameHit } from '../wording/name-finder.ts';
import { textBefore } from '../wording/text-before.ts';
import { withoutTitles } from '../wording/without-titles.ts';

/** Names are read as a whole: 市水利局 is not 水利局, 公安局某某分局 is not 公安局. */
const AREA_BEFORE = /[省市州县区旗]$/;
const AREA_NAME = /^[\p{Script=Han}]{0,8}?[省市州县区旗]/u;
const BRANCH_AFTER = /^(?![和与及或])\p{Script=Han}{0,3}?(?:分局|支局|派出所)/u;

/** The names of organs met in a text, those that are part of a longer name or of a cited title passed over. */
export function wholeNames<T>(text: string, finder: NameFinder<T>): readonly NameHit<T>[] {
  const bare = withoutTitles(text, ' ');
  return finder(bare).filter(({ start, end, text: name }) => {
    const isTail = AREA_BEFORE.test(textBefore(bare, start)) && !AREA_NAME.test(name);
    return !isTail && !BRANCH_AFTER.test(bare.slice(end));
  });
}
