import type { Manuscript } from '../../src/documents/manuscript.ts';

/** A manuscript of nothing but a title. */
export function plainManuscript(id: string, title: string): Manuscript {
  return {
    id,
    title,
    draft: false,
    metadata: {
      indexNumber: null,
      theme: null,
      issuers: [],
      issued: null,
      number: null,
      publishedOn: null,
      validity: '有效',
      disclosureType: '主动公开',
      keywords: [],
      description: '',
      year: 2026,
      area: 'a',
      kind: 'campaign',
    },
    layout: { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null },
    parts: [],
    imprint: null,
    sheets: [],
    keyFacts: [],
  };
}
