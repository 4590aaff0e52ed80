import { type IRunOptions, PageBreak, PageNumber, type Run, Tab, TextRun } from 'docx';
import { type Face, fontFor, fontName } from './faces.ts';
import type { Inline } from './flow.ts';
import { printable } from './xml-text.ts';

const JOINING = /^(?:\p{M}|\u200d)$/u;
/** Anything but ASCII and what East Asia alone writes: quotes, dashes, signs a program may take for Western ones. */
const DOUBTFUL = /[^ -~\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const MARKS = {
  tab: () => new TextRun({ children: [new Tab()] }),
  break: () => new TextRun({ break: 1 }),
  'page-break': () => new PageBreak(),
  'page-number': () => new TextRun({ children: [PageNumber.CURRENT] }),
} as const;

/**
 * The runs of a piece of text in a paragraph whose style is set in `inherited`. Where there may be doubt they say they are
 * East Asian, so that quotes, dashes and ellipses keep the Chinese face; characters the face lacks are given another that has
 * them.
 */
export function docxRuns(inline: Inline, inherited: Face): readonly Run[] {
  if ('mark' in inline) return [MARKS[inline.mark]()];
  const { face = inherited, size, percent = 100 } = inline;
  const look = { ...(size === undefined ? {} : { size }), ...(percent === 100 ? {} : { scale: percent }) };
  // as `text`: among `children` some words stand for fields
  return stretchesOf(inline.text, { face, inherited }).map(
    (stretch) => new TextRun({ text: stretch.text, ...fonts(stretch), ...look }),
  );
}

/** One font named for every script; null leaves the names to the style. */
function fonts({ font, isHinted }: RunStretch): Pick<IRunOptions, 'font'> {
  if (font !== null) return { font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' } };
  return isHinted ? { font: { hint: 'eastAsia' } } : {};
}

/** What one run holds. */
export interface RunStretch {
  readonly text: string;
  /** The font it names; null for that of its style. */
  readonly font: string | null;
  /** Whether it says that it is East Asian. */
  readonly isHinted: boolean;
}

/** A text in the stretches that take a run each, set in a face among paragraphs of another. */
export function stretchesOf(
  text: string,
  { face, inherited }: { readonly face: Face; readonly inherited: Face },
): readonly RunStretch[] {
  const own = fontName(inherited);
  return stretches(printable(text), face).map((stretch) => {
    const isOwn = stretch.font === own;
    return { text: stretch.text, font: isOwn ? null : stretch.font, isHinted: !isOwn || DOUBTFUL.test(stretch.text) };
  });
}

interface Stretch {
  readonly text: string;
  readonly font: string;
}

function stretches(text: string, face: Face): readonly Stretch[] {
  const found: Stretch[] = [];
  let font = '';
  let start = 0;
  let at = 0;
  for (const character of text) {
    const next = fontFor(character, face);
    if (next !== font && !(at > 0 && JOINING.test(character))) {
      if (at > start) found.push({ font, text: text.slice(start, at) });
      font = next;
      start = at;
    }
    at += character.length;
  }
  return at > start ? [...found, { font, text: text.slice(start) }] : found;
}
