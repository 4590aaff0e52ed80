import { type PageContent, pageContent } from './pdf-content.ts';
import {
  dictionary,
  isDictionary,
  isList,
  isReference,
  type Pdf,
  type PdfDictionary,
  type PdfValue,
  readPdf,
  textOf,
} from './read-pdf.ts';

/** A part of the structure of a PDF, with its texts in order. */
export interface PdfElement {
  readonly type: string;
  readonly parent: PdfElement | null;
  readonly children: readonly PdfElement[];
  readonly dictionary: PdfDictionary;
  /** All text below it, in the order of the structure. */
  readonly text: string;
  /** How many pieces of marked content, and objects such as links, it holds itself. */
  readonly pieces: number;
  readonly objects: number;
}

export interface PdfDocument {
  readonly pdf: Pdf;
  readonly catalog: PdfDictionary;
  readonly pages: readonly { readonly page: PdfDictionary; readonly content: PageContent }[];
  readonly structure: PdfElement;
  /** Every element, in document order. */
  readonly elements: readonly PdfElement[];
  /** Titles of the bookmarks with their depth, in order. */
  readonly bookmarks: readonly { readonly title: string; readonly depth: number }[];
  /** Pieces of content that the structure names. */
  readonly named: number;
  /** Every text of it that a reader or a program meets: pages, bookmarks, properties. */
  readonly text: string;
}

/** A PDF of ours, read by its structure. */
export function pdfDocument(bytes: Uint8Array): PdfDocument {
  const pdf = readPdf(bytes);
  const catalog = dictionary(pdf.get(pdf.trailer, 'Root'));
  const references = kidReferences(pdf, pdf.get(catalog, 'Pages'));
  const pages = references.map(({ page }) => ({ page, content: pageContent(pdf, page) }));
  const byNumber = new Map(references.map(({ number }, index) => [number, pages[index]]));
  const elements: PdfElement[] = [];
  const top = listOf(pdf.get(catalog, 'StructTreeRoot', 'K'), pdf)[0];
  const structure = readElement(dictionary(pdf.follow(top)), null, { pdf, byNumber, elements });
  const bookmarks = readBookmarks(pdf, pdf.get(catalog, 'Outlines', 'First'), 0);
  const info = dictionary(pdf.get(pdf.trailer, 'Info'));
  const metadata = pdf.get(catalog, 'Metadata');
  const xmp = isDictionary(metadata) ? Buffer.from(metadata.stream ?? []).toString('utf8') : '';
  const properties = [...info.entries.values()].map((value) => textOf(value) ?? '');
  const text = [
    structure.text,
    ...pages.map(({ content }) => content.artifacts),
    ...bookmarks.map(({ title }) => title),
    ...properties,
    xmp,
  ];
  const named = elements.reduce((sum, { pieces }) => sum + pieces, 0);
  return { pdf, catalog, pages, structure, elements, bookmarks, named, text: text.join('\n') };
}

/** The pages below a node of their tree, with the numbers of their objects. */
function kidReferences(
  pdf: Pdf,
  node: PdfValue | undefined,
): readonly { readonly number: number; readonly page: PdfDictionary }[] {
  const kids = pdf.get(node, 'Kids');
  if (!isList(kids)) return [];
  return kids.flatMap((kid) => {
    const page = dictionary(pdf.follow(kid));
    if (page.entries.get('Type') === '/Pages') return kidReferences(pdf, page);
    return isReference(kid) ? [{ number: kid.to, page }] : [];
  });
}

function listOf(value: PdfValue | undefined, pdf: Pdf): readonly PdfValue[] {
  const followed = pdf.follow(value);
  if (followed === undefined) return [];
  return isList(followed) ? followed : [value ?? null];
}

interface Reading {
  readonly pdf: Pdf;
  readonly byNumber: ReadonlyMap<number, { readonly content: PageContent } | undefined>;
  readonly elements: PdfElement[];
}

function readElement(own: PdfDictionary, parent: PdfElement | null, reading: Reading): PdfElement {
  const { pdf, byNumber, elements } = reading;
  const children: PdfElement[] = [];
  const page = own.entries.get('Pg');
  let [text, pieces, objects] = ['', 0, 0];
  const element: PdfElement = {
    type: String(own.entries.get('S')).slice(1),
    parent,
    children,
    dictionary: own,
    get text() {
      return text;
    },
    get pieces() {
      return pieces;
    },
    get objects() {
      return objects;
    },
  };
  elements.push(element);
  const content = (id: number, on: PdfValue | undefined) => {
    pieces += 1;
    const said = isReference(on) ? byNumber.get(on.to)?.content.texts.get(id) : undefined;
    text += said ?? '';
  };
  for (const kid of listOf(own.entries.get('K'), pdf)) {
    const followed = pdf.follow(kid);
    if (typeof followed === 'number') content(followed, page);
    if (!isDictionary(followed)) continue;
    const type = followed.entries.get('Type');
    if (type === '/MCR') content(Number(followed.entries.get('MCID')), followed.entries.get('Pg') ?? page);
    else if (type === '/OBJR') objects += 1;
    else {
      const child = readElement(followed, element, reading);
      children.push(child);
      text += /^(?:P|H\d|T[HDR]|Table)$/.test(child.type) ? `${child.text}\n` : child.text;
    }
  }
  return element;
}

function readBookmarks(pdf: Pdf, first: PdfValue | undefined, depth: number): PdfDocument['bookmarks'] {
  const found: PdfDocument['bookmarks'][number][] = [];
  for (let at = first; isDictionary(at); at = pdf.get(at, 'Next')) {
    found.push({ title: textOf(pdf.get(at, 'Title')) ?? '', depth });
    found.push(...readBookmarks(pdf, pdf.get(at, 'First'), depth + 1));
  }
  return found;
}
