import { storeZip } from '../../src/zip/store-zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** The parts of a Word file as their inner XML; those left out are not in it. */
export interface WordParts {
  /** What stands in `w:body`, section properties included. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** What stands in `a:fontScheme`. */
  readonly theme?: string;
  readonly application?: string;
  /** Headers and footers by the ids of their relations, such as `footer1`. */
  readonly running?: Readonly<Record<string, string>>;
}

/** A Word file of the parts. */
export function wordDocument({ body, styles, numbering, settings, theme, application, running = {} }: WordParts): Uint8Array {
  const own = [
    ['styles', 'styles.xml', styles && element('w:styles', styles)],
    ['numbering', 'numbering.xml', numbering && element('w:numbering', numbering)],
    ['settings', 'settings.xml', settings && element('w:settings', settings)],
    [
      'theme',
      'theme/theme1.xml',
      theme && element('a:theme', `<a:themeElements><a:fontScheme>${theme}</a:fontScheme></a:themeElements>`),
    ],
    ...Object.entries(running).map(([id, xml]) => {
      const kind = id.replace(/\d/g, '');
      return [kind, `${id}.xml`, element(kind === 'footer' ? 'w:ftr' : 'w:hdr', xml), id];
    }),
  ].flatMap(([kind = '', path = '', xml, id]) => (xml ? [{ kind, path, xml, id: id ?? kind }] : []));
  const relations = own.map(({ kind, path, id }) => relation(id, kind, path)).join('');
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('main', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': element('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`,
    ...Object.fromEntries(own.map(({ path, xml }) => [`word/${path}`, xml])),
    ...(application === undefined
      ? {}
      : { 'docProps/app.xml': `<Properties xmlns="urn:properties"><Application>${application}</Application></Properties>` }),
  });
}

/** A zip of texts by path. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return storeZip(new Map(Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)])));
}

function element(name: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${name} ${NAMESPACES}>${inner}</${name}>`;
}

function relation(id: string, kind: string, path: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${path}"/>`;
}

/** A paragraph. `ppr` and `rpr` are XML of its own formatting. */
export function p(style: string, text: string, { ppr = '', rpr = '' }: { ppr?: string; rpr?: string } = {}): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${ppr}</w:pPr>${text === '' ? '' : r(text, rpr)}</w:p>`;
}

/** A run. */
export function r(text: string, rpr = ''): string {
  const pieces = text.split('\n').map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r><w:rPr>${rpr}</w:rPr>${pieces.join('<w:br/>')}</w:r>`;
}

/** Font names of a run, all four slots and the hint. */
export function fonts(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}" w:hint="eastAsia"/>`;
}
