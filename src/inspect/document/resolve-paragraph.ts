import { attributeOf, childOf, type XmlElement } from '../package/xml-element.ts';
import { type ParagraphFormat, paragraphFormat, plainParagraph, withLayout } from './paragraph-format.ts';
import type { ListLevel } from './read-numbering.ts';
import { listOf, runFormatOf, type Style } from './read-styles.ts';
import type { Place, Reading } from './reading.ts';
import { plainRun, type RunFormat, runFormat, withFormat, withStyle } from './run-format.ts';
import type { ParagraphLayout, RunLook } from './word-file.ts';

/** A paragraph's looks, resolved: defaults, table style, paragraph style, list, direct formatting. */
export interface ResolvedParagraph {
  readonly style: Style | undefined;
  readonly layout: ParagraphLayout;
  /** How text looks that has no formatting of its own. */
  readonly base: RunLook;
  readonly mark: RunLook;
  readonly label: { readonly text: string; readonly look: RunLook } | undefined;
}

/** Resolves a paragraph, and counts its list on. */
export function resolveParagraph(reading: Reading, pPr: XmlElement | undefined, place: Place): ResolvedParagraph {
  const { styles, theme } = reading;
  const style = styles.style('paragraph', attributeOf(childOf(pPr, 'w:pStyle')));
  const direct = paragraphFormat(pPr);
  const list = listUse(reading, direct, style);
  const layers: readonly ParagraphFormat[] = [
    styles.defaults.paragraph,
    ...place.cellFormats.map(({ paragraph }) => paragraph),
    ...(list && !list.isDirect ? [list.level.paragraph] : []),
    ...(style?.layers ?? []).map(({ paragraph }) => paragraph),
    ...(list?.isDirect ? [list.level.paragraph] : []),
    direct,
  ];
  const base = withStyle(tableLook(reading, place), runFormatOf(style));
  const mark = withFormat(base, runFormat(childOf(pPr, 'w:rPr'), theme));
  return {
    style,
    layout: layers.reduce(withLayout, plainParagraph),
    base,
    mark,
    label: list && { text: list.number, look: withFormat(mark, list.level.run) },
  };
}

function tableLook({ styles }: Reading, { cellFormats }: Place): RunLook {
  const start = withFormat(plainRun, styles.defaults.run);
  return cellFormats.reduce((look, { run }) => withFormat(look, run), start);
}

interface ListPlace {
  readonly level: ListLevel;
  readonly number: string;
  readonly isDirect: boolean;
}

function listUse({ numbering }: Reading, { list }: ParagraphFormat, style: Style | undefined): ListPlace | undefined {
  const inherited = listOf(style);
  const id = list?.id ?? inherited?.id;
  const at = list?.level ?? inherited?.level ?? 0;
  const level = id === undefined || id === '0' ? undefined : numbering.level(id, at);
  if (id === undefined || level === undefined) return undefined;
  return { level, number: numbering.next(id, at), isDirect: list?.id !== undefined };
}

/** How a run looks: that of its paragraph, its character style, its own formatting. */
export function resolveRun({ styles, theme }: Reading, base: RunLook, rPr: XmlElement | undefined): RunLook {
  if (rPr === undefined) return base;
  const id = attributeOf(childOf(rPr, 'w:rStyle'));
  const named: RunFormat = id === undefined ? {} : runFormatOf(styles.style('character', id));
  return withFormat(withStyle(base, named), runFormat(rPr, theme));
}
