import { patternOf } from '../wording/pattern-of.ts';
import type { Stretch } from '../wording/stretch.ts';
import { type Act, actsOf, DUTY, sentenceAround } from './duties.ts';

/** A duty with a time nobody can work out. */
export interface VagueDuty extends Stretch {
  /** 及时 */
  readonly word: string;
  /** 向社会公开 */
  readonly duty: string;
  readonly acts: readonly Act[];
}

/** Words for a time that name none. A year before 年底前 makes it a day; 不及时 and 是否及时 speak of the past. */
const WORDS =
  '(?<![不未否没能])及时|(?<!不)定期|不定期|尽快|尽早|尽速|适时|近期|近日|择期|择机|早日|抓紧|迅速|第一时间|(?<![\\d年〇零一二三四五六七八九])年(?:底|末)(?:之|以)?前';

/** A time that can be worked out: 20个工作日内, 6月底前, 每月20日, 按季度, or a reference to one of the schedule. */
const TIMED =
  /(?:(?<!\d)\d+|(?<![一二两三四五六七八九十])[一二两三四五六七八九十]+)\s*(?:个\s*)?(?:工作日|自然日|日|天|周|月|小时)(?:以|之)?[内前]|\d{1,2}月(?:\d{1,2}日|底)|每(?:年|半年|季度?|月|旬|周|日|天)|按(?:年(?!度)|半年|季度?|月|旬|周|日)|[当次](?:日|天|月)|\{\{\s*(?:schedule|reports?|milestones?|phases?|limits)\b/;
/** A limit that is set elsewhere. */
const LIMITED = /(?:规定|法定|要求|上述|前述|约定)的?(?:时限|期限|时间)|按(?:照)?(?:时限|期限)/;

/** An event that sets the time: what is found on the way is handed in when it is found. */
const OCCASION = /发现|遇到|遇有|出现|发生|如有|若有|一旦|重大|突发|紧急/;

const DUTIES = new RegExp(DUTY, 'g');

/** Characters from a time word to the verb it belongs to, at most. */
const REACH = 48;

/** Finds duties that have a vague time and none that can be worked out. `words` are further time words. */
export function vagueDutyFinder(words: readonly string[]): (text: string) => readonly VagueDuty[] {
  const alternatives = [WORDS, ...words.map(patternOf)].join('|');
  const between = `(?:(?!${alternatives})[^，,：:。；;！？!?\\n]){0,${REACH}}?`;
  const pattern = new RegExp(`(?<word>${alternatives})(?<duty>${between}${DUTY})`, 'g');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, groups, 0: found }) => {
      const stretch = { start: index, end: index + found.length };
      const sentence = sentenceAround(text, stretch);
      const acts = actsOf(text, stretch);
      if (acts.length === 0 || isTimed(text, sentence) || isLimited(text, sentence)) return [];
      if (acts.includes('report') && OCCASION.test(text.slice(sentence.start, stretch.start))) return [];
      return [{ word: groups?.['word'] ?? '', duty: groups?.['duty'] ?? '', acts, ...stretch }];
    });
}

/** What a text sets a time for that can be worked out. */
export function timedActs(text: string): readonly Act[] {
  return [...text.matchAll(DUTIES)].flatMap(({ index, 0: found }) => {
    const stretch = { start: index, end: index + found.length };
    const sentence = sentenceAround(text, stretch);
    return isTimed(text, sentence) ? actsOf(text, stretch) : [];
  });
}

function isTimed(text: string, { start, end }: Stretch): boolean {
  return TIMED.test(text.slice(start, end));
}

function isLimited(text: string, { start, end }: Stretch): boolean {
  return LIMITED.test(text.slice(start, end));
}
