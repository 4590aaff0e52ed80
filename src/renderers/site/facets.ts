import { compareTexts } from '../../core/compare-texts.ts';
import { grouped } from '../../core/grouped.ts';
import type { SiteDocument } from './site-document.ts';

/** A way to sort documents, and the values each has of it. */
export interface Facet {
  readonly key: 'year' | 'area' | 'kind' | 'organ' | 'status';
  readonly label: string;
  readonly valuesOf: (document: SiteDocument) => readonly string[];
  /** Whether greater values come first. */
  readonly isFalling?: boolean;
}

/** What documents are browsed and filtered by; `status` tells how one stands among the others. */
export function facetsOf(status: (document: SiteDocument) => string): readonly Facet[] {
  return [
    { key: 'year', label: '年份', valuesOf: ({ data }) => [String(data.year)], isFalling: true },
    { key: 'area', label: '地区', valuesOf: ({ data }) => [data.region] },
    { key: 'kind', label: '种类', valuesOf: ({ data }) => [data.kindName] },
    { key: 'organ', label: '部门', valuesOf: ({ data }) => data.organs },
    { key: 'status', label: '状态', valuesOf: (document) => [status(document)] },
  ];
}

/** The values documents have of a facet, in order, each with its documents. */
export function groupsOf(
  documents: readonly SiteDocument[],
  { valuesOf, isFalling = false }: Pick<Facet, 'valuesOf' | 'isFalling'>,
): readonly (readonly [value: string, documents: readonly SiteDocument[]])[] {
  const pairs = documents.flatMap((document) => [...new Set(valuesOf(document))].map((value) => ({ value, document })));
  const groups = [...grouped(pairs, ({ value }) => value)].map(
    ([value, found]) => [value, found.map(({ document }) => document)] as const,
  );
  const sorted = groups.sort(([a], [b]) => compareTexts(a, b));
  return isFalling ? sorted.reverse() : sorted;
}
