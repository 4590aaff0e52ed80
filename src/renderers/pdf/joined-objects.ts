import { latin1 } from './latin1.ts';
import type { PdfObject } from './pdf-file.ts';
import { withReferences } from './references.ts';

/** Objects of several PDFs under numbers of their own. */
export interface JoinedObjects {
  readonly objects: Map<number, PdfObject>;
  /** A number that is free. */
  next(): number;
  /** Takes what an object of a PDF leads to over. */
  copier(from: ReadonlyMap<number, PdfObject>, options: CopyOptions): Copier;
}

export interface CopyOptions {
  /** Objects that stand already, or that the caller makes. */
  readonly known: Map<number, number>;
  /** What is changed in the text of an object before its references are; `number` is the one it has from now on. */
  readonly retell: (text: string, number: number) => string;
}

/** Takes an object over with all it leads to, where it is not yet; the number it has now, none for what is not there. */
export type Copier = (number: number) => number | undefined;

/** A value whose objects are taken over; nothing stands where one is not there. */
export function withCopies(text: string, copy: Copier): string {
  return withReferences(text, (number) => {
    const own = copy(number);
    return own === undefined ? 'null' : `${own} 0 R`;
  });
}

/** What many pages share, with all it leads to: fonts, and how they paint. */
const SHARED = /^<<(?:\/Type \/Font\n|\/ca )/;
const FACE = /\/[A-Z]{6}(?=\+)/g;

/** Begins to join objects; those of fonts that are the same are taken over once. */
export function joinedObjects(): JoinedObjects {
  const objects = new Map<number, PdfObject>();
  const shared = new Map<string, number>();
  const fresh = { number: 0 };
  const next = () => {
    fresh.number += 1;
    return fresh.number;
  };
  const copier: JoinedObjects['copier'] = (from, { known, retell }) => {
    const copy: Copier = (number) => {
      const before = known.get(number);
      if (before !== undefined) return before;
      const object = from.get(number);
      if (object === undefined) return undefined;
      if (SHARED.test(object.text)) return share(number);
      const own = next();
      known.set(number, own);
      objects.set(own, { text: withCopies(retell(object.text, own), copy), stream: object.stream });
      return own;
    };
    const share: Copier = (number) => {
      const { text, stream } = from.get(number) ?? { text: 'null', stream: null };
      const whole = withCopies(text, share);
      const key = `${whole.replace(FACE, '/')}${stream === null ? '' : latin1(stream)}`;
      const own = shared.get(key) ?? next();
      if (!shared.has(key)) objects.set(own, { text: whole, stream });
      shared.set(key, own);
      return own;
    };
    return copy;
  };
  return { objects, next, copier };
}
