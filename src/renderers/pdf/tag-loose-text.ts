import type { PdfObject } from './pdf-file.ts';
import { readStructure } from './structure.ts';

/** Parts that hold other parts, and no text of their own. */
const GROUPS: ReadonlySet<string> = new Set(['Document', 'Div', 'Sect', 'NonStruct']);
const TYPE = /\/S \/\w+/;

/** The objects of a PDF with its structure made whole: text that stands in no paragraph, heading or cell is a paragraph. */
export function tagLooseText(objects: ReadonlyMap<number, PdfObject>): ReadonlyMap<number, PdfObject> {
  const structure = readStructure(objects);
  const isInText = (number: number): boolean => {
    for (let part = structure.get(number); part; part = structure.get(part.parent)) if (!GROUPS.has(part.type)) return true;
    return false;
  };
  const changed = new Map(objects);
  for (const [number, { kids }] of structure) {
    const object = objects.get(number);
    const isLoose = kids.some(({ kind }) => kind === 'piece') && !isInText(number);
    if (isLoose && object !== undefined) changed.set(number, { ...object, text: object.text.replace(TYPE, '/S /P') });
  }
  return changed;
}
