/** What makes a place bad, or good, for the end of a line of a title. */
const COST = {
  forbidden: 10_000,
  insideWord: 2_000,
  insideName: 120,
  insidePlace: 300,
  betweenPlaces: 60,
  insideQuotes: 200,
  insideTitle: 40,
  besideLoneCharacter: 50,
  goodPlace: -25,
};

const NOT_AT_START = /^[，。、；：！？》”’）〕】…—·%℃,.;:!?) \u3000]/u;
const NOT_AT_END = /[《“‘（〔【([]$/u;
const NUMBER_HEAD = /(?:[0-9.]|第[一二三四五六七八九十百]*)$/u;
const NUMBER_TAIL = /^[0-9.%年月日号次季届条款项个户家期批]/u;
/** Words of official titles that dictionaries take apart. */
const GLUED = [
  '印发',
  '转发',
  '批转',
  '跨部门',
  '后续处置',
  '联合抽查',
  '双随机',
  '一公开',
  '实施方案',
  '随机抽查事项清单',
  '等部门',
];
const KIND_TAIL = /^的(?:通知|公告|通报|报告|请示|批复|意见|函|决定|方案|计划)$/u;
/** Names of organs: where they begin, and how they end. */
const NAMES =
  /(?<=^|[ \u3000、《]|关于|转发|印发|批转|同意)(?:(?:(?!关于|[转印]发|批转|同意)\p{Script=Han}){1,20}?(?:人民政府办公室|人民政府|委员会办公室|委员会|办公室|办公厅|局|厅))+/gu;
/** A district or county after the name of its city or province. */
const PLACES = /(?<=[省市])(?!场|监)\p{Script=Han}{1,3}?[区县市]/gu;
/** Words of one character that belong to what follows, and those that belong to the name of a place before them. */
const LEADING = /^[对向由为将把在从按以]$/u;
const PLACE_TAIL = /^[省市县区]/u;

/** No place costs less to begin a line at. */
export const CHEAPEST_CUT: number = COST.goodPlace;

/** What it costs to begin a line at each character of a title: whole words, names, numbers, and what stands in 《》 and “”. */
export function titleCuts(title: string): readonly number[] {
  const words = wordStarts(title);
  const names = nameInsides(title);
  const marks = markCosts(title);
  let offset = 0;
  return [...title].map((character, index) => {
    const at = offset;
    offset += character.length;
    const whole = words.has(at) ? 0 : COST.insideWord;
    const named = names.get(at) ?? 0;
    return whole + named + (marks[index] ?? 0) + neighbourCost(title, at) + loneCost(title, words, at);
  });
}

/** The words of a title, with the marks and numbers that are not parted from them; joined they are the title. */
export function titleWords(title: string): readonly string[] {
  const words: string[] = [];
  const costs = titleCuts(title);
  for (const [index, character] of [...title].entries()) {
    const isInside = index > 0 && (costs[index] ?? 0) >= COST.insideWord;
    words.push(isInside ? `${words.pop() ?? ''}${character}` : character);
  }
  return words;
}

function neighbourCost(title: string, at: number): number {
  const before = title.slice(Math.max(0, at - 4), at);
  const after = title.slice(at, at + 8);
  if (NOT_AT_START.test(after) || NOT_AT_END.test(before)) return COST.forbidden;
  if (NUMBER_HEAD.test(before) && NUMBER_TAIL.test(after)) return COST.forbidden;
  if (after.startsWith('的')) return KIND_TAIL.test(after) ? 0 : COST.insideWord;
  return /[、》]$/u.test(before) || after.startsWith('关于') ? COST.goodPlace : 0;
}

/** A word of one character is not left behind, nor taken from the place it names. */
function loneCost(title: string, words: ReadonlySet<number>, at: number): number {
  const before = title.slice(Math.max(0, at - 1), at);
  if (words.has(at - 1) && LEADING.test(before)) return COST.besideLoneCharacter;
  const isPlace = PLACE_TAIL.test(title.slice(at)) && words.has(at + 1) && /^\p{Script=Han}$/u.test(before);
  return isPlace ? COST.insidePlace : 0;
}

let segmenter: Intl.Segmenter | undefined;

/** What knows Chinese words takes longer to make than all titles to set: it is made once, and not before one is set. */
function words(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}

function wordStarts(title: string): ReadonlySet<number> {
  const starts = new Set(Array.from(words().segment(title), ({ index }) => index));
  for (const word of GLUED) {
    for (let at = title.indexOf(word); at !== -1; at = title.indexOf(word, at + 1)) {
      for (let inner = 1; inner < word.length; inner += 1) starts.delete(at + inner);
    }
  }
  return starts;
}

/** What it costs to part the name of an organ, or of a place: least where a city ends and its district begins. */
function nameInsides(title: string): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  for (const { 0: name, index } of title.matchAll(NAMES)) {
    for (let inner = 1; inner < name.length; inner += 1) costs.set(index + inner, COST.insideName);
  }
  for (const { 0: name, index } of title.matchAll(PLACES)) {
    if (costs.has(index)) costs.set(index, COST.betweenPlaces);
    for (let inner = 1; inner < name.length; inner += 1) costs.set(index + inner, COST.insidePlace);
  }
  return costs;
}

/** What the open 《 and “ before each character cost. */
function markCosts(title: string): readonly number[] {
  let cost = 0;
  return [...title].map((character) => {
    const here = cost;
    if (character === '《') cost += COST.insideTitle;
    if (character === '》') cost = Math.max(0, cost - COST.insideTitle);
    if (character === '“') cost += COST.insideQuotes;
    if (character === '”') cost = Math.max(0, cost - COST.insideQuotes);
    return here;
  });
}
