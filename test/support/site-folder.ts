import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderSite } from '../../src/renderers/site/site.ts';
import type { SiteDocument } from '../../src/renderers/site/site-document.ts';
import { pageTools } from '../renderers/page-tools.ts';

/** The files of the whole root in a folder of their own, as a reader opens them without a server. */
export async function siteFolder(documents: readonly SiteDocument[]) {
  const folder = mkdtempSync(join(tmpdir(), 'banwen-site-'));
  for (const { file, text } of await renderSite(documents, pageTools())) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return {
    folder,
    address: (file: string) => pathToFileURL(join(folder, file)).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
