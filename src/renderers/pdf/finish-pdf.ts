import type { Manuscript } from '../../documents/manuscript.ts';
import { packFonts } from './pack-fonts.ts';
import { type PdfFile, readPdf } from './pdf-file.ts';
import { tagFile } from './tag-file.ts';
import { writePdf } from './write-pdf.ts';
import { xmp } from './xmp.ts';

/** The PDF of a browser made fit to be read aloud, catalogued and packed. One the browser writes otherwise than we know stays as it is. */
export function finishPdf(bytes: Uint8Array, manuscript: Manuscript): Uint8Array {
  const file = readPdf(bytes);
  return file === undefined ? bytes : packPdf(tagFile(file), manuscript);
}

/** A PDF that is tagged, with XMP, packed. */
export function packPdf(file: PdfFile, manuscript: Manuscript): Uint8Array {
  return writePdf(withMetadata(packFonts(file), manuscript));
}

function withMetadata({ objects, root, info }: PdfFile, manuscript: Manuscript): PdfFile {
  const number = 1 + [...objects.keys()].reduce((most, each) => Math.max(most, each), 0);
  const stream = Buffer.from(xmp(manuscript), 'utf8');
  const catalog = objects.get(root)?.text ?? '';
  return {
    root,
    info,
    objects: new Map(objects)
      .set(root, { text: catalog.replace(/>>$/, `\n/Metadata ${number} 0 R>>`), stream: null })
      .set(number, { text: `<</Type /Metadata\n/Subtype /XML\n/Length ${stream.length}>>`, stream }),
  };
}
