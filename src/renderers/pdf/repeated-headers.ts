import type { PdfObject } from './pdf-file.ts';

/** Headers of a table that goes on, printed again on its further pages. */
export interface RepeatedHeaders {
  /** The objects of the structure without them. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** By number of the page object: the pieces of marked content to pass over. */
  readonly onPages: ReadonlyMap<number, ReadonlySet<number>>;
}

const HEADER = /^<<\/Type \/StructElem\n\/S \/TH\n/;
const PARENT = /\/P (\d+) 0 R/;
/** A piece on the page of the element, and pieces on further pages. */
const PIECES = /\/Pg (\d+) 0 R\n\/K \[(\d+)((?: <<\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID \d+>>)+)\]/;
const FURTHER = /\/Pg (\d+) 0 R\n\/MCID (\d+)/g;

/** Finds the headers that are printed again word for word, so that a reader who listens hears each once. */
export function repeatedHeaders(objects: ReadonlyMap<number, PdfObject>, contents: ReadonlyMap<number, string>): RepeatedHeaders {
  const changed = new Map(objects);
  const onPages = new Map<number, Set<number>>();
  const glyphs = glyphReader(contents);
  for (const [number, { text, stream }] of objects) {
    const pieces = PIECES.exec(text);
    if (pieces === null || !HEADER.test(objects.get(Number(PARENT.exec(text)?.[1]))?.text ?? '')) continue;
    const [whole, page = '', first = '', further = ''] = pieces;
    const printed = glyphs(Number(page), Number(first));
    const again = [...further.matchAll(FURTHER)].map(([, on, id]) => [Number(on), Number(id)] as const);
    if (again.some(([on, id]) => glyphs(on, id) !== printed)) continue;
    changed.set(number, { text: text.replace(whole, `/Pg ${page} 0 R\n/K ${first}`), stream });
    for (const [on, id] of again) onPages.set(on, (onPages.get(on) ?? new Set()).add(id));
  }
  for (const [page, ids] of onPages) forget(changed, page, ids);
  return { objects: changed, onPages };
}

/** The glyphs of a piece of a page, as they are written. */
function glyphReader(contents: ReadonlyMap<number, string>): (page: number, id: number) => string {
  const known = new Map<number, ReadonlyMap<number, string>>();
  return (page, id) => {
    const pieces = known.get(page) ?? glyphsOf(contents.get(page) ?? '');
    known.set(page, pieces);
    return pieces.get(id) ?? '';
  };
}

function glyphsOf(content: string): ReadonlyMap<number, string> {
  const pieces = content.split(/<<\/MCID (?=\d+ ?>> ?BDC\n)/).slice(1);
  return new Map(
    pieces.map((piece) => [Number.parseInt(piece, 10), [...piece.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, hex]) => hex).join('')]),
  );
}

/** The way back from the content of a page to the structure, without the pieces that are no part of it any more. */
function forget(objects: Map<number, PdfObject>, page: number, ids: ReadonlySet<number>): void {
  const key = /\/StructParents (\d+)/.exec(objects.get(page)?.text ?? '')?.[1];
  const tree = [...objects.values()].find(({ text }) => text.startsWith('<</Type /ParentTree\n'))?.text ?? '';
  const number = Number(new RegExp(`[[ ]${key} (\\d+) 0 R`).exec(tree)?.[1]);
  const parents = objects.get(number);
  if (parents === undefined) return;
  let at = -1;
  const text = parents.text.replace(/\d+ 0 R|null/g, (parent) => {
    at += 1;
    return ids.has(at) ? 'null' : parent;
  });
  objects.set(number, { ...parents, text });
}
