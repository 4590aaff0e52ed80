import { Writable } from 'node:stream';
import type { Manuscript, SheetModel } from '../../documents/manuscript.ts';
import type { Renderer } from '../renderer.ts';
import { sealZip } from '../sealed-zip.ts';
import { legalText } from './cell-text.ts';
import { mendPart } from './mend-part.ts';
import { layOutSheet } from './sheet-layout.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetOptions } from './sheet-options.ts';
import { writeSheet } from './write-sheet.ts';

/** The statistics workbook: a sheet for each form of the manuscript, ready to fill in and to print. */
export const xlsx: Renderer = {
  format: 'xlsx',
  file: 'statistics.xlsx',
  revision: 1,
  appliesTo: ({ sheets }) => sheets.length > 0,
  render: async (manuscript) => sealZip(await writeWorkbook(manuscript), mendPart),
};

const PROGRAM = 'banwen';

/** Stands for the day of issue where a document has none; zip files know no earlier day. */
const NO_DAY = '1980-01-01';

async function writeWorkbook(manuscript: Manuscript): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const { stream, chunks } = collectBytes();
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { store: true },
  });
  setProperties(workbook, manuscript);
  const names = sheetNames(manuscript.sheets.map(({ name }) => name));
  manuscript.sheets.forEach((sheet: SheetModel, index) => {
    const layout = layOutSheet(sheet, manuscript.draft);
    const worksheet = workbook.addWorksheet(names[index], sheetOptions(layout, manuscript.draft));
    writeSheet(worksheet, sheet, layout);
    worksheet.commit();
  });
  await workbook.commit();
  return Buffer.concat(chunks);
}

interface Properties {
  title: string;
  creator: string;
  lastModifiedBy: string;
  created: Date;
  modified: Date;
}

function setProperties(properties: Properties, { title, metadata }: Manuscript): void {
  const day = new Date(`${metadata.issued ?? NO_DAY}T00:00:00Z`);
  const stamp = Number.isNaN(day.getTime()) ? new Date(`${NO_DAY}T00:00:00Z`) : day;
  properties.title = legalText(title);
  properties.creator = PROGRAM;
  properties.lastModifiedBy = PROGRAM;
  properties.created = stamp;
  properties.modified = stamp;
}

function collectBytes(): { readonly stream: Writable; readonly chunks: readonly Uint8Array[] } {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, chunks };
}
