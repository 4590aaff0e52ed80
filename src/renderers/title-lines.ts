import { sum } from '../core/sum.ts';
import { CHEAPEST_CUT, titleCuts } from './title-cuts.ts';

/** What a line of a title holds: 156 mm at 2号 (GB/T 9704-2012, 5.2.1 and 7.3.1). */
const LINE_EM = 20;
/** Up to this many lines every way of breaking is weighed; above, lines are only filled evenly. */
const SHAPED_LINES = 4;
const SHORTEST_TAIL_EM = 4;
/** Characters of a title whose words are told apart, which takes long; a longer one is none, and only fills its lines. */
const LONGEST = 500;

const COST = {
  loneTail: 600,
  extraLine: 80,
  rectangle: 200,
  hourglass: 60,
};

/**
 * The lines a title is set in: whole words, not inside numbers, and where possible not inside 《》 or “”; no lone tail;
 * widths that make a trapezoid or a diamond (GB/T 9704-2012, 7.3.1). The lines joined are the title.
 */
export function titleLines(title: string, maxEm = LINE_EM): readonly string[] {
  const characters = [...title];
  const widths = characters.map((character) => emWidth(character));
  const total = sum(widths);
  if (total <= maxEm) return [title];
  const cuts = characters.length > LONGEST ? filledLines(widths, maxEm) : weighedCuts(title, { widths, maxEm, total });
  return [0, ...cuts].map((start, index) => characters.slice(start, cuts[index]).join(''));
}

interface Weighing {
  readonly widths: readonly number[];
  readonly maxEm: number;
  readonly total: number;
}

/** Where the lines begin that break best. */
function weighedCuts(title: string, { widths, maxEm, total }: Weighing): readonly number[] {
  const least = Math.ceil(total / maxEm);
  const costs = titleCuts(title);
  const ways = [least, least + 1].map((lines) => bestWay({ widths, costs, lines, maxEm, mean: total / lines }));
  const [few, more] = ways;
  const best = more !== undefined && more.cost + COST.extraLine < (few?.cost ?? Infinity) ? more : few;
  return best === undefined || best.cost === Infinity ? filledLines(widths, maxEm) : best.cuts;
}

/** No title takes more lines than these, of which a long one takes as many as it is set in; told without setting a short one. */
export function mostTitleLines(title: string, maxEm: number = LINE_EM): number {
  const total = emWidth(title);
  const least = Math.ceil(total / maxEm);
  if (least <= 1) return 1;
  return least < SHAPED_LINES ? Math.max(least + 1, Math.ceil(total / (maxEm - 1))) : titleLines(title, maxEm).length;
}

/** Width of a text in em of its font: Chinese characters and marks are 1, Latin letters and digits one half. */
export function emWidth(text: string): number {
  return emWidthOf(text, 0, text.length);
}

/** Width in em of the characters `start` to `end` of a text. */
export function emWidthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isHalfWidth(code)) width += 0.5;
    else if (at === start || !isSecondHalf(code, text.charCodeAt(at - 1))) width += 1;
  }
  return width;
}

/** Marks among the Latin letters that are set as wide as Chinese ones. */
const FULL_WIDTH: ReadonlySet<number> = new Set(Array.from('·×÷°±§', (mark) => mark.charCodeAt(0)));

function isHalfWidth(code: number): boolean {
  return code < 0x2000 && !(code >= 0xa0 && FULL_WIDTH.has(code));
}

/** Of the one character that two halves make. */
function isSecondHalf(code: number, before: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
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

function bestWay(task: Task): Way {
  return task.lines <= SHAPED_LINES ? shapedWay(task, [], []) : evenWay(task);
}

/** The cheapest of all ways to break, weighed with its shape. */
function shapedWay(task: Task, cuts: readonly number[], lengths: readonly number[]): Way {
  const { widths, costs, lines, maxEm } = task;
  const start = cuts.at(-1) ?? 0;
  const whole = sumFrom(widths, start);
  const below = lines - lengths.length - 1;
  if (below === 0) {
    if (whole > maxEm || whole === 0) return { cuts, cost: Infinity };
    return { cuts, cost: shapeCost([...lengths, whole], task.mean) };
  }
  let best: Way = { cuts, cost: Infinity };
  let width = 0;
  for (let cut = start + 1; cut < widths.length; cut += 1) {
    width += widths[cut - 1] ?? 0;
    if (width > maxEm) break;
    if (whole - width > below * maxEm) continue; // more than the lines left can hold
    const own = costs[cut] ?? 0;
    if (own + (below - 1) * CHEAPEST_CUT >= best.cost) continue; // however well the lines left break
    const way = shapedWay(task, [...cuts, cut], [...lengths, width]);
    if (way.cost + own < best.cost) best = { cuts: way.cuts, cost: way.cost + own };
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
  const ends: LineEnd[] = [{ start: 0, cost: 0 }];
  for (let end = 1; end <= task.widths.length; end += 1) ends.push(bestLineTo(end, ends, task));
  const cuts: number[] = [];
  for (let at = ends.at(-1)?.start ?? 0; at > 0; at = ends[at]?.start ?? 0) cuts.push(at);
  return { cuts: cuts.reverse(), cost: ends.at(-1)?.cost ?? Infinity };
}

/** The last line of those that end at a character: where it starts, and what all of them cost. */
interface LineEnd {
  readonly start: number;
  readonly cost: number;
}

const NO_LINE: LineEnd = { start: 0, cost: Infinity };

function bestLineTo(end: number, ends: readonly LineEnd[], { widths, costs, maxEm, mean }: Task): LineEnd {
  let best = NO_LINE;
  let width = 0;
  for (let start = end - 1; start >= 0; start -= 1) {
    width += widths[start] ?? 0;
    if (width > maxEm) break;
    const before = ends[start] ?? NO_LINE;
    const cost = before.cost + (start === 0 ? 0 : (costs[start] ?? 0)) + (width - mean) ** 2;
    if (cost < best.cost) best = { start, cost };
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
