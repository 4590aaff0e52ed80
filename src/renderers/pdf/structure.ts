import type { PdfObject } from './pdf-file.ts';

/** What a part of the structure holds: another part, a piece of what a page paints, or an object such as a link. */
export type Kid =
  | { readonly kind: 'part'; readonly number: number }
  | { readonly kind: 'piece'; readonly page: number; readonly id: number }
  | { readonly kind: 'object'; readonly number: number; readonly page: number };

/** A part of the structure of a PDF. */
export interface StructurePart {
  readonly type: string;
  readonly parent: number;
  readonly kids: readonly Kid[];
}

/** The parts of the structure of a PDF, by number of the object. */
export type Structure = ReadonlyMap<number, StructurePart>;

const PART = '<</Type /StructElem\n';
const TYPE = /\/S \/(\w+)/;
const PARENT = /\/P (\d+) 0 R/;
const PAGE = /\n\/Pg (\d+) 0 R/;
const NAME = /\n\/ID (\(node\d{8}\))/;
const KIDS = /\n\/K (?:\[(?:[^\]<]|<<[^\]<]*>>)*\]|<<[^>]*>>|\d+ 0 R|\d+)/;
const KID = /<<\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)>>|<<\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R>>|(\d+) 0 R|(\d+)/g;

/** The structure of a PDF; every part once. */
export function readStructure(objects: ReadonlyMap<number, PdfObject>): Structure {
  const parts = new Map<number, StructurePart>();
  for (const [number, { text }] of objects) {
    if (!isPart(text)) continue;
    parts.set(number, { type: TYPE.exec(text)?.[1] ?? '', parent: Number(PARENT.exec(text)?.[1] ?? 0), kids: kidsOf(text) });
  }
  return parts;
}

/** Whether an object is a part of the structure. */
export function isPart(text: string): boolean {
  return text.startsWith(PART);
}

/** The name of a part, by which others refer to it; undefined for most. */
export function nameOf(text: string): string | undefined {
  return NAME.exec(text)?.[1];
}

function kidsOf(text: string): readonly Kid[] {
  const own = Number(PAGE.exec(text)?.[1] ?? 0);
  const list = (KIDS.exec(text)?.[0] ?? '').slice('\n/K '.length);
  return [...list.matchAll(KID)].map(([, page, id, object, on, part, plain]): Kid => {
    if (id !== undefined) return { kind: 'piece', page: Number(page), id: Number(id) };
    if (object !== undefined) return { kind: 'object', number: Number(object), page: Number(on) };
    if (part !== undefined) return { kind: 'part', number: Number(part) };
    return { kind: 'piece', page: own, id: Number(plain) };
  });
}

/** The pieces of pages a part paints, with those of the parts in it. */
export function piecesBelow(number: number, structure: Structure): readonly Extract<Kid, { kind: 'piece' }>[] {
  return (structure.get(number)?.kids ?? []).flatMap((kid) => {
    if (kid.kind === 'part') return piecesBelow(kid.number, structure);
    return kid.kind === 'piece' ? [kid] : [];
  });
}

/** The text of a part with other kids; its page is that of the first piece. */
export function withKids(text: string, kids: readonly Kid[]): string {
  const page = kids.find((kid) => kid.kind === 'piece')?.page;
  const printed = kids.map((kid) => printKid(kid, page));
  const isPlain = printed.length === 1 && kids[0]?.kind !== 'object';
  const list = isPlain ? printed.join('') : `[${printed.join(' ')}]`;
  const held = `${page === undefined ? '' : `\n/Pg ${page} 0 R`}${kids.length === 0 ? '' : `\n/K ${list}`}`;
  return text
    .replace(KIDS, '')
    .replace(PAGE, '')
    .replace(PARENT, (parent) => `${parent}${held}`);
}

function printKid(kid: Kid, page: number | undefined): string {
  if (kid.kind === 'part') return `${kid.number} 0 R`;
  if (kid.kind === 'object') return `<</Type /OBJR\n/Obj ${kid.number} 0 R\n/Pg ${kid.page} 0 R>>`;
  return kid.page === page ? `${kid.id}` : `<</Type /MCR\n/Pg ${kid.page} 0 R\n/MCID ${kid.id}>>`;
}
