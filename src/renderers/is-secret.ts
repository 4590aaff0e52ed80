import type { Manuscript } from '../documents/manuscript.ts';

/** Whether a document bears a 密级: nothing that is made public may be made of it, drafts included. */
export function isSecret({ parts }: Pick<Manuscript, 'parts'>): boolean {
  return parts.some(({ blocks }) => blocks.some((block) => block.kind === 'file-marks' && block.secrecy !== null));
}
