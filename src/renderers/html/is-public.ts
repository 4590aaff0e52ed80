import type { Manuscript } from '../../documents/manuscript.ts';
import { isSecret } from '../is-secret.ts';

/** Whether a document has a public page: 主动公开, or a draft, which its writers want to see; never one with a 密级. */
export function isPublic(manuscript: Manuscript): boolean {
  const { draft, metadata } = manuscript;
  return !isSecret(manuscript) && (draft || metadata.disclosureType === '主动公开');
}
