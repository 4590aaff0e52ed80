import { attributeOf, childOf, childrenOf, elementsOf, type XmlElement } from '../package/xml-element.ts';
import { lengthOf, switchOf, wholeOf } from './lengths.ts';
import { bordersOf } from './read-borders.ts';
import type { Style, TablePart } from './read-styles.ts';
import type { Place, Reading } from './reading.ts';
import type { Borders, TableCell, TableRow } from './word-file.ts';

interface Ways {
  readonly place: Place;
  readonly readCell: (reading: Reading, cell: XmlElement, place: Place) => void;
}

/** Parts of a table that a style may set apart, and their bits in `tblLook`. */
const PARTS = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100 } as const;
type Part = keyof typeof PARTS;
const STYLE_NAMES: Readonly<Record<Part, string>> = {
  firstRow: 'firstRow',
  lastRow: 'lastRow',
  firstColumn: 'firstCol',
  lastColumn: 'lastCol',
};

/** Reads a table and what stands in its cells. */
export function readTable(reading: Reading, element: XmlElement, { place, readCell }: Ways): void {
  const properties = childOf(element, 'w:tblPr');
  const style = reading.styles.style('table', attributeOf(childOf(properties, 'w:tblStyle')));
  const index = reading.tables.length;
  const section = reading.sections;
  const first = reading.paragraphs.length + 1;
  const all = rowsOf(element);
  const rows = all.filter((row) => !hasChange(row, 'w:del'));
  if (all.some((row) => hasChange(row, 'w:ins') || hasChange(row, 'w:del'))) reading.hasRevisions = true;
  const float = childOf(properties, 'w:tblpPr');
  const table = {
    index,
    grid: childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').flatMap((column) => lengthOf(column, 'w:w') ?? []),
    width: widthOf(childOf(properties, 'w:tblW')),
    share: shareOf(childOf(properties, 'w:tblW')),
    alignment: attributeOf(childOf(properties, 'w:jc')) ?? 'left',
    borders: tableBorders(style, properties),
    rows: rows.map(readRow),
    float: float?.attributes,
    section,
    first,
    last: first,
    isNested: place.home.kind === 'cell',
  };
  reading.tables.push(table);
  const looks = lookOf(childOf(properties, 'w:tblLook'));
  rows.forEach((row, at) => {
    const cells = cellsOf(row);
    cells.forEach((cell, column) => {
      const parts = partsAt(looks, { at, rows: rows.length, column, columns: cells.length });
      const home = { kind: 'cell', table: index, row: at, cell: column, box: place.home.box } as const;
      readCell(reading, cell, { home, cellFormats: [...place.cellFormats, ...cellFormats(style, parts)] });
    });
  });
  reading.tables[index] = { ...table, last: reading.paragraphs.length };
}

function rowsOf(holder: XmlElement): readonly XmlElement[] {
  return through(holder, 'w:tr');
}

/** Whether a row was put in or struck out as a whole, by changes that are tracked. */
function hasChange(row: XmlElement, change: 'w:ins' | 'w:del'): boolean {
  return childOf(childOf(row, 'w:trPr'), change) !== undefined;
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return through(row, 'w:tc');
}

/** Children of a name, also those inside content controls and tracked insertions. */
function through(holder: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(holder).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? through(child, name) : [];
  });
}

function widthOf(width: XmlElement | undefined): number | undefined {
  const kind = attributeOf(width, 'w:type') ?? 'dxa';
  const length = kind === 'dxa' ? lengthOf(width, 'w:w') : undefined;
  return length === 0 ? undefined : length;
}

/** Of all the text's width, in fiftieths of a per cent or with its sign. */
function shareOf(width: XmlElement | undefined): number | undefined {
  const text = attributeOf(width, 'w:w') ?? '';
  const [, number, sign] = /^(\d{1,6}(?:\.\d{1,6})?)(%?)$/.exec(text) ?? [];
  if (number === undefined || (sign === '' && attributeOf(width, 'w:type') !== 'pct')) return undefined;
  return Number(number) / (sign === '' ? 5000 : 100);
}

function tableBorders(style: Style | undefined, properties: XmlElement | undefined): Borders {
  let borders: Borders = {};
  for (const { tableBorders: own } of style?.layers ?? []) borders = { ...borders, ...own };
  return { ...borders, ...bordersOf(childOf(properties, 'w:tblBorders')) };
}

function readRow(row: XmlElement): TableRow {
  const properties = childOf(row, 'w:trPr');
  return {
    cells: cellsOf(row).map(readCellFrame),
    isHeader: switchOf(childOf(properties, 'w:tblHeader')) ?? false,
    height: lengthOf(childOf(properties, 'w:trHeight')),
  };
}

function readCellFrame(cell: XmlElement): TableCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  return {
    width: widthOf(childOf(properties, 'w:tcW')),
    span: wholeOf(childOf(properties, 'w:gridSpan')) ?? 1,
    continues: merge !== undefined && attributeOf(merge) !== 'restart',
    borders: bordersOf(childOf(properties, 'w:tcBorders')),
    vertical: attributeOf(childOf(properties, 'w:vAlign')),
  };
}

function lookOf(look: XmlElement | undefined): ReadonlySet<Part> {
  const bits = Number.parseInt(attributeOf(look) ?? '0', 16) || 0;
  const parts: readonly Part[] = ['firstRow', 'lastRow', 'firstColumn', 'lastColumn'];
  return new Set(
    parts.filter((part) => {
      const said = attributeOf(look, `w:${part}`);
      return said === undefined ? (bits & PARTS[part]) !== 0 : ['1', 'true', 'on'].includes(said);
    }),
  );
}

interface Spot {
  readonly at: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

function partsAt(looks: ReadonlySet<Part>, { at, rows, column, columns }: Spot): readonly Part[] {
  const here: readonly (readonly [Part, boolean])[] = [
    ['firstColumn', column === 0],
    ['lastColumn', column === columns - 1],
    ['firstRow', at === 0],
    ['lastRow', at === rows - 1 && rows > 1],
  ];
  return here.filter(([part, isHere]) => isHere && looks.has(part)).map(([part]) => part);
}

function cellFormats(style: Style | undefined, parts: readonly Part[]): readonly TablePart[] {
  const layers = style?.layers ?? [];
  const whole = layers.map(({ paragraph, run }): TablePart => ({ paragraph, run }));
  const apart = parts.flatMap((part) => layers.flatMap(({ parts: own }) => own.get(STYLE_NAMES[part]) ?? []));
  return [...whole, ...apart];
}
