import { unzip } from './unzip.ts';

/** A paragraph of a Word file as its XML says it; what is left to its style is not there. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  readonly align?: string;
  /** Sides with their twips, such as `left 315`. */
  readonly indent?: string;
  /** Exact pitch of its lines. */
  readonly line?: string;
  readonly keepNext?: true;
  /** Tab stops with their twips, such as `left 5040`. */
  readonly tabs?: string;
  /** Rules with their eighths of a point and colour, such as `bottom 8 FF0000`. */
  readonly rules?: string;
  /** Left and top edge of a frame, and its width. */
  readonly frame?: string;
}

/** The paragraphs of a part of a Word file, those in tables too, in order. */
export function wordParagraphs(bytes: Uint8Array, part = 'word/document.xml'): readonly WordParagraph[] {
  const xml = unzip(bytes).get(part) ?? '';
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => read(paragraph));
}

function read(paragraph: string): WordParagraph {
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';
  const [align] = valuesOf(properties, 'w:jc').map(({ val }) => val);
  const [line] = valuesOf(properties, 'w:spacing').flatMap((each) => (each['lineRule'] === 'exact' ? [each['line']] : []));
  const [frame] = valuesOf(properties, 'w:framePr').map(({ x, y, w }) => [x, y, w].join(' '));
  const found = {
    align,
    line,
    frame,
    indent: told(valuesOf(properties, 'w:ind').flatMap((each) => Object.entries(each))),
    tabs: told(valuesOf(properties, 'w:tab').map(({ val, pos }) => [val, pos])),
    rules: told(['top', 'bottom'].flatMap((side) => valuesOf(properties, `w:${side}`).map(({ sz, color }) => [side, sz, color]))),
    keepNext: properties.includes('<w:keepNext/>') ? true : undefined,
  };
  return {
    style: valuesOf(properties, 'w:pStyle')[0]?.['val'] ?? 'Normal',
    text: textOf(paragraph.replace(properties, '')),
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  };
}

/** A tab as `→`, the end of a line as `/`, that of a page as `//`. */
function textOf(xml: string): string {
  return xml
    .replaceAll('<w:tab/>', '→')
    .replaceAll('<w:br w:type="page"/>', '//')
    .replaceAll('<w:br/>', '/')
    .replace(/<[^>]*>/g, '');
}

function told(pairs: readonly (readonly unknown[])[]): string | undefined {
  return pairs.length === 0 ? undefined : pairs.map((pair) => pair.join(' ')).join(', ');
}

function valuesOf(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name}( [^>]*)/>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/ w:(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  );
}
