import { Packer } from 'docx';
import type { Manuscript } from '../../documents/manuscript.ts';
import { sealZip } from '../sealed-zip.ts';
import { setDocument } from './document.ts';
import { packageParts } from './package-parts.ts';

/** A Word file: what the `docx` package writes, with the parts put right that it cannot write as we need them. */
export async function wordPackage(manuscript: Manuscript): Promise<Uint8Array> {
  const own = Array.from(packageParts(manuscript), ([path, data]) => ({ path, data }));
  return sealZip(await Packer.toBuffer(setDocument(manuscript), undefined, own));
}
