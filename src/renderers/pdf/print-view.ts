import type { Manuscript, Part } from '../../documents/manuscript.ts';
import { linePitch, REGULAR_PITCH } from '../line-pitch.ts';
import { imprintPoints } from './geometry.ts';
import { type PrintBlock, printBlock } from './print-block.ts';

interface PrintSection {
  readonly role: Part['role'];
  readonly landscape: boolean;
  /** Whether the first line keeps clear of a mark 35 mm below the top of the text area. */
  readonly hasMark: boolean;
  readonly blocks: readonly PrintBlock[];
  /** Least height in CSS pixels; the last part fills its pages, so that the imprint stands at the foot of the last. */
  readonly height: string;
  /** Line pitch in points where it is not the regular one; empty otherwise. */
  readonly pitch: string;
}

/** Everything `print.hbs` may print. */
export interface PrintView {
  readonly title: string;
  readonly draft: boolean;
  readonly sections: readonly PrintSection[];
  readonly imprint: { readonly copiesTo: string; readonly organ: string; readonly date: string; readonly points: number } | null;
}

/** Text area of GB/T 9704-2012, 5.2.1, in the whole pixels of 1/96 inch that Chromium gives to a page. */
const PAGE_PIXELS = { portrait: 851, landscape: 590 };
/** Keeps rounding from pushing the imprint to one page more. */
const SLACK_PIXELS = 0.5;

/** The document itself as it is printed, without what belongs to the public page only; its last part on `lastPages`. */
export function printView({ title, draft, parts, imprint }: Manuscript, lastPages: number): PrintView {
  const least = (part: Part, index: number) =>
    imprint === null || index < parts.length - 1 ? 0 : lastPages * PAGE_PIXELS[part.orientation] - SLACK_PIXELS;
  return {
    title,
    draft,
    sections: parts.map((part, index) => section(part, { index, title, height: least(part, index) })),
    imprint:
      imprint === null
        ? null
        : { copiesTo: imprint.copiesTo ?? '', organ: imprint.organ, date: imprint.date, points: imprintPoints(imprint) },
  };
}

interface Place {
  readonly index: number;
  readonly title: string;
  readonly height: number;
}

function section(part: Part, { index, title, height }: Place): PrintSection {
  const { role, orientation, blocks } = part;
  const pitch = linePitch(part);
  const own = blocks.find((block) => block.kind === 'title');
  const hasMark = blocks.some((block) => block.kind === 'mark');
  const context = { rank: index === 0 ? 1 : 2, title: own?.text ?? title, hasMark };
  return {
    role,
    landscape: orientation === 'landscape',
    hasMark,
    height: height.toFixed(1),
    pitch: pitch === REGULAR_PITCH ? '' : pitch.toFixed(2),
    blocks: blocks.map((block, at) => printBlock(block, { ...context, previous: blocks[at - 1] })),
  };
}
