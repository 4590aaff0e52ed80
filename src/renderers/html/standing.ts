import type { Manuscript } from '../../documents/manuscript.ts';
import type { PageLink } from '../../documents/page-model.ts';

/** How a document stands today: as it says itself, unless another one has taken its place. */
export interface Standing {
  readonly validity: string;
  /** `past`: no longer to be followed. `changed`: the version in force of a document that was changed. */
  readonly kind: 'draft' | 'past' | 'changed' | 'current';
  readonly notice: string;
  readonly successor: PageLink | null;
}

/** What stands above a document that is not simply in force. */
export function standingOf({ draft, metadata, page }: Manuscript): Standing {
  const successor = page?.links.find(({ relation }) => relation === 'successor') ?? null;
  const { validity } = metadata;
  if (draft || validity === '草稿') {
    return { validity: '草稿', kind: 'draft', notice: '本页尚未印发，内容可能更改，不作为依据。', successor: null };
  }
  if (validity === '已废止') return { validity, kind: 'past', notice: '本文件已废止，不再作为依据。', successor };
  if (successor !== null) {
    return { validity: '已调整', kind: 'past', notice: '本文件已调整，不再作为依据。', successor };
  }
  if (page?.isRevision) return { validity, kind: 'changed', notice: revisionNotice(page.version), successor: null };
  return { validity, kind: 'current', notice: '', successor: null };
}

function revisionNotice(version: number | null): string {
  return version === null ? '本文件是调整后的版本。' : `本文件是调整后的版本（第${version}版）。`;
}
