import type { SiteDocument } from '../../src/renderers/site/site-document.ts';
import type { PublicData } from '../../src/schema/public-data.ts';

type Facts = Partial<PublicData> & { readonly id: string };

/** A document in the list of a root, of which a test says what it is about. */
export function siteDocument(facts: Facts, files: SiteDocument['files'] = [pageFile(facts.id)]): SiteDocument {
  return { data: { ...EMPTY, title: facts.id, ...facts }, files };
}

function pageFile(id: string): SiteDocument['files'][number] {
  return { format: 'html', file: `${id}/disclosure.html`, bytes: 2048 };
}

const EMPTY: Omit<PublicData, 'id'> = {
  $schema: '../../schema.json',
  format: 1,
  kind: 'campaign',
  kindName: '联合抽查实施方案',
  title: '',
  draft: false,
  status: '印发',
  validity: '有效',
  area: 'a',
  region: '清河区',
  year: 2026,
  period: null,
  sequence: null,
  version: null,
  supersedes: null,
  implements: [],
  campaign: null,
  results: null,
  number: null,
  issuers: [],
  addressees: [],
  copiesTo: [],
  issued: '2026-07-01',
  effective: null,
  expires: null,
  filed: null,
  publishedOn: null,
  disclosure: { type: '主动公开', indexNumber: null, theme: null, genre: null, column: null },
  keywords: [],
  description: '',
  keyFacts: [],
  organs: [],
  basis: [],
  platform: null,
  publishTo: null,
  contacts: [],
  attachments: [],
  schedule: { window: null, visits: null, phases: [], deadlines: [] },
  text: [],
};
