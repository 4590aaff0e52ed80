import type { PdfObject } from './pdf-file.ts';
import { withReferences } from './references.ts';
import { type Kid, readStructure, withKids } from './structure.ts';

const WRAPPER = 'NonStruct';
/** What holds of a cell anyway. */
const USUAL_SPANS = / <<\/O \/Table\n\/(?:Row|Col)Span 1>>/g;

/** The objects of a PDF without the parts of its structure that say nothing: a browser wraps each text in one. */
export function unwrapStructure(objects: ReadonlyMap<number, PdfObject>): ReadonlyMap<number, PdfObject> {
  const parts = readStructure(objects);
  const isWrapper = (number: number) => parts.get(number)?.type === WRAPPER;
  const ownerOf = (number: number): number => (isWrapper(number) ? ownerOf(parts.get(number)?.parent ?? 0) : number);
  const unwrapped = (kids: readonly Kid[]): readonly Kid[] =>
    kids.flatMap((kid) => (kid.kind === 'part' && isWrapper(kid.number) ? unwrapped(parts.get(kid.number)?.kids ?? []) : [kid]));
  const changed = new Map<number, PdfObject>();
  for (const [number, object] of objects) {
    const part = parts.get(number);
    if (part?.type === WRAPPER) continue;
    if (part !== undefined) {
      const plain = object.text
        .replace(USUAL_SPANS, '')
        .replace(/\/P (\d+) 0 R/, (_, parent) => `/P ${ownerOf(Number(parent))} 0 R`);
      changed.set(number, { text: withKids(plain, unwrapped(part.kids)), stream: null });
    } else if (object.stream === null && leadsToStructure(object.text)) {
      changed.set(number, { text: withReferences(object.text, (to) => `${ownerOf(to)} 0 R`), stream: null });
    } else changed.set(number, object);
  }
  return changed;
}

/** Of a page's ways back to the structure, and of the table of them. */
function leadsToStructure(text: string): boolean {
  return text.startsWith('[') || text.startsWith('<</Type /ParentTree\n');
}
