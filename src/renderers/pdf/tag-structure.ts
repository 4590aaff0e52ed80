import type { PdfObject } from './pdf-file.ts';

/** Parts that hold other parts, and no text of their own. */
const GROUPS: ReadonlySet<string> = new Set(['Document', 'Div', 'Sect', 'NonStruct']);
const ELEMENT = '<</Type /StructElem\n';
const TYPE = /\/S \/(\w+)/;
const PARENT = /\/P (\d+) 0 R/;
const KIDS = /\/K (\[[^\]]*\]|<<[^>]*>>|[^\n>]*)/;
const REFERENCES = /\d+ 0 R/g;

/** The objects of a PDF with its structure made whole: text that stands in no paragraph, heading or cell is a paragraph. */
export function tagStructure(objects: ReadonlyMap<number, PdfObject>): ReadonlyMap<number, PdfObject> {
  const elements = new Map([...objects].filter(([, { text }]) => text.startsWith(ELEMENT)));
  const isInText = (number: number): boolean => {
    for (let element = elements.get(number); element; element = elements.get(parentOf(element))) {
      if (!GROUPS.has(TYPE.exec(element.text)?.[1] ?? '')) return true;
    }
    return false;
  };
  const loose = [...elements].filter(([number, element]) => hasContent(element) && !isInText(number));
  const paragraphs = loose.map(([number, { text, stream }]) => [number, { text: text.replace(TYPE, '/S /P'), stream }] as const);
  return new Map([...objects, ...paragraphs]);
}

/** Whether marked content is among the kids: a number of its own, or in a dictionary. */
function hasContent({ text }: PdfObject): boolean {
  return /\d/.test(KIDS.exec(text)?.[1]?.replace(REFERENCES, '') ?? '');
}

function parentOf({ text }: PdfObject): number {
  return Number(PARENT.exec(text)?.[1] ?? 0);
}
