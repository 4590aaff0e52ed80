/** What a line of a title holds: 156 mm at 2号 (GB/T 9704-2012, 5.2.1 and 7.3.1). */
const LINE_EM = 20;
/** Up to this many lines every way of breaking is weighed; above, lines are only filled evenly. */
const SHAPED_LINES = 4;
const SHORTEST_TAIL_EM = 4;

const COST = {
  forbidden: 10_000,
  insideWord: 2_000,
  insideTitle: 40,
  insideQuotes: 200,
  loneTail: 600,
  extraLine: 80,
  rectangle: 20,
  hourglass: 60,
  goodPlace: -25,
};

const NOT_AT_START = /^[，。、；：！？》”’）〕】…—·%℃,.;:!?)]/u;
const NOT_AT_END = /[《“‘（〔【([]$/u;
const NUMBER_HEAD = /(?:[0-9.]|第)$/u;
const NUMBER_TAIL = /^[0-9.%年月日号次季届条款项个期批]/u;
/** Words of official titles that dictionaries take apart. */
const GLUED = ['印发', '转发', '批转', '联合抽查', '双随机', '一公开', '实施方案', '随机抽查事项清单'];
const KIND_TAIL = /^的(?:通知|公告|通报|报告|请示|批复|意见|函|决定|方案|计划)$/u;

/**
 * The lines a title is set in: whole words, not inside numbers, and where possible not inside 《》 or “”; no lone tail;
 * widths that make a trapezoid or a diamond (GB/T 9704-2012, 7.3.1). The lines joined are the title.
 */
export function titleLines(title: string, maxEm = LINE_EM): readonly string[] {
  const characters = [...title];
  const widths = characters.map(emWidth);
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= maxEm) return [title];
  const least = Math.ceil(total / maxEm);
  const costs = cutCosts(title, characters);
  const ways = [least, least + 1].map((lines) => bestWay({ widths, costs, lines, maxEm, mean: total / lines }));
  const [few, more] = ways;
  const best = more !== undefined && more.cost + COST.extraLine < (few?.cost ?? Infinity) ? more : few;
  const cuts = best === undefined || best.cost === Infinity ? filledLines(widths, maxEm) : best.cuts;
  return [0, ...cuts].map((start, index) => characters.slice(start, cuts[index]).join(''));
}

/** Width of a text in em of its font: Chinese characters and marks are 1, Latin letters and digits one half. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character) ? 0.5 : 1;
  return width;
}

interface Way {
  readonly cuts: readonly number[];
  readonly cost: number;
}

interface Task {
  readonly widths: readonly number[];
  readonly costs: readonly number[];
  readonly lines: number;
  readonly maxEm: number;
  readonly mean: number;
}

function isHalfWidth(character: string): boolean {
  return character < '\u2000' && !/[·×÷°±§]/u.test(character);
}

/** What it costs to begin a line at each character. */
function cutCosts(title: string, characters: readonly string[]): readonly number[] {
  const words = wordStarts(title);
  const marks = markCosts(characters);
  let offset = 0;
  return characters.map((character, index) => {
    const before = title.slice(Math.max(0, offset - 1), offset);
    const after = title.slice(offset, offset + 8);
    const inside = marks[index] ?? 0;
    const whole = words.has(offset) ? 0 : COST.insideWord;
    offset += character.length;
    return whole + inside + neighbourCost(before, after);
  });
}

function neighbourCost(before: string, after: string): number {
  if (NOT_AT_START.test(after) || NOT_AT_END.test(before)) return COST.forbidden;
  if (NUMBER_HEAD.test(before) && NUMBER_TAIL.test(after)) return COST.forbidden;
  if (after.startsWith('的')) return KIND_TAIL.test(after) ? 0 : COST.insideWord;
  return before === '、' || before === '》' || after.startsWith('关于') ? COST.goodPlace : 0;
}

function wordStarts(title: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title);
  const starts = new Set(Array.from(segments, ({ index }) => index));
  for (const word of GLUED) {
    for (let at = title.indexOf(word); at !== -1; at = title.indexOf(word, at + 1)) {
      for (let inner = 1; inner < word.length; inner += 1) starts.delete(at + inner);
    }
  }
  return starts;
}

/** What the open 《 and “ before each character cost. */
function markCosts(characters: readonly string[]): readonly number[] {
  let cost = 0;
  return characters.map((character) => {
    const here = cost;
    if (character === '《') cost += COST.insideTitle;
    if (character === '》') cost = Math.max(0, cost - COST.insideTitle);
    if (character === '“') cost += COST.insideQuotes;
    if (character === '”') cost = Math.max(0, cost - COST.insideQuotes);
    return here;
  });
}

function bestWay(task: Task): Way {
  return task.lines <= SHAPED_LINES ? shapedWay(task, [], []) : evenWay(task);
}

/** The cheapest of all ways to break, weighed with its shape. */
function shapedWay(task: Task, cuts: readonly number[], lengths: readonly number[]): Way {
  const { widths, costs, lines, maxEm } = task;
  const start = cuts.at(-1) ?? 0;
  if (lengths.length === lines - 1) {
    const rest = sumFrom(widths, start);
    if (rest > maxEm || rest === 0) return { cuts, cost: Infinity };
    return { cuts, cost: shapeCost([...lengths, rest], task.mean) };
  }
  let best: Way = { cuts, cost: Infinity };
  let width = 0;
  for (let cut = start + 1; cut < widths.length; cut += 1) {
    width += widths[cut - 1] ?? 0;
    if (width > maxEm) break;
    const way = shapedWay(task, [...cuts, cut], [...lengths, width]);
    const cost = way.cost + (costs[cut] ?? 0);
    if (cost < best.cost) best = { cuts: way.cuts, cost };
  }
  return best;
}

function shapeCost(lengths: readonly number[], mean: number): number {
  const spread = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0);
  const longest = Math.max(...lengths);
  const even = longest - Math.min(...lengths) <= 0.5 ? COST.rectangle : 0;
  const tail = (lengths.at(-1) ?? 0) < SHORTEST_TAIL_EM ? COST.loneTail : 0;
  return spread + even + tail + (isHourglass(lengths) ? COST.hourglass : 0);
}

/** Whether the lines grow again after they have shrunk. */
function isHourglass(lengths: readonly number[]): boolean {
  const steps = lengths.slice(1).map((length, index) => Math.sign(length - (lengths[index] ?? 0)));
  const turns = steps.filter((step) => step !== 0);
  return turns.some((step, index) => step > 0 && turns.slice(0, index).includes(-1));
}

/** Even lines by dynamic programming, for titles of so many lines that shape no longer shows. */
function evenWay(task: Task): Way {
  const ways: Way[] = [{ cuts: [], cost: 0 }];
  for (let end = 1; end <= task.widths.length; end += 1) ways.push(bestWayTo(end, ways, task));
  return ways[task.widths.length] ?? NO_WAY;
}

const NO_WAY: Way = { cuts: [], cost: Infinity };

function bestWayTo(end: number, ways: readonly Way[], { widths, costs, maxEm, mean }: Task): Way {
  let best = NO_WAY;
  let width = 0;
  for (let start = end - 1; start >= 0; start -= 1) {
    width += widths[start] ?? 0;
    if (width > maxEm) break;
    const before = ways[start] ?? NO_WAY;
    const cost = before.cost + (start === 0 ? 0 : (costs[start] ?? 0)) + (width - mean) ** 2;
    if (cost < best.cost) best = { cuts: start === 0 ? [] : [...before.cuts, start], cost };
  }
  return best;
}

function filledLines(widths: readonly number[], maxEm: number): readonly number[] {
  const cuts: number[] = [];
  let width = 0;
  widths.forEach((next, index) => {
    if (width + next > maxEm && index > 0) {
      cuts.push(index);
      width = 0;
    }
    width += next;
  });
  return cuts;
}

function sumFrom(widths: readonly number[], start: number): number {
  let sum = 0;
  for (let index = start; index < widths.length; index += 1) sum += widths[index] ?? 0;
  return sum;
}
