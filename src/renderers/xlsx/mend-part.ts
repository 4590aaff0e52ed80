import { invariant } from '../../core/invariant.ts';

const STYLES = 'xl/styles.xml';
const SHEETS = 'xl/worksheets/';

/** The order of a font's properties (ECMA-376 part 1, 18.8.22, as Office writes and validates it). */
const FONT_ORDER: readonly string[] = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Stands in every sheet; what is asked of the printer comes right before it (ECMA-376 part 1, 18.3.1.99). */
const MARGINS = '<pageMargins';
const CENTRED = '<printOptions horizontalCentered="1"/>';

/** Mends what exceljs writes: its fonts break the schema of SpreadsheetML, its streamed sheets forget to be centred. */
export function mendPart(name: string, bytes: Uint8Array): Uint8Array {
  if (name === STYLES) return mendStyles(bytes);
  return name.startsWith(SHEETS) ? centreSheet(bytes) : bytes;
}

function mendStyles(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/(<font>)(.*?)(<\/font>)/gs, mendFont),
  );
}

function centreSheet(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(MARGINS);
  invariant(at !== -1, 'a sheet without margins');
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(CENTRED), bytes.subarray(at)]);
}

function mendFont(_font: string, open: string, properties: string, close: string): string {
  const elements = properties.match(/<[^>]+\/>/g) ?? [];
  return `${open}${elements.toSorted((a, b) => rank(a) - rank(b)).join('')}${close}`;
}

function rank(element: string): number {
  return FONT_ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
}
