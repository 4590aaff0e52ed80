import { attributeOf, childOf, childrenOf, type XmlElement } from '../package/xml-element.ts';
import { type ListUse, type ParagraphFormat, paragraphFormat } from './paragraph-format.ts';
import { bordersOf } from './read-borders.ts';
import type { ThemeFonts } from './read-theme.ts';
import { mergedFormats, type RunFormat, runFormat } from './run-format.ts';
import type { Borders } from './word-file.ts';

/** A style with what it inherits, nearest last. */
export interface Style {
  /** As people see it. */
  readonly name: string;
  /** Formats of the style and of those it is based on, the farthest first. */
  readonly layers: readonly StyleLayer[];
}

export interface StyleLayer {
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
  readonly tableBorders: Borders;
  /** What holds for parts of a table, such as `firstRow`. */
  readonly parts: ReadonlyMap<string, TablePart>;
}

export interface TablePart {
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
}

export interface Styles {
  readonly defaults: { readonly paragraph: ParagraphFormat; readonly run: RunFormat };
  /** The style of an id; where it is undefined or unknown, the default one of its kind, if there is any. */
  style(kind: 'paragraph' | 'character' | 'table', id: string | undefined): Style | undefined;
}

/** Styles are based on one another no deeper than this; a ring of them ends there. */
const MAX_BASES = 40;

/** Everything `styles.xml` says. */
export function readStyles(root: XmlElement | undefined, theme: ThemeFonts): Styles {
  const elements = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const element of childrenOf(root, 'w:style')) {
    const [kind = '', id = ''] = [attributeOf(element, 'w:type'), attributeOf(element, 'w:styleId')];
    if (!elements.has(keyOf(kind, id))) elements.set(keyOf(kind, id), element);
    const isDefault = ['1', 'true', 'on'].includes(attributeOf(element, 'w:default') ?? '');
    if (isDefault) defaults.set(kind, id);
  }
  const known = new Map<string, Style>();
  const docDefaults = childOf(root, 'w:docDefaults');
  return {
    defaults: {
      paragraph: paragraphFormat(childOf(childOf(docDefaults, 'w:pPrDefault'), 'w:pPr')),
      run: runFormat(childOf(childOf(docDefaults, 'w:rPrDefault'), 'w:rPr'), theme),
    },
    style: (kind, wanted) => {
      const id = wanted !== undefined && elements.has(keyOf(kind, wanted)) ? wanted : (defaults.get(kind) ?? '');
      const key = keyOf(kind, id);
      const found = known.get(key) ?? readStyle({ elements, theme }, kind, id);
      if (found !== undefined) known.set(key, found);
      return found;
    },
  };
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

interface Context {
  readonly elements: ReadonlyMap<string, XmlElement>;
  readonly theme: ThemeFonts;
}

function readStyle({ elements, theme }: Context, kind: string, id: string): Style | undefined {
  const own = elements.get(keyOf(kind, id));
  if (own === undefined) return undefined;
  const layers: StyleLayer[] = [];
  for (let element: XmlElement | undefined = own; element && layers.length < MAX_BASES; ) {
    layers.unshift(layerOf(element, theme));
    const base = attributeOf(childOf(element, 'w:basedOn'));
    element = base === undefined ? undefined : elements.get(keyOf(kind, base));
  }
  return { name: attributeOf(childOf(own, 'w:name')) ?? id, layers };
}

function layerOf(style: XmlElement, theme: ThemeFonts): StyleLayer {
  const parts = childrenOf(style, 'w:tblStylePr').map((part): [string, TablePart] => [
    attributeOf(part, 'w:type') ?? '',
    { paragraph: paragraphFormat(childOf(part, 'w:pPr')), run: runFormat(childOf(part, 'w:rPr'), theme) },
  ]);
  return {
    paragraph: paragraphFormat(childOf(style, 'w:pPr')),
    run: runFormat(childOf(style, 'w:rPr'), theme),
    tableBorders: bordersOf(childOf(childOf(style, 'w:tblPr'), 'w:tblBorders')),
    parts: new Map(parts),
  };
}

/** What the layers of a style say of runs, as one: inside a style the nearest word holds, even for switches. */
export function runFormatOf(style: Style | undefined): RunFormat {
  return (style?.layers ?? []).reduce<RunFormat>((under, { run }) => mergedFormats(under, run), {});
}

/** The list the style puts its paragraphs in. */
export function listOf(style: Style | undefined): ListUse | undefined {
  const lists = (style?.layers ?? []).flatMap(({ paragraph }) => (paragraph.list === undefined ? [] : [paragraph.list]));
  if (lists.length === 0) return undefined;
  return {
    id: lists.findLast(({ id }) => id !== undefined)?.id,
    level: lists.findLast(({ level }) => level !== undefined)?.level,
  };
}
