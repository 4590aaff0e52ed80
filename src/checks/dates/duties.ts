import type { Stretch } from '../wording/stretch.ts';

/** What is to be done about papers and results by some time. */
export type Act = 'plan' | 'results' | 'disposals' | 'report';

/** Making public. Names (公示系统, 信息公开, “一公开”), manners (公开透明) and what was published (公布的) are no duties. */
const PUBLISH =
  '(?<!一|政务|信息|公正、|公平、)(?:公开|公示|公布)(?!系统|平台|专?栏|网|制度|机制|办法|条例|目录|指南|方式|方法|渠道|范围|期|率|模块|透明|公平|公正|、公平|、公正|、透明|的)';
/** Handing in. */
const REPORT = '(?:报送|上报|填报)(?!率|制度|机制|的)';
/** Entering into a platform, which publishes. */
const ENTER = '(?:录入|回填|归集)(?!率|的)';
const ANY = `(?:${PUBLISH}|${REPORT}|${ENTER})`;

/** A duty to publish, report or enter: 向社会公开, 录入并公示. A source of patterns, to be put behind a time. */
export const DUTY: string = `${ANY}(?:[、并和及]{1,2}${ANY})*`;

const REPORTING = new RegExp(`${REPORT}$`);
const PUBLISHING = new RegExp(PUBLISH);

const OBJECTS: readonly (readonly [Act, RegExp])[] = [
  ['disposals', /(?:处置|处理|处罚|查处|整改|立案)[^，。；]{0,4}?(?:结果|情况|信息|决定)/],
  ['results', /(?:抽查|检查|核查)[^，。；]{0,7}?结果/],
  ['plan', /计划|方案|清单/],
];

const SENTENCE_END = /[。；;！？!?\n]/;
const CLAUSE_END = /[，,：:。；;！？!?\n]/;
/** No sentence is longer, to either side of a duty. */
const REACH = 300;

/** The sentence around a stretch; parts set off by semicolons count as sentences. */
export function sentenceAround(text: string, stretch: Stretch): Stretch {
  return around(text, stretch, SENTENCE_END);
}

/**
 * What the duty at `stretch` is about: what its clause names, else its sentence. Publishing without an object is of results;
 * what is entered and is neither results nor disposals (people, objects of a register) is no duty of this sort.
 */
export function actsOf(text: string, stretch: Stretch): readonly Act[] {
  const words = cut(text, stretch);
  if (REPORTING.test(words)) return ['report'];
  const isEntered = !PUBLISHING.test(words);
  const named = [around(text, stretch, CLAUSE_END), sentenceAround(text, stretch)]
    .map((part) => objectsIn(cut(text, part)))
    .map((acts) => (isEntered ? acts.filter((act) => act !== 'plan') : acts));
  const [acts = []] = named.filter(({ length }) => length > 0);
  return acts.length > 0 || isEntered ? acts : ['results'];
}

/** The objects of duties a text names. */
export function objectsIn(text: string): readonly Act[] {
  return OBJECTS.filter(([, pattern]) => pattern.test(text)).map(([act]) => act);
}

function around(text: string, { start, end }: Stretch, border: RegExp): Stretch {
  let first = start;
  while (first > 0 && start - first < REACH && !border.test(text.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < text.length && last - end < REACH && !border.test(text.charAt(last))) last += 1;
  return { start: first, end: last };
}

function cut(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}
