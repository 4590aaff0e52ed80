import type { SiteParts } from '../../src/build/public/site-parts.ts';
import type { Manuscript } from '../../src/documents/manuscript.ts';
import type { PublicData } from '../../src/schema/public-data.ts';

/** Parts that tell of a plan no more than its title: `data/<id>.json` holds it, and `index.html` lists the titles. */
export const fakeSite: SiteParts = {
  revision: 1,
  schema: '{}\n',
  publicData: (_, manuscript) => titled(manuscript),
  printData: (data) => `${JSON.stringify(data)}\n`,
  printCsv: ({ title }) => `${title}\r\n`,
  renderSite: async (documents) => [{ file: 'index.html', text: documents.map(({ data }) => data.title).join() }],
};

function titled({ id, title, draft }: Manuscript): PublicData {
  const nothing = { type: '主动公开', indexNumber: null, theme: null, genre: null, column: null };
  const days = { issued: null, effective: null, expires: null, filed: null, publishedOn: null };
  const none = { period: null, sequence: null, version: null, supersedes: null, campaign: null, results: null, number: null };
  const lists = { implements: [], issuers: [], addressees: [], copiesTo: [], keywords: [], keyFacts: [], organs: [], basis: [] };
  return {
    ...{ $schema: 'schema.json', format: 1, id, kind: 'campaign', kindName: '联合抽查实施方案', title, draft },
    ...{ status: '印发', validity: '有效', area: 'a', region: '甲', year: 2026, ...none, ...lists, ...days },
    ...{ disclosure: nothing, description: title, platform: null, publishTo: null, contacts: [], attachments: [], text: [] },
    schedule: { window: null, visits: null, phases: [], deadlines: [] },
  };
}
