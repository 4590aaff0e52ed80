/** A percentage in a sentence, and the two numbers it is the quotient of. */
export interface ProsePercentage {
  readonly count: number;
  readonly population: number;
  /** As written: `4.88%`. */
  readonly value: string;
  /** First character of the percentage, and the one after it. */
  readonly start: number;
  readonly end: number;
}

const UNIT = '户次|人次|户|家|个|项|件|人|次';
/** With the commas between thousands, if it has any; never the end of a longer number. */
const NUMBER = '(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)';
const SENTENCE = /[^。；;！？!?\n]+/g;
const PER_CENT = /[%％]/;
/** 2/41（4.88%） */
const QUOTIENT = /(?<!\d)(\d+) ?[/／] ?(\d+) ?[（(，,=＝] ?(?:占比?|即|约|合){0,2}(\d+(?:\.\d+)?[%％])/g;
/** 抽取2户，占4.88%; 抽取2户，占全部41户的4.88% */
const PART = new RegExp(
  `(${NUMBER})(${UNIT})[^\\d占]{0,8}占([^\\d]{0,10}|[^\\d]{0,8}${NUMBER}(?:${UNIT})[^\\d]{0,4}的)(\\d+(?:\\.\\d+)?[%％])`,
  'g',
);
/** 3至5户, 20%～30%: of two numbers there is no one quotient. */
const RANGE = new RegExp(`\\d(?:[%％]|${UNIT})? ?(?:[—–～~-]+|至|到) ?\\d`);
/** What makes a percentage a limit rather than a quotient. */
const LIMIT = /低于|少于|高于|多于|超过|超|至少|以上|以下|以内|达到|要|应|须/;

/** The percentages of a text beside the numbers they are made of; those whose numbers are in doubt are left out. */
export function prosePercentages(text: string): readonly ProsePercentage[] {
  if (!PER_CENT.test(text)) return [];
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    if (!PER_CENT.test(sentence)) return [];
    const found = [...quotients(sentence), ...parts(sentence)];
    return found.map((each) => ({ ...each, start: each.start + index, end: each.end + index }));
  });
}

function quotients(sentence: string): readonly ProsePercentage[] {
  return [...sentence.matchAll(QUOTIENT)].map((match) => {
    const [whole, count, population, value = ''] = match;
    return { count: Number(count), population: Number(population), ...placed(value, match.index + whole.length) };
  });
}

/** A part is of the one other number of its unit in the sentence; where there are several, nobody can tell which. */
function parts(sentence: string): readonly ProsePercentage[] {
  if (RANGE.test(sentence)) return [];
  const byUnit = new Map<string, readonly RegExpExecArray[]>();
  return [...sentence.matchAll(PART)].flatMap((match) => {
    const [whole, count = '', unit = '', between = '', value = ''] = match;
    const numbers = byUnit.get(unit) ?? [...sentence.matchAll(new RegExp(`(${NUMBER})${unit}`, 'g'))];
    byUnit.set(unit, numbers);
    if (numbers.length > 2) return [];
    const other = numbers.find(({ index }) => index !== match.index);
    if (other === undefined || LIMIT.test(between)) return [];
    return [{ count: numberOf(count), population: numberOf(other[1] ?? ''), ...placed(value, match.index + whole.length) }];
  });
}

/** 23,456 is a number of five digits. */
function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function placed(value: string, end: number): Pick<ProsePercentage, 'value' | 'start' | 'end'> {
  return { value: value.replace('％', '%'), start: end - value.length, end };
}
