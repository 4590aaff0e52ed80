import type { PdfFile, PdfObject } from './pdf-file.ts';
import { referencesIn } from './references.ts';

const PAGES = '<</Type /Pages\n';
const KIDS = /\/Kids \[([^\]]*)\]/;

/** The numbers of the objects of the pages, in order. */
export function pageNumbers({ objects, root }: PdfFile): readonly number[] {
  const tree = Number(/\/Pages (\d+) 0 R/.exec(objects.get(root)?.text ?? '')?.[1]);
  return below(tree, objects);
}

/** The numbers of the objects that hold the pages together. */
export function pageTreeOf({ objects }: PdfFile): readonly number[] {
  return [...objects].filter(([, { text }]) => text.startsWith(PAGES)).map(([number]) => number);
}

function below(number: number, objects: ReadonlyMap<number, PdfObject>): readonly number[] {
  const text = objects.get(number)?.text ?? '';
  if (!text.startsWith(PAGES)) return [number];
  return referencesIn(KIDS.exec(text)?.[1] ?? '').flatMap((kid) => below(kid, objects));
}
