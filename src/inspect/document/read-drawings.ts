import { attributeOf, childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../package/xml-element.ts';
import { emu, twips } from './lengths.ts';
import type { Anchor, Drawing } from './word-file.ts';

const EMU_PER_EIGHTH = 12_700 / 8;
const EIGHTHS_PER_TWIP = 0.4;
const LINES = ['line', 'straightConnector1'];

/** What a `w:drawing` or `w:pict` draws; of a group its parts. */
export function readDrawings(element: XmlElement): readonly Drawing[] {
  return element.name === 'w:drawing' ? modern(element) : elementsOf(element).flatMap(vml);
}

function modern(drawing: XmlElement): readonly Drawing[] {
  return elementsOf(drawing).map((holder) => {
    const shape = descendantsOf(holder, 'wps:spPr').at(0);
    const line = childOf(shape, 'a:ln');
    const width = attributeOf(line, 'w');
    const extent = childOf(holder, 'wp:extent');
    const form = attributeOf(childOf(shape, 'a:prstGeom'), 'prst') ?? '';
    const isBox = descendantsOf(holder, 'wps:txbx').length > 0;
    const isPicture = shape === undefined;
    return {
      kind: isBox ? 'box' : LINES.includes(form) ? 'line' : isPicture ? 'picture' : 'shape',
      color: colorOf(childOf(line, 'a:solidFill')),
      thickness: width === undefined || !/^\d{1,9}$/.test(width) ? undefined : Number(width) / EMU_PER_EIGHTH,
      width: emu(attributeOf(extent, 'cx')),
      height: emu(attributeOf(extent, 'cy')),
      top: anchorOf(childOf(holder, 'wp:positionV')),
      left: anchorOf(childOf(holder, 'wp:positionH')),
      isTurned: descendantsOf(holder, 'wps:bodyPr').some((body) => isTurned(attributeOf(body, 'vert'))),
      name: attributeOf(childOf(holder, 'wp:docPr'), 'name') ?? '',
    };
  });
}

function isTurned(direction: string | undefined): boolean {
  return direction !== undefined && direction !== 'horz';
}

function colorOf(fill: XmlElement | undefined): string | undefined {
  return attributeOf(childOf(fill, 'a:srgbClr'), 'val')?.toUpperCase();
}

function anchorOf(position: XmlElement | undefined): Anchor | undefined {
  const from = attributeOf(position, 'relativeFrom');
  if (from === undefined) return undefined;
  const align = textOf(childOf(position, 'wp:align'));
  return { from, offset: emu(textOf(childOf(position, 'wp:posOffset'))), align: align === '' ? undefined : align };
}

function vml(element: XmlElement): readonly Drawing[] {
  if (element.name === 'v:group') return elementsOf(element).flatMap(vml);
  if (!['v:line', 'v:shape', 'v:rect', 'v:roundrect', 'v:polyline'].includes(element.name)) return [];
  const style = new Map((attributeOf(element, 'style') ?? '').split(';').map((entry) => pair(entry)));
  const ends = ['from', 'to'].map((name) => (attributeOf(element, name) ?? '').split(',').map((part) => twips(part)));
  const [[x0, y0] = [], [x1] = []] = ends;
  const isLine = element.name === 'v:line';
  const weight = twips(attributeOf(element, 'strokeweight'));
  const box = descendantsOf(element, 'v:textbox').at(0);
  const isPicture = childOf(element, 'v:imagedata') !== undefined;
  return [
    {
      kind: isLine ? 'line' : box ? 'box' : isPicture ? 'picture' : 'shape',
      color: vmlColor(attributeOf(element, 'strokecolor')),
      thickness: weight === undefined ? undefined : weight * EIGHTHS_PER_TWIP,
      width: isLine && x0 !== undefined && x1 !== undefined ? Math.abs(x1 - x0) : twips(style.get('width')),
      height: twips(style.get('height')),
      top: vmlAnchor(style, 'vertical', isLine ? y0 : twips(style.get('margin-top'))),
      left: vmlAnchor(style, 'horizontal', isLine ? x0 : twips(style.get('margin-left'))),
      isTurned: /layout-flow\s*:\s*vertical/.test(attributeOf(box, 'style') ?? '') || style.has('rotation'),
      name: attributeOf(element, 'id') ?? '',
    },
  ];
}

function pair(entry: string): [string, string] {
  const at = entry.indexOf(':');
  return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
}

function vmlColor(text: string | undefined): string | undefined {
  const word = text?.trim().split(' ', 1)[0]?.toLowerCase();
  if (word === 'red') return 'FF0000';
  if (word === 'black') return '000000';
  return word !== undefined && /^#[0-9a-f]{6}$/.test(word) ? word.slice(1).toUpperCase() : undefined;
}

function vmlAnchor(style: ReadonlyMap<string, string>, way: 'vertical' | 'horizontal', offset: number | undefined): Anchor {
  const from = style.get(`mso-position-${way}-relative`) ?? (way === 'vertical' ? 'paragraph' : 'column');
  const align = style.get(`mso-position-${way}`);
  const plain = from === 'text' || from === 'line' ? 'paragraph' : from;
  return { from: plain, offset, align: align === 'absolute' ? undefined : align };
}
