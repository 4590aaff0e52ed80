import { attributeOf, childOf, elementsOf, type XmlElement } from '../package/xml-element.ts';
import { lengthOf, switchOf, wholeOf } from './lengths.ts';
import { present } from './present.ts';
import { bordersOf } from './read-borders.ts';
import type { Borders, Frame, Indent, LineSpacing, ParagraphLayout, TabStop } from './word-file.ts';

/** What one level of formatting says of paragraphs. */
export interface ParagraphFormat {
  readonly alignment?: ParagraphLayout['alignment'] | undefined;
  readonly indent?: Partial<Indent> | undefined;
  readonly spacing?: SpacingFormat | undefined;
  readonly borders?: Borders | undefined;
  readonly tabs?: readonly TabStop[] | undefined;
  readonly snapToGrid?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  readonly frame?: Frame | undefined;
  /** The list it is part of, and the level there. */
  readonly list?: ListUse | undefined;
}

type SpacingFormat = { readonly [Key in keyof LineSpacing]?: LineSpacing[Key] | undefined };

export interface ListUse {
  /** `0` takes the paragraph out of a list of its style. */
  readonly id: string | undefined;
  readonly level: number | undefined;
}

const ALIGNMENTS: ReadonlyMap<string | undefined, ParagraphLayout['alignment']> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['lowKashida', 'both'],
  ['mediumKashida', 'both'],
  ['highKashida', 'both'],
  ['distribute', 'distribute'],
  ['thaiDistribute', 'distribute'],
]);
/** A line in hundredths, as `beforeLines` counts them, where no grid says how high it is. */
const LINE = 312;

/** What Word does where nothing is said. */
export const plainParagraph: ParagraphLayout = {
  alignment: 'left',
  indent: { left: 0, right: 0, firstLine: 0, leftChars: undefined, rightChars: undefined, firstLineChars: undefined },
  spacing: { before: 0, after: 0, line: 240, rule: 'auto' },
  borders: {},
  tabs: [],
  snapToGrid: true,
  pageBreakBefore: false,
  frame: undefined,
};

/** What a `pPr` says. */
export function paragraphFormat(pPr: XmlElement | undefined): ParagraphFormat {
  if (pPr === undefined) return {};
  const list = childOf(pPr, 'w:numPr');
  const borders = childOf(pPr, 'w:pBdr');
  const tabs = childOf(pPr, 'w:tabs');
  return {
    alignment: ALIGNMENTS.get(attributeOf(childOf(pPr, 'w:jc'))),
    indent: indentOf(childOf(pPr, 'w:ind')),
    spacing: spacingOf(childOf(pPr, 'w:spacing')),
    borders: borders === undefined ? undefined : bordersOf(borders),
    tabs: tabs === undefined ? undefined : elementsOf(tabs).map(tabOf),
    snapToGrid: switchOf(childOf(pPr, 'w:snapToGrid')),
    pageBreakBefore: switchOf(childOf(pPr, 'w:pageBreakBefore')),
    frame: frameOf(childOf(pPr, 'w:framePr')),
    list: list && { id: attributeOf(childOf(list, 'w:numId')), level: wholeOf(childOf(list, 'w:ilvl')) },
  };
}

function indentOf(ind: XmlElement | undefined): Partial<Indent> | undefined {
  if (ind === undefined) return undefined;
  const length = (name: string, other: string) => lengthOf(ind, name) ?? lengthOf(ind, other);
  const hanging = lengthOf(ind, 'w:hanging');
  const hangingChars = wholeOf(ind, 'w:hangingChars');
  const firstLine = hanging === undefined ? lengthOf(ind, 'w:firstLine') : -hanging;
  const firstLineChars = hangingChars === undefined || hangingChars === 0 ? wholeOf(ind, 'w:firstLineChars') : -hangingChars;
  return present({
    left: length('w:left', 'w:start'),
    right: length('w:right', 'w:end'),
    firstLine,
    leftChars: wholeOf(ind, 'w:leftChars') ?? wholeOf(ind, 'w:startChars'),
    rightChars: wholeOf(ind, 'w:rightChars') ?? wholeOf(ind, 'w:endChars'),
    firstLineChars,
  });
}

function spacingOf(spacing: XmlElement | undefined): SpacingFormat | undefined {
  if (spacing === undefined) return undefined;
  const rule = attributeOf(spacing, 'w:lineRule');
  const line = lengthOf(spacing, 'w:line');
  const lines = (name: string) => {
    const count = wholeOf(spacing, name);
    return count === undefined || count === 0 ? undefined : Math.round((count / 100) * LINE);
  };
  return {
    before: lines('w:beforeLines') ?? lengthOf(spacing, 'w:before'),
    after: lines('w:afterLines') ?? lengthOf(spacing, 'w:after'),
    line,
    rule: line === undefined ? undefined : rule === 'exact' || rule === 'atLeast' ? rule : 'auto',
  };
}

function frameOf(frame: XmlElement | undefined): Frame | undefined {
  if (frame === undefined) return undefined;
  const isAligned = attributeOf(frame, 'w:yAlign') !== undefined;
  return {
    from: attributeOf(frame, 'w:vAnchor') ?? 'page',
    top: isAligned ? undefined : lengthOf(frame, 'w:y'),
    width: lengthOf(frame, 'w:w'),
  };
}

function tabOf(tab: XmlElement): TabStop {
  return { kind: attributeOf(tab) ?? 'left', at: lengthOf(tab, 'w:pos') ?? 0 };
}

/** Tab stops add up; `clear` takes away the one at its place. */
function mergedTabs(under: readonly TabStop[], over: readonly TabStop[]): readonly TabStop[] {
  const kept = under.filter(({ at }) => !over.some((tab) => tab.at === at));
  return [...kept, ...over.filter(({ kind }) => kind !== 'clear')].toSorted((a, b) => a.at - b.at);
}

/** The same layout with a later level of formatting on it. */
export function withLayout(layout: ParagraphLayout, format: ParagraphFormat): ParagraphLayout {
  const { indent, spacing, borders, tabs, list: _, ...plain } = format;
  return {
    ...layout,
    ...present(plain),
    indent: { ...layout.indent, ...indent },
    spacing: { ...layout.spacing, ...present(spacing ?? {}) },
    borders: { ...layout.borders, ...borders },
    tabs: mergedTabs(layout.tabs, tabs ?? []),
  };
}
