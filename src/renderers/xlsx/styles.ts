import { SPREADSHEET } from './xml-text.ts';

/** Font sizes in points: 18 for the title (小二), 12 (小四) for what is filled in, 11 for the headings of columns. */
export const SIZES = { title: 18, note: 12, header: 11, body: 12, remark: 11 } as const;

const FONTS = {
  /** Of cells without a look; the widths of columns are counted in its digits. */
  base: { name: 'Calibri', size: 11 },
  title: { name: '方正小标宋简体', size: SIZES.title },
  note: { name: '仿宋_GB2312', size: SIZES.note },
  remark: { name: '仿宋_GB2312', size: SIZES.remark },
  header: { name: '黑体', size: SIZES.header },
  body: { name: '仿宋_GB2312', size: SIZES.body },
  total: { name: '黑体', size: SIZES.body },
  fault: { name: '仿宋_GB2312', size: SIZES.remark, colour: 'FFC00000' },
} as const;

/** Number formats by type; `@` keeps what is typed as text. 0, 1, 9 and 49 are Excel's own. */
const FORMATS = { general: 0, whole: 1, percent: 9, text: 49, day: 164, longDay: 165 } as const;
const DAY_FORMAT = 'yyyy&quot;-&quot;mm&quot;-&quot;dd';
const LONG_DAY_FORMAT = 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;';

/** 2 is the first fill of our own; a program takes 0 and 1 for none and for dots. */
const FILLS = { none: 0, asked: 2 } as const;
const ASKED_COLOUR = 'FFFFFBEB';
const BORDERS = { none: 0, grid: 1, below: 2 } as const;
/** Windows' number for the GB2312 character set, which lets WPS and Excel pick a Chinese substitute. */
const GB2312 = 134;

interface Look {
  readonly font: keyof typeof FONTS;
  readonly format: keyof typeof FORMATS;
  readonly border: keyof typeof BORDERS;
  readonly at: 'left' | 'center';
  /** Whether its text goes on to further lines. */
  readonly wraps: boolean;
}

const grid = { border: 'grid', at: 'center', wraps: false } as const;

/** The looks of cells; each but the base comes protected, and open to be filled in. */
const LOOKS = {
  base: { font: 'base', format: 'general', border: 'none', at: 'left', wraps: false },
  title: { font: 'title', format: 'general', border: 'none', at: 'center', wraps: true },
  label: { font: 'note', format: 'general', border: 'none', at: 'left', wraps: false },
  field: { font: 'note', format: 'text', border: 'below', at: 'left', wraps: false },
  fieldDay: { font: 'note', format: 'longDay', border: 'below', at: 'left', wraps: false },
  remark: { font: 'remark', format: 'general', border: 'none', at: 'left', wraps: true },
  header: { font: 'header', format: 'general', border: 'grid', at: 'center', wraps: true },
  text: { font: 'body', format: 'text', border: 'grid', at: 'left', wraps: true },
  shortText: { font: 'body', format: 'text', border: 'grid', at: 'center', wraps: true },
  worked: { font: 'body', format: 'general', ...grid },
  number: { font: 'body', format: 'whole', ...grid },
  decimal: { font: 'body', format: 'general', ...grid },
  percent: { font: 'body', format: 'percent', ...grid },
  day: { font: 'body', format: 'day', ...grid },
  total: { font: 'total', format: 'whole', ...grid },
  totalText: { font: 'total', format: 'text', border: 'grid', at: 'center', wraps: true },
  fault: { font: 'fault', format: 'general', border: 'none', at: 'left', wraps: false },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

const NAMES: readonly string[] = Object.keys(LOOKS);

/** Number of a look in the style sheet: the protected one, or the one to fill in. */
export function styleOf(look: LookName, isAsked: boolean): number {
  return NAMES.indexOf(look) * 2 + (isAsked ? 1 : 0);
}

/** Numbers of the looks conditions give a cell: figures that do not agree, and sums that lack one. */
export const CONDITIONS = { fault: 0, partial: 1 } as const;

/** The style sheet of every workbook; what is in it does not depend on the workbook. */
export function stylesPart(): string {
  const fonts = Object.values(FONTS).map(fontXml);
  const fills = [patternFill('none'), patternFill('gray125'), solidFill(ASKED_COLOUR)];
  const borders = [borderXml([]), borderXml(['left', 'right', 'top', 'bottom']), borderXml(['bottom'])];
  const xfs = Object.values<Look>(LOOKS).flatMap((look) => [xfXml(look, false), xfXml(look, true)]);
  return [
    `<styleSheet xmlns="${SPREADSHEET}">`,
    counted('numFmts', [formatXml(FORMATS.day, DAY_FORMAT), formatXml(FORMATS.longDay, LONG_DAY_FORMAT)]),
    counted('fonts', fonts),
    counted('fills', fills),
    counted('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    counted('cellXfs', xfs),
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
    counted('dxfs', [conditionXml('FF9C0006', 'FFFFC7CE'), conditionXml('FF404000', 'FFFFEB9C')]),
    '</styleSheet>',
  ].join('');
}

function counted(element: string, parts: readonly string[]): string {
  return `<${element} count="${parts.length}">${parts.join('')}</${element}>`;
}

function formatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
}

function fontXml({ name, size, colour }: { readonly name: string; readonly size: number; readonly colour?: string }): string {
  const paint = colour === undefined ? '' : `<color rgb="${colour}"/>`;
  const charset = name === FONTS.base.name ? '' : `<charset val="${GB2312}"/>`;
  return `<font><sz val="${size}"/>${paint}<name val="${name}"/>${charset}</font>`;
}

function patternFill(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(sides: readonly string[]): string {
  const all = ['left', 'right', 'top', 'bottom', 'diagonal'];
  return `<border>${all.map((side) => (sides.includes(side) ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`)).join('')}</border>`;
}

/** Cells to fill in inside the grid are tinted, so that one sees where to type; on paper the tint is lost. */
function xfXml({ font, format, border, at, wraps }: Look, isAsked: boolean): string {
  const fill = isAsked && border === 'grid' ? FILLS.asked : FILLS.none;
  const ids = `numFmtId="${FORMATS[format]}" fontId="${Object.keys(FONTS).indexOf(font)}" fillId="${fill}" borderId="${BORDERS[border]}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
  const alignment = `<alignment horizontal="${at}" vertical="center"${wraps ? ' wrapText="1"' : ''}/>`;
  return `<xf ${ids} ${applied}>${alignment}<protection locked="${isAsked ? 0 : 1}"/></xf>`;
}

function conditionXml(colour: string, ground: string): string {
  return `<dxf><font><color rgb="${colour}"/></font><fill><patternFill patternType="solid"><bgColor rgb="${ground}"/></patternFill></fill></dxf>`;
}
