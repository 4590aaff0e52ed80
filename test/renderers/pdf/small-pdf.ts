import type { PdfFile, PdfObject } from '../../../src/renderers/pdf/pdf-file.ts';

/** An object as it is written, or one with a stream. */
export type Written = string | readonly [text: string, stream: string];

/** Objects of a PDF by their numbers. */
export function pdfObjects(written: Readonly<Record<number, Written>>): ReadonlyMap<number, PdfObject> {
  return new Map(Object.entries(written).map(([number, object]) => [Number(number), objectOf(object)]));
}

/** A PDF of those objects whose catalog is 1 and whose title stands in 2. */
export function smallPdf(written: Readonly<Record<number, Written>>): PdfFile {
  return { objects: pdfObjects(written), root: 1, info: 2 };
}

/** A part of the structure, as Chromium writes it. */
export function part(type: string, parent: number, rest = ''): string {
  return `<</Type /StructElem\n/S /${type}\n/P ${parent} 0 R${rest}>>`;
}

function objectOf(written: Written): PdfObject {
  if (typeof written === 'string') return { text: written, stream: null };
  return { text: written[0], stream: Buffer.from(written[1], 'latin1') };
}
