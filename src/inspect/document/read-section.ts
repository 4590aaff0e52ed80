import { attributeOf, childOf, childrenOf, type XmlElement } from '../package/xml-element.ts';
import { lengthOf, switchOf, wholeOf } from './lengths.ts';
import type { Columns, Grid, Page, RunningStories, Section, Story } from './word-file.ts';

/** Reads a header or footer by the id of its relation. */
export type ReadStory = (id: string) => Story | undefined;

/** What sections need besides their own properties. */
export interface SectionGround {
  readonly before: Section | undefined;
  readonly read: ReadStory;
  /** `settings.xml` has the gutter at the top of each page. */
  readonly gutterAtTop: boolean;
}

/** A section, of no properties where it has none. Headers and footers it does not have are those of the section before. */
export function readSection(sectPr: XmlElement | undefined, { before, read, gutterAtTop }: SectionGround): Section {
  const size = childOf(sectPr, 'w:pgSz');
  const numbering = childOf(sectPr, 'w:pgNumType');
  const gutterAt = gutterAtTop ? 'top' : switchOf(childOf(sectPr, 'w:rtlGutter')) ? 'right' : 'left';
  const page = pageOf(size, childOf(sectPr, 'w:pgMar'), gutterAt);
  return {
    page,
    isLandscape: page === undefined ? attributeOf(size, 'w:orient') === 'landscape' : page.width > page.height,
    grid: gridOf(childOf(sectPr, 'w:docGrid')),
    columns: columnsOf(childOf(sectPr, 'w:cols')),
    hasFirstPage: switchOf(childOf(sectPr, 'w:titlePg')) ?? false,
    start: attributeOf(childOf(sectPr, 'w:type')) ?? 'nextPage',
    firstNumber: wholeOf(numbering, 'w:start'),
    numberFormat: attributeOf(numbering, 'w:fmt'),
    headers: runningOf(childrenOf(sectPr, 'w:headerReference'), before?.headers, read),
    footers: runningOf(childrenOf(sectPr, 'w:footerReference'), before?.footers, read),
  };
}

type GutterSide = 'top' | 'right' | 'left';

function pageOf(size: XmlElement | undefined, margins: XmlElement | undefined, gutterAt: GutterSide): Page | undefined {
  const [width, height] = [lengthOf(size, 'w:w'), lengthOf(size, 'w:h')];
  const [top, bottom] = [lengthOf(margins, 'w:top'), lengthOf(margins, 'w:bottom')];
  const [left, right] = [lengthOf(margins, 'w:left'), lengthOf(margins, 'w:right')];
  if (width === undefined || height === undefined || top === undefined) return undefined;
  if (bottom === undefined || left === undefined || right === undefined) return undefined;
  // a margin below zero keeps its place whatever stands in the header or footer
  const gutter = lengthOf(margins, 'w:gutter') ?? 0;
  const sides = { top: Math.abs(top), bottom: Math.abs(bottom), left, right };
  return { width, height, footer: lengthOf(margins, 'w:footer') ?? 0, ...sides, [gutterAt]: sides[gutterAt] + gutter };
}

function columnsOf(columns: XmlElement | undefined): Columns {
  return { count: Math.max(1, wholeOf(columns, 'w:num') ?? 1), space: lengthOf(columns, 'w:space') ?? 720 };
}

function gridOf(grid: XmlElement | undefined): Grid | undefined {
  const kind = attributeOf(grid, 'w:type') ?? 'default';
  if (grid === undefined || kind === 'default') return undefined;
  return { kind, linePitch: lengthOf(grid, 'w:linePitch'), charSpace: wholeOf(grid, 'w:charSpace') };
}

function runningOf(references: readonly XmlElement[], before: RunningStories | undefined, read: ReadStory): RunningStories {
  const story = (kind: keyof RunningStories): Story | undefined => {
    const id = attributeOf(
      references.find((each) => (attributeOf(each, 'w:type') ?? 'default') === kind),
      'r:id',
    );
    return id === undefined ? before?.[kind] : (read(id) ?? []);
  };
  return { default: story('default'), even: story('even'), first: story('first') };
}
