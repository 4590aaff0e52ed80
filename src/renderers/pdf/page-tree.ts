import type { PdfFile, PdfObject } from './pdf-file.ts';
import { referenceOf, referencesIn } from './references.ts';

const PAGES = '<</Type /Pages\n';
const KIDS = /\/Kids \[([^\]]*)\]/;

/** The pages of a PDF, in order, by number of the object. */
export function pagesInOrder({ objects, root }: PdfFile): readonly number[] {
  return below(referenceOf(objects.get(root)?.text, 'Pages'), objects);
}

/** The objects that hold the pages of a PDF together, by number. */
export function pageTreeNodes({ objects }: PdfFile): readonly number[] {
  return [...objects].filter(([, { text }]) => text.startsWith(PAGES)).map(([number]) => number);
}

function below(number: number, objects: ReadonlyMap<number, PdfObject>): readonly number[] {
  const text = objects.get(number)?.text ?? '';
  if (!text.startsWith(PAGES)) return [number];
  return referencesIn(KIDS.exec(text)?.[1] ?? '').flatMap((kid) => below(kid, objects));
}
