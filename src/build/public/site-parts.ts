import type { Manuscript } from '../../documents/manuscript.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Tools } from '../../renderers/renderer.ts';
import type { SiteDocument } from '../../renderers/site/site-document.ts';
import type { SiteFile } from '../../renderers/site/site-file.ts';
import type { PublicData } from '../../schema/public-data.ts';

/** The parts of the product that make the files of the whole root. Tests put in their own. */
export interface SiteParts {
  /** Raised with every change that alters bytes. */
  readonly revision: number;
  /** The schema of the data, as text. */
  readonly schema: string;
  /** The facts of a plan that may be published. */
  publicData(plan: Plan, manuscript: Manuscript): PublicData;
  /** The facts as JSON. */
  printData(data: PublicData): string;
  /** The facts as a table for spreadsheet programs. */
  printCsv(data: PublicData): string;
  /** The pages that list all documents. */
  renderSite(documents: readonly SiteDocument[], tools: Tools): Promise<readonly SiteFile[]>;
}

/** Loads the parts, when first needed. */
export async function loadSiteParts(): Promise<SiteParts> {
  const [site, data, json, csv, schema] = await Promise.all([
    import('../../renderers/site/site.ts'),
    import('./public-data.ts'),
    import('../../renderers/site/print-data.ts'),
    import('../../renderers/site/print-csv.ts'),
    import('../../schema/load-schema.ts'),
  ]);
  return {
    revision: site.siteRevision,
    schema: `${JSON.stringify(schema.loadSchema('public-data'), null, 2)}\n`,
    publicData: data.publicData,
    printData: json.printData,
    printCsv: csv.printCsv,
    renderSite: site.renderSite,
  };
}
