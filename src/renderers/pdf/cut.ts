import { sum } from '../../core/sum.ts';
import type { PrintSection } from './print-view.ts';

/** Where a document is cut to be printed in pieces: before a row of a table. */
export interface Cut {
  readonly section: number;
  readonly block: number;
  readonly row: number;
}

interface Stretch {
  readonly section: number;
  readonly block: number;
  /** The first row of the table that is printed, and how many follow from there. */
  readonly from: number;
  readonly rows: number;
}

/** How many rows tables have from a cut on, or in all. */
export function rowsAfter(sections: readonly PrintSection[], from: Cut | null): number {
  return sum(stretches(sections, from).map(({ rows }) => rows));
}

/** The cut so many rows further on; null where all that follows has no more. */
export function cutAfter(sections: readonly PrintSection[], from: Cut | null, rows: number): Cut | null {
  let left = rows;
  for (const stretch of stretches(sections, from)) {
    if (left < stretch.rows) return { section: stretch.section, block: stretch.block, row: stretch.from + left };
    left -= stretch.rows;
  }
  return null;
}

/** What is printed from one cut to another; the first table goes on without the space above it. */
export function sectionsBetween(sections: readonly PrintSection[], from: Cut | null, to: Cut | null): readonly PrintSection[] {
  const first = from?.section ?? 0;
  return sections.slice(first, to === null ? undefined : to.section + 1).map((section, index) => {
    const start = from?.section === first + index ? from : null;
    const end = to?.section === first + index ? to : null;
    const blocks = section.blocks.slice(start?.block ?? 0, end === null ? undefined : end.block + 1).map((block, at) => {
      if (block.kind !== 'table') return block;
      const [above, below] = [at === 0 ? start?.row : undefined, at + (start?.block ?? 0) === end?.block ? end.row : undefined];
      return { ...block, gap: above === undefined ? block.gap : 0, body: block.body.slice(above, below) };
    });
    return start === null ? { ...section, blocks } : { ...section, blocks, id: '', hasMark: false };
  });
}

/** Whether a table may be parted before a row: no cell reaches from above into it. */
export function isFree({ section, block, row }: Cut, sections: readonly PrintSection[]): boolean {
  const table = sections[section]?.blocks[block];
  if (table?.kind !== 'table') return false;
  return table.body.slice(0, row).every(({ cells }, above) => cells.every((cell) => above + cell.rows <= row));
}

function stretches(sections: readonly PrintSection[], from: Cut | null): readonly Stretch[] {
  return sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((each, block): readonly Stretch[] => {
      if (each.kind !== 'table' || isBefore({ section, block }, from)) return [];
      const above = from?.section === section && from.block === block ? from.row : 0;
      return [{ section, block, from: above, rows: each.body.length - above }];
    }),
  );
}

function isBefore({ section, block }: Omit<Cut, 'row'>, from: Cut | null): boolean {
  return from !== null && (section < from.section || (section === from.section && block < from.block));
}
