import { emWidth, mostTitleLines, titleLines } from './title-lines.ts';

/** Width of the text area in points. */
const TEXT_POINTS = 442.2;
/** Of which letters take so much at most: the mark never leaves the text area (GB/T 9704-2012, 7.2.4). */
const FILL = 0.98;
const LARGEST = 60;
const LARGEST_JOINT = 42;
/** A mark that would be smaller is condensed; one that would be condensed further takes two lines. */
const SMALLEST = 26;
const NARROWEST_PERCENT = 80;
/** What the names of a joint document may take of the first page, so that it still shows body (7.3.3). */
const JOINT_POINTS = 260;
/** Pitch of stacked names and of the second line of a long one, in em. */
export const JOINT_PITCH = 1.15;
/** Between the names of a joint document and 文件, in em. */
export const JOINT_GAP = 0.5;

/** How letters of a mark are set: their height, and their width in per cent of it. */
export interface Lettering {
  readonly points: number;
  readonly percent: number;
}

/** The mark of one organ, in its lines. */
export interface MarkSize extends Lettering {
  readonly lines: readonly string[];
}

const AVAILABLE = TEXT_POINTS * FILL;
/** Widest line of a mark of several, in em. */
const LONGEST_LINE = AVAILABLE / SMALLEST;

/** 发文机关标志 of one organ (7.2.4): as large as its width allows, up to 60 points. */
export function markSize(text: string): MarkSize {
  const lettering = letteringFor(emWidth(text), LARGEST);
  if (lettering !== undefined) return { ...lettering, lines: [text] };
  const lines = titleLines(text, LONGEST_LINE);
  const widest = Math.max(1, ...lines.map(emWidth));
  return { points: Math.max(1, half(Math.min(LARGEST_JOINT, AVAILABLE / widest))), percent: 100, lines };
}

/** The names of a joint document, stacked, with the suffix at their right. */
export function jointMarkSize(organs: readonly string[], suffix: string): Lettering {
  const widest = Math.max(1, ...organs.map(emWidth)) + emWidth(suffix) + JOINT_GAP;
  const cap = Math.min(LARGEST_JOINT, JOINT_POINTS / (Math.max(1, organs.length) * JOINT_PITCH));
  const fitting = letteringFor(widest, cap);
  return fitting ?? { points: Math.max(1, half(AVAILABLE / (widest * 0.8))), percent: NARROWEST_PERCENT };
}

/** Height in points that a mark takes below its top. */
export function markHeight(organs: readonly string[], suffix: string): number {
  if (organs.length > 1) return stacked(organs.length, jointMarkSize(organs, suffix).points);
  const { points, lines } = markSize(`${organs[0] ?? ''}${suffix}`);
  return stacked(lines.length, points);
}

/** No mark is higher than this, told without setting the lines of a long one. */
export function mostMarkHeight(organs: readonly string[], suffix: string): number {
  const text = `${organs[0] ?? ''}${suffix}`;
  if (organs.length > 1 || letteringFor(emWidth(text), LARGEST) !== undefined) return markHeight(organs, suffix);
  return stacked(mostTitleLines(text, LONGEST_LINE), LARGEST_JOINT);
}

function stacked(lines: number, points: number): number {
  return (1 + Math.max(0, lines - 1) * JOINT_PITCH) * points;
}

function letteringFor(em: number, cap: number): Lettering | undefined {
  const smallest = Math.max(1, half(Math.min(SMALLEST, cap)));
  const points = half(Math.min(cap, AVAILABLE / Math.max(1, em)));
  if (points >= smallest) return { points, percent: 100 };
  const percent = Math.floor((AVAILABLE / (smallest * em)) * 100);
  return percent >= NARROWEST_PERCENT ? { points: smallest, percent } : undefined;
}

function half(points: number): number {
  return Math.floor(points * 2) / 2;
}
