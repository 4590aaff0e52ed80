import { compareTexts } from '../../core/compare-texts.ts';
import type { SiteDocument } from './site-document.ts';

/** By id of a document: the issued one that takes its place, of several the last. */
export function successorsOf(documents: readonly SiteDocument[]): ReadonlyMap<string, SiteDocument> {
  const issued = documents.filter(isIssued).toSorted(byDay);
  return new Map(
    issued.flatMap((document): readonly (readonly [string, SiteDocument])[] => {
      const { id, supersedes } = document.data;
      return supersedes === null || supersedes === id ? [] : [[supersedes, document]];
    }),
  );
}

function byDay(a: SiteDocument, b: SiteDocument): number {
  return compareTexts(ownDay(a) ?? '', ownDay(b) ?? '') || compareTexts(a.data.id, b.data.id);
}

/** Whether a document has gone out, so that the world may be told of it. */
export function isIssued({ data }: SiteDocument): boolean {
  return !data.draft && data.status !== '草稿';
}

/** Whether a document changes one that went out before. */
export function isRevision({ data }: SiteDocument): boolean {
  return data.status === '调整' || data.supersedes !== null || (data.version ?? 1) > 1;
}

/** The day a document was published, else issued; null for neither. */
export function ownDay({ data }: SiteDocument): string | null {
  return data.publishedOn ?? data.issued;
}

/** The day what there is to say of a document last changed: its own, or that of the one that takes its place. */
export function lastDay(document: SiteDocument, successors: ReadonlyMap<string, SiteDocument>): string | null {
  const successor = successors.get(document.data.id);
  const days = [ownDay(document), successor === undefined ? null : ownDay(successor)].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}
