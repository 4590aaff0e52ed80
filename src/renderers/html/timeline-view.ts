import { scaleLinear } from 'd3-scale';
import { symbol, symbolDiamond } from 'd3-shape';
import type { TimelineEntry } from '../../documents/page-model.ts';
import { cutLabel } from './cut-label.ts';
import { dayNumber, dayParts } from './days.ts';
import { dayPieces, type TextPiece } from './whole-pieces.ts';

/** The schedule as a picture: lengths in the units of its view box. */
export interface TimelineView {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: string; readonly label: string }[];
  readonly rows: readonly TimelineRow[];
  /** The same as a table. */
  readonly entries: readonly DatedEntry[];
  readonly hasNotes: boolean;
}

interface DatedEntry extends TimelineEntry {
  /** Its text, parted where a line may end: 2026年4月13日, 至5月22日. */
  readonly parts: readonly (readonly TextPiece[])[];
  readonly notePieces: readonly TextPiece[];
}

interface TimelineRow {
  readonly label: string;
  readonly labelX: string;
  readonly labelY: number;
  readonly bars: readonly { readonly x: string; readonly y: number; readonly width: string; readonly height: number }[];
  /** Where the sign of a day stands. */
  readonly marks: readonly { readonly at: string }[];
  readonly mark: string;
}

const WIDTH = 600;
const SIDE = 12;
const TOP = 28;
const ROW = 44;
const BAR = { y: 26, height: 10 };
const LABEL_Y = 17;
const MARK_AREA = 90;
const LONGEST_LABEL = 30;
/** Width of a character of a label. */
const LETTER = 15;
/** Width of a character of a tick, and the room between two. */
const TICK_LETTER = 9;
const TICK_GAP = 10;
/** Up to so many days ticks stand at days of the month, up to so many at months, beyond at years. */
const FEW_DAYS = 75;
const MANY_DAYS = 800;
const MOST_MONTHS = 12;

/** The picture of a timeline; null where there is nothing to compare. */
export function timelineView(entries: readonly TimelineEntry[]): TimelineView | null {
  const days = entries.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end) + 1]));
  if (entries.length < 2 || !days.every(Number.isFinite)) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = scaleLinear([first, last], [SIDE, WIDTH - SIDE]);
  return {
    width: WIDTH,
    height: TOP + entries.length * ROW,
    ticks: namedTicks(first, last, x),
    rows: entries.map((entry, index) => rowOf(entry, TOP + index * ROW, x)),
    entries: entries.map((entry) => ({
      ...entry,
      parts: entry.text.split(/(?=至)/).map(dayPieces),
      notePieces: dayPieces(entry.note),
    })),
    hasNotes: entries.some(({ note }) => note !== ''),
  };
}

/** The ticks of a time; of days so few that none of them is named the first day. */
function namedTicks(first: number, last: number, x: (day: number) => number): TimelineView['ticks'] {
  const ticks = placeTicks(ticksOf(first, last), x);
  return ticks.some(({ label }) => label !== '') ? ticks : placeTicks([dayTick(first)], x);
}

/**
 * Ticks where they belong; one whose words would run into those before it, or out of the picture, has none. The year stands
 * with the first month named of it.
 */
function placeTicks(ticks: readonly Tick[], x: (day: number) => number): TimelineView['ticks'] {
  let free = 0;
  let told: number | null = null;
  return ticks.map(({ day, year, label }) => {
    const at = x(day);
    const text = year === null || year === told ? label : `${year}年${label}`;
    const end = at + [...text].length * TICK_LETTER;
    const isFree = at >= free && end <= WIDTH;
    if (!isFree) return { x: at.toFixed(1), label: '' };
    free = end + TICK_GAP;
    told = year;
    return { x: at.toFixed(1), label: text };
  });
}

function rowOf({ name, kind, spans }: TimelineEntry, top: number, x: (day: number) => number): TimelineRow {
  const places = spans.map(({ start, end }) => ({ start: x(dayNumber(start)), end: x(dayNumber(end) + 1) }));
  const from = places[0]?.start ?? SIDE;
  const label = cutLabel(name, LONGEST_LABEL);
  const y = top + BAR.y;
  return {
    label,
    labelX: Math.max(0, Math.min(from, WIDTH - [...label].length * LETTER)).toFixed(1),
    labelY: top + LABEL_Y,
    bars:
      kind === 'day'
        ? []
        : places.map(({ start, end }) => {
            return { x: start.toFixed(1), y, width: Math.max(2, end - start).toFixed(1), height: BAR.height };
          }),
    marks:
      kind === 'day'
        ? places.map(({ start, end }) => ({ at: `translate(${((start + end) / 2).toFixed(1)},${y + BAR.height / 2})` }))
        : [],
    mark: symbol(symbolDiamond, MARK_AREA)() ?? '',
  };
}

interface Tick {
  readonly day: number;
  /** The year of a month; null for what is named without one. */
  readonly year: number | null;
  readonly label: string;
}

/** Days that are labelled: the 1st, 11th and 21st of few months, the first of months, or of years. */
function ticksOf(first: number, last: number): readonly Tick[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const count = last - first;
  if (count <= FEW_DAYS) {
    const days = all.filter((day) => [1, 11, 21].includes(dayParts(day)[2]));
    return days.map(dayTick);
  }
  if (count > MANY_DAYS) {
    const years = all.filter((day) => dayParts(day)[1] === 1 && dayParts(day)[2] === 1);
    return years.map((day) => ({ day, year: null, label: `${dayParts(day)[0]}年` }));
  }
  const months = all.filter((day) => dayParts(day)[2] === 1);
  const step = Math.ceil(months.length / MOST_MONTHS);
  return months.filter((_, index) => index % step === 0).map(monthTick);
}

function dayTick(day: number): Tick {
  const [, month, date] = dayParts(day);
  return { day, year: null, label: `${month}月${date}日` };
}

function monthTick(day: number): Tick {
  const [year, month] = dayParts(day);
  return { day, year, label: `${month}月` };
}
