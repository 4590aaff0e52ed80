import type { PdfDocument, PdfElement } from './pdf-document.ts';
import { isDictionary, isList, type PdfValue, textOf } from './read-pdf.ts';

/** Types of ISO 32000-1, 14.8.4, that documents of ours are made of. */
const GROUPS = new Set(['Document', 'Div', 'Sect', 'NonStruct']);
const TEXTS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'Link', 'Span', 'Figure', 'Table', 'TR', 'TH', 'TD']);
/** What may stand in what alone. */
const WITHIN: Readonly<Record<string, string>> = { TR: 'Table', TH: 'TR', TD: 'TR' };

/** What keeps a PDF from being read aloud rightly, as far as a program can tell (ISO 14289-1 and the Matterhorn Protocol). */
export function pdfFaults(document: PdfDocument): readonly string[] {
  return [
    ...catalogFaults(document),
    ...contentFaults(document),
    ...document.elements.flatMap((element) => elementFaults(document, element)),
    ...headingFaults(document),
    ...linkFaults(document),
    ...fontFaults(document),
  ];
}

/** A fault for each fact that does not hold. */
function unless(facts: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(facts).flatMap(([fault, holds]) => (holds ? [] : [fault]));
}

function catalogFaults({ pdf, catalog, structure }: PdfDocument): readonly string[] {
  const title = textOf(pdf.get(pdf.trailer, 'Info', 'Title')) ?? '';
  const metadata = pdf.get(catalog, 'Metadata');
  const xmp = isDictionary(metadata) ? Buffer.from(metadata.stream ?? []).toString('utf8') : '';
  const told = /<dc:title>.*?<rdf:li xml:lang="x-default">([^<]*)</.exec(xmp)?.[1] ?? '';
  return unless({
    'not marked': pdf.get(catalog, 'MarkInfo', 'Marked') === true,
    'the title is not shown': pdf.get(catalog, 'ViewerPreferences', 'DisplayDocTitle') === true,
    'no language': /^zh\b/.test(textOf(pdf.get(catalog, 'Lang')) ?? ''),
    'no title': title !== '' && told.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"') === title,
    'does not say that it is PDF/UA': /<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp),
    'no document at the top': structure.type === 'Document',
  });
}

function contentFaults({ pages, named, pdf, catalog }: PdfDocument): readonly string[] {
  const pieces = pages.reduce((sum, { content }) => sum + content.ids.size, 0);
  const parents = pdf.get(catalog, 'StructTreeRoot', 'ParentTree', 'Nums');
  return [
    ...pages.flatMap(({ page, content }, index) =>
      unless({
        [`page ${index + 1} paints outside the structure: ${content.unmarked.join(' ')}`]: content.unmarked.length === 0,
        [`page ${index + 1} has artifacts within the structure`]: content.nested === 0,
        [`page ${index + 1} has glyphs that are no text`]: ![...content.texts.values(), content.artifacts]
          .join('')
          .includes('\ufffd'),
        [`page ${index + 1} has no way back to the structure`]:
          isList(parents) && parents.includes(page.entries.get('StructParents') ?? null),
        [`page ${index + 1} is not gone through in order`]: page.entries.get('Tabs') === '/S',
      }),
    ),
    ...unless({ [`${pieces} pieces of content, ${named} in the structure`]: pieces === named }),
  ];
}

function elementFaults({ pdf }: PdfDocument, element: PdfElement): readonly string[] {
  const { type, dictionary, pieces } = element;
  const outer = outerOf(element);
  const wanted = WITHIN[type];
  const attribute = (name: string) =>
    attributesOf(dictionary.entries.get('A'))
      .find((each) => each.has(name))
      ?.get(name);
  return unless({
    [`${type} is no type of a document`]: GROUPS.has(type) || TEXTS.has(type),
    [`${type} stands in ${outer?.type}`]: wanted === undefined || outer?.type === wanted,
    [`text stands in ${type}, in no paragraph: ${element.text}`]: pieces === 0 || outer !== undefined || !GROUPS.has(type),
    'a table without headers': type !== 'Table' || descendants(element).some((each) => each.type === 'TH'),
    [`a header of nothing: ${element.text}`]: type !== 'TH' || ['/Column', '/Row', '/Both'].includes(String(attribute('Scope'))),
    'a picture without words': type !== 'Figure' || textOf(pdf.follow(dictionary.entries.get('Alt'))) !== undefined,
    'a link without its place': type !== 'Link' || element.objects > 0,
  });
}

/** The nearest part around that is no mere group. */
function outerOf({ parent }: PdfElement): PdfElement | undefined {
  if (parent === null) return undefined;
  return GROUPS.has(parent.type) ? outerOf(parent) : parent;
}

function descendants(element: PdfElement): readonly PdfElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function attributesOf(value: PdfValue | undefined): readonly ReadonlyMap<string, PdfValue>[] {
  return (isList(value) ? value : [value]).flatMap((each) => (isDictionary(each) ? [each.entries] : []));
}

/** Headings go down one rank at a time, and the bookmarks are the headings. */
function headingFaults({ elements, bookmarks }: PdfDocument): readonly string[] {
  const headings = elements.filter(({ type }) => /^H\d$/.test(type));
  const ranks = headings.map(({ type }) => Number(type.slice(1)));
  const plain = (text: string) => text.replace(/\s/g, '');
  const told = bookmarks.map(({ title, depth }) => `${depth + 1} ${plain(title)}`);
  const wanted = headings.map(({ text }, index) => `${ranks[index]} ${plain(text)}`);
  return unless({
    'the first heading is not of the first rank': ranks[0] === 1,
    'a rank of headings is left out': ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 0) + 1),
    [`bookmarks ${told.join('|')} for headings ${wanted.join('|')}`]: told.join('\n') === wanted.join('\n'),
  });
}

function linkFaults({ pdf, catalog, pages, elements }: PdfDocument): readonly string[] {
  const links = pages.flatMap(({ page }) => {
    const all = pdf.get(page, 'Annots');
    return isList(all) ? all.map((each) => pdf.follow(each)) : [];
  });
  const held = elements.reduce((sum, { objects }) => sum + objects, 0);
  return [
    ...unless({ [`${links.length} links, ${held} in the structure`]: links.length === held }),
    ...links.flatMap((link) => {
      const to = String(pdf.get(link, 'Dest')).slice(1);
      return unless({
        'a link without words': (textOf(pdf.get(link, 'Contents')) ?? '') !== '',
        'a link that is not in the structure': typeof pdf.get(link, 'StructParent') === 'number',
        [`a link to ${to}, which is nowhere`]: isList(pdf.get(catalog, 'Dests', to)),
      });
    }),
  ];
}

function fontFaults({ pdf, pages }: PdfDocument): readonly string[] {
  const fonts = pages.flatMap(({ page }) => {
    const all = pdf.get(page, 'Resources', 'Font');
    return isDictionary(all) ? [...all.entries.values()] : [];
  });
  return [...new Set(fonts)].flatMap((font) => {
    const below = pdf.get(font, 'DescendantFonts');
    const face = isList(below) ? below[0] : undefined;
    const name = String(pdf.get(font, 'BaseFont'));
    return unless({
      [`${name} is no face of ours`]: /^\/[A-Z]{6}\+Gw/.test(name) && pdf.get(font, 'Subtype') === '/Type0',
      [`${name} is not TrueType`]: pdf.get(face, 'Subtype') === '/CIDFontType2' && pdf.get(face, 'CIDToGIDMap') === '/Identity',
      [`${name} is not inside`]: isDictionary(pdf.get(face, 'FontDescriptor', 'FontFile2')),
      [`${name} does not say what its glyphs are`]: isDictionary(pdf.get(font, 'ToUnicode')),
    });
  });
}
