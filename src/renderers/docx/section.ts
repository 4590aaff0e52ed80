import type { ISectionOptions } from 'docx';
import { docxFlow } from './docx-flow.ts';
import type { Flow, FlowParagraph } from './flow.ts';
import type { Repeated, Running } from './running.ts';
import { DRAFT_HEAD, NUMBER_FOOT, PAPER, type Sheet } from './sheet.ts';
import type { Tags } from './tags.ts';

type PageOptions = NonNullable<NonNullable<ISectionOptions['properties']>['page']>;

/** Edges of a sheet that lies on its side to what its pages repeat. */
const TURNED_HEAD = 680;
const TURNED_FOOT = 941;

/** Keeps a table from the next, from the end and from the beginning of a section. */
export const SLIVER: FlowParagraph = { kind: 'paragraph', style: 'Sliver' };

/** A part of a document with pages of its own. */
export interface Section {
  readonly running: Running;
  /** The page the section waits for. */
  readonly starts: 'nextPage' | 'evenPage' | 'oddPage';
  readonly flow: readonly Flow[];
}

/** What a section is set with: its sheet, the bookmarks of its document, and what its pages repeat. */
export interface SectionSetting {
  readonly sheet: Sheet;
  readonly tags: Tags;
  readonly repeated: Repeated;
  readonly hasFirstPage: boolean;
}

/** A section as the `docx` package takes it; one ends with a paragraph. */
export function docxSection(section: Section, { sheet, tags, repeated, hasFirstPage }: SectionSetting): ISectionOptions {
  const pieces = section.flow.flatMap((piece, index, all): readonly Flow[] => {
    return piece.kind === 'table' && all[index + 1]?.kind !== 'paragraph' ? [piece, SLIVER] : [piece];
  });
  return {
    ...repeated,
    properties: {
      type: section.starts,
      page: page(section.running, sheet),
      grid: { type: 'lines', linePitch: sheet.line },
      ...(hasFirstPage ? { titlePage: true } : {}),
    },
    children: docxFlow(pieces.length === 0 ? [SLIVER] : pieces, tags),
  };
}

/** Turned a quarter to the left, what was the left edge is the top (GB/T 9704-2012, 8). */
function page(running: Running, { margins }: Sheet): PageOptions {
  const { top, right, bottom, left } = margins;
  if (running === 'landscape') {
    return {
      size: { ...PAPER, orientation: 'landscape' },
      margin: { top: left, right: top, bottom: right, left: bottom, header: TURNED_HEAD, footer: TURNED_FOOT, gutter: 0 },
    };
  }
  return { size: PAPER, margin: { ...margins, header: DRAFT_HEAD, footer: NUMBER_FOOT, gutter: 0 } };
}
