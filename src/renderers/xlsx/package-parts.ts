import type { Manuscript } from '../../documents/manuscript.ts';
import { ABOUT } from './about-sheet.ts';
import { definedNames } from './defined-names.ts';
import type { WorkbookGrid } from './workbook-grid.ts';
import { SPREADSHEET, xmlText } from './xml-text.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Stands for the day of issue where a document has none; zip files know no earlier day. */
const NO_DAY = '1980-01-01';

/** The parts of a package around its sheets: what it holds, and who made it. Nothing in them knows the clock. */
export function packageParts(manuscript: Manuscript, grid: WorkbookGrid): ReadonlyMap<string, string> {
  const count = grid.sheets.length + 1;
  return new Map([
    ['[Content_Types].xml', contentTypes(count)],
    ['_rels/.rels', packageRelations()],
    ['docProps/app.xml', `<Properties xmlns="${OFFICE}/extended-properties"><Application>${ABOUT}</Application></Properties>`],
    ['docProps/core.xml', coreProperties(manuscript)],
    ['xl/workbook.xml', workbook(grid)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(count)],
  ]);
}

/** Path of the sheet that stands at a place, counted from 1; the hidden one comes last. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

function contentTypes(count: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${SHEETS}.sheet.main+xml`),
    ...numbers(count).map((number) => override(sheetPath(number), `${SHEETS}.worksheet+xml`)),
    override('xl/styles.xml', `${SHEETS}.styles+xml`),
    override('xl/sharedStrings.xml', `${SHEETS}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

function packageRelations(): string {
  return relations([
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

function workbookRelations(count: number): string {
  return relations([
    ...numbers(count).map((number) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${number}.xml`] as const),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
    [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook({ sheets }: WorkbookGrid): string {
  const visible = sheets.map(({ name }, index) => sheetEntry(name, index + 1, ''));
  return [
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}/relationships">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${visible.join('')}${sheetEntry(ABOUT, sheets.length + 1, ' state="hidden"')}</sheets>`,
    definedNames(sheets),
    '</workbook>',
  ].join('');
}

function sheetEntry(name: string, number: number, state: string): string {
  return `<sheet name="${xmlText(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
}

function coreProperties({ title, metadata }: Manuscript): string {
  const day = metadata.issued ?? NO_DAY;
  const stamp = `${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : NO_DAY}T00:00:00Z`;
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${ABOUT}</dc:creator><cp:lastModifiedBy>${ABOUT}</cp:lastModifiedBy>`,
    `${time('created')}${time('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
