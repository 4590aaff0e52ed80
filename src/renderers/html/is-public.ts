import type { Manuscript } from '../../documents/manuscript.ts';

/** Whether a document has a public page: 主动公开, or a draft, which its writers want to see. */
export function isPublic({ draft, metadata }: Manuscript): boolean {
  return draft || metadata.disclosureType === '主动公开';
}
