import { pagesInOrder } from './page-tree.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Kid, readStructure, type Structure, withKids } from './structure.ts';

/** Some of the pages of a PDF, and what of the structure stands on them. */
export interface FirstPages extends PdfFile {
  readonly pages: readonly number[];
}

/** The first pages of a PDF, with the parts of its structure that paint on them; those `left` out go in any case. */
export function firstPages(file: PdfFile, count: number, left: readonly number[] = []): FirstPages {
  const all = pagesInOrder(file);
  const pages = all.slice(0, count);
  const structure = readStructure(file.objects);
  const standing = standingParts(structure, new Set(pages), new Set(left));
  const objects = new Map(file.objects);
  for (const page of all.slice(count)) objects.delete(page);
  for (const [number, { kids }] of structure) {
    const object = objects.get(number);
    const kept = standing.get(number);
    if (kept === undefined || object === undefined) objects.delete(number);
    else if (kept.length < kids.length) objects.set(number, { ...object, text: withKids(object.text, kept) });
  }
  return { ...file, objects, pages };
}

/** The parts that stand, with the kids that do. A part goes that has lost all it painted; an empty one, as a cell without text, stays. */
function standingParts(structure: Structure, shown: ReadonlySet<number>, left: ReadonlySet<number>) {
  const standing = new Map<number, readonly Kid[]>();
  const keep = (number: number): boolean => {
    const { kids = [] } = structure.get(number) ?? {};
    if (left.has(number)) return false;
    const kept = kids.filter((kid) => (kid.kind === 'part' ? keep(kid.number) : shown.has(kid.page)));
    if (kids.length > 0 && kept.length === 0) return false;
    standing.set(number, kept);
    return true;
  };
  for (const [number, { type }] of structure) if (type === 'Document') keep(number);
  return standing;
}
