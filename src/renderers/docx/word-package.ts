import { Packer } from 'docx';
import { EnvironmentError } from '../../core/failure.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { sealZip } from '../../zip/seal-zip.ts';
import { packageParts } from './package-parts.ts';
import { setDocument } from './set-document.ts';

/** A Word file: what the `docx` package writes, with the parts put right that it cannot write as we need them. */
export async function wordPackage(manuscript: Manuscript): Promise<Uint8Array> {
  const own = Array.from(packageParts(manuscript), ([path, data]) => ({ path, data }));
  return sealZip(await Packer.toBuffer(setDocument(manuscript), undefined, own).catch(blameClock));
}

/** The package dates what it packs by the clock of the machine, which is put right afterwards, and knows no year before 1980. */
function blameClock(error: unknown): never {
  if (!(error instanceof Error) || !error.message.startsWith('date not in range')) throw error;
  throw new EnvironmentError(
    {
      zh: '这台机器的时钟不在 1980 年至 2099 年之间，写不了 Word 文件',
      en: 'Unexpected clock of this machine, expected a year from 1980 to 2099 to write Word files',
    },
    { zh: '把系统时间调准后重试', en: 'set the time of the system right, then try again' },
    error,
  );
}
