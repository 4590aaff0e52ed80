import { isListed } from '../../src/build/public/is-listed.ts';
import { publicData } from '../../src/build/public/public-data.ts';
import type { Manuscript } from '../../src/documents/manuscript.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { SiteDocument } from '../../src/renderers/site/site-document.ts';
import { compileFolder } from './compile-folder.ts';

export interface PublicDocument extends SiteDocument {
  readonly plan: Plan;
  readonly manuscript: Manuscript;
}

/** The plans of a root of the repository that are made public, each with a page and a Word file. */
export async function publicDocuments(folder: string): Promise<readonly PublicDocument[]> {
  const { plans } = await compileFolder(folder);
  return plans.flatMap(({ id, plan, manuscript }) =>
    plan === undefined || manuscript === undefined || !isListed({ plan, manuscript })
      ? []
      : [{ plan, manuscript, data: publicData(plan, manuscript), files: filesOf(id) }],
  );
}

function filesOf(id: string): SiteDocument['files'] {
  return [
    { format: 'docx', file: `${id}/notice.docx`, bytes: 20_480 },
    { format: 'html', file: `${id}/disclosure.html`, bytes: 300 },
  ];
}
