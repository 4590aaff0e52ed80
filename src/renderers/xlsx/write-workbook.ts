import type { Manuscript } from '../../documents/manuscript.ts';
import type { PackedEntry } from '../../zip/entry.ts';
import { packEntry } from '../../zip/pack-entry.ts';
import { zipOf } from '../../zip/seal-zip.ts';
import { ABOUT, aboutSheet } from './about-sheet.ts';
import { packageParts, sheetPath } from './package-parts.ts';
import { sharedStrings } from './shared-strings.ts';
import { stylesPart } from './styles.ts';
import { layOutWorkbook } from './workbook-grid.ts';
import { writeSheet } from './write-sheet.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The workbook of a manuscript as a package; `version` is the program's. */
export async function writeWorkbook(manuscript: Manuscript, version: string): Promise<Uint8Array> {
  const { draft } = manuscript;
  const grid = layOutWorkbook(manuscript.sheets, draft, [ABOUT]);
  const strings = sharedStrings();
  const about = aboutSheet(manuscript, grid, version);
  const sheets: PackedEntry[] = [];
  // one after the other: each adds to the texts
  for (const [index, placed] of grid.sheets.entries()) {
    const pieces = writeSheet({ placed, grid, strings, draft, isFirst: index === 0, choices: about.choices });
    sheets.push(await packEntry(sheetPath(index + 1), declared(pieces)));
  }
  const texts = new Map([
    ...packageParts(manuscript, grid),
    [sheetPath(sheets.length + 1), about.part(strings)],
    ['xl/styles.xml', stylesPart()],
    // last, since every sheet adds to it
    ['xl/sharedStrings.xml', strings.part()],
  ]);
  return zipOf([...sheets, ...Array.from(texts, ([name, text]) => ({ name, bytes: Buffer.from(`${DECLARATION}${text}`) }))]);
}

function* declared(pieces: Iterable<string>): Generator<string> {
  yield DECLARATION;
  yield* pieces;
}
