import type { Manuscript } from '../documents/manuscript.ts';

/** The Word file of a manuscript, without the renderer of it: for a thread that makes nothing else. */
export async function wordFile(manuscript: Manuscript): Promise<Uint8Array> {
  const { wordPackage } = await import('../renderers/docx/word-package.ts');
  return wordPackage(manuscript);
}
