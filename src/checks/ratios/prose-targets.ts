/** What a target is set for: 联合抽查 by 占比, counted in 次数. */
export interface Metric {
  /** What is inspected, in its plainest words: 联合抽查. */
  readonly subject: string;
  /** 占比, 比例, 覆盖率, … */
  readonly measure: string;
  /** 次数, 户数; empty where the text does not say. */
  readonly unit: string;
}

/** Words of a text that set a target, or a direction, for metrics. */
export interface ProseTarget {
  readonly metrics: readonly Metric[];
  /** `100%`, or the words of a direction: 不断扩大. */
  readonly aim: string;
  readonly isDirection: boolean;
  readonly start: number;
  readonly end: number;
}

const MEASURE = '占比率?|比例|比率|比重|覆盖面|\\p{Script=Han}(?!比)\\p{Script=Han}率';
const UNIT = '总?(?:次数|户数|数量|件数|人次|批次)';
/** Words a noun phrase does not reach over. */
const NO_NOUN = '，。；：！？,;:!?（）()《》\\s%％';
/** No noun phrase is longer. */
const PHRASE = 100;
const VERB =
  '(?:均|都|要|应|须|需|力争|确保|全部|分别|基本){0,6}(?:实现|达到|达|为|保持在?|不低于|不少于|提高到|提升到|扩大到){1,4}';
const TARGET = new RegExp(`([^${NO_NOUN}]{0,${PHRASE}}?(?:${MEASURE}))${VERB}\\s?(\\d+(?:\\.\\d+)?[%％])`, 'gu');
const RISE = '扩大|提高|提升|增加|加大|拓展|扩展';
const DIRECTION = new RegExp(
  `((?:(?:不断|持续|逐步|进一步|稳步|大力|继续|着力|切实)[、]?){1,6}(?:${RISE}))([^${NO_NOUN}]{0,${PHRASE}}(?:${MEASURE}))(?![^${NO_NOUN}]{0,${PHRASE}}(?:至|到)\\d)`,
  'gu',
);
/** What a target or a direction has in it, whatever its words; told at a glance. */
const MEASURE_SIGN = /[比率面]/;
const ANY_RISE = new RegExp(RISE);
const PERCENTAGE = /\d[%％]/;
/** The measure a noun phrase ends in, and the unit before it. */
const LAST_MEASURE = new RegExp(`(?:${MEASURE})$`, 'u');
const LAST_UNIT = new RegExp(`(${UNIT})的?$`);
/** Objects of one sort, or another year: a target for these is no target for all. */
const QUALIFIED = /其中|一般|重点|高风险|低风险|[A-E] ?[级类]|上年|去年|往年|(?:19|20)\d\d ?年/;
/** Words before a metric that are no part of it. */
const LEAD = /^(?:在|到?年底前?|年内|\d+月底?前|本年度?|全年|全区|全县|全市|我区|我县|我市|本地区?|实现|确保|使|将|开展|的)+/;
const SENTENCE = /[^。；;！？!?\n]+/g;

/** A target as its words state it. */
interface Stated extends Omit<ProseTarget, 'metrics'> {
  /** What it is set for. */
  readonly phrase: string;
}

/** The targets and directions a text states. Sentences about some of the objects, or about another year, are left out. */
export function proseTargets(text: string, year: number): readonly ProseTarget[] {
  if (!MEASURE_SIGN.test(text)) return [];
  const ownYear = new RegExp(`${year} ?年度?`, 'g');
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    if (QUALIFIED.test(sentence.replaceAll(ownYear, ''))) return [];
    return [...targetsIn(sentence), ...directionsIn(sentence)].map(({ phrase, start, end, ...stated }) => {
      return { ...stated, metrics: metricsIn(phrase.replaceAll(ownYear, '')), start: start + index, end: end + index };
    });
  });
}

/** The metrics a noun phrase names: 联合抽查次数占比、户数占比 are two of one subject. */
export function metricsIn(phrase: string): readonly Metric[] {
  const metrics: Metric[] = [];
  let subject = '';
  for (const part of phrase.split(/、(?!一公开)|[和与及]|以及/)) {
    const measure = LAST_MEASURE.exec(part)?.[0];
    if (measure === undefined) continue;
    const counted = part.slice(0, -measure.length).replace(/^([^占]*)占.+的$/, '$1');
    const unit = LAST_UNIT.exec(counted)?.[1] ?? '';
    subject = plainSubject(counted.replace(LAST_UNIT, '')) || subject;
    if (subject !== '') metrics.push({ subject, measure: plainMeasure(measure), unit });
  }
  return metrics;
}

/** Whether two metrics are the same: a unit left open may be any. */
export function isSameMetric(a: Metric, b: Metric): boolean {
  const isSameUnit = a.unit === '' || b.unit === '' || a.unit === b.unit;
  return a.subject === b.subject && a.measure === b.measure && isSameUnit;
}

function targetsIn(sentence: string): readonly Stated[] {
  if (!PERCENTAGE.test(sentence)) return [];
  return [...sentence.matchAll(TARGET)].map(({ 0: whole, 1: phrase = '', 2: value = '', index }) => ({
    phrase,
    aim: value.replace('％', '%'),
    isDirection: false,
    start: index + (LEAD.exec(phrase)?.[0].length ?? 0),
    end: index + whole.length,
  }));
}

function directionsIn(sentence: string): readonly Stated[] {
  if (!ANY_RISE.test(sentence)) return [];
  return [...sentence.matchAll(DIRECTION)].map(({ 0: whole, 1: aim = '', 2: phrase = '', index }) => ({
    phrase,
    aim,
    isDirection: true,
    start: index,
    end: index + whole.length,
  }));
}

/** 跨部门联合随机抽查的 is 联合抽查: words that add nothing are taken out. */
function plainSubject(text: string): string {
  return text
    .replace(LEAD, '')
    .replace(/(?:跨)?部门(?=联合)/, '')
    .replace(/(?<=联合)(?:“?双随机(?:、一公开)?”?|随机)(?=抽查|检查)/, '')
    .replace(/[的“”]/g, '');
}

function plainMeasure(measure: string): string {
  return /占比|比例|比率|比重/.test(measure) ? '占比' : measure;
}
