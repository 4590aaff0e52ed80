import type { Manuscript } from '../../documents/manuscript.ts';

/** The workbook of a manuscript alone; `version` is the program's. */
export async function renderWorkbook(manuscript: Manuscript, version: string): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../../renderers/xlsx/write-workbook.ts');
  return writeWorkbook(manuscript, version);
}
