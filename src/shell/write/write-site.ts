import { digest } from '../../build/digest.ts';
import { canonicalJson } from '../../build/manifest/canonical-json.ts';
import type { ArtifactRecord } from '../../build/manifest/manifest.ts';
import { SCHEMA_FILE } from '../../build/public/data-files.ts';
import type { SiteDocument } from '../../renderers/site/site-document.ts';
import type { Host } from '../host.ts';
import { blameTemplate } from './blame-template.ts';
import type { SiteInput } from './site-input.ts';
import { openSiteSession, type SiteSession } from './site-session.ts';
import { type ToldPlan, writeSiteData } from './write-site-data.ts';

/** The page that lists all. */
export const INDEX_FILE = 'index.html';

/** The files of the whole root, of which the data stand. */
export interface BegunSite {
  readonly data: readonly ArtifactRecord[];
  /** Writes the pages that list all. */
  finish(): Promise<Pick<SiteSession, 'placed'> & { readonly orphans: readonly ArtifactRecord[] }>;
}

/**
 * Begins to write the files of the whole root, with the data of every plan that may be told of. Plans that were not asked
 * for, or have errors now, are told of as their files stand.
 */
export async function beginSite(host: Host, input: SiteInput): Promise<BegunSite> {
  const { site, manifest, onDisk } = input;
  const records = manifest.artifacts.filter(({ plan }) => plan === null);
  const session = openSiteSession(host, { records, onDisk, program: `${host.version}/site@${site.revision}` });
  await session.put(SCHEMA_FILE, site.schema, { content: digest(site.schema), reads: {}, inputs: [] });
  const told = await writeSiteData(host, session, input);
  return {
    data: session.placed.map(({ record }) => record),
    finish: async () => {
      await writePages(session, told, input);
      const files = new Set(session.placed.map(({ record }) => record.file));
      return { placed: session.placed, orphans: records.filter(({ file }) => !files.has(file)) };
    },
  };
}

/** Writes the pages, unless they stand as they would be made. */
async function writePages(session: SiteSession, told: readonly ToldPlan[], input: SiteInput): Promise<void> {
  const { manifest, toolbox, site, force } = input;
  const data = session.placed.map(({ record: { file, sha256 } }) => `${file} ${sha256}`).sort();
  const content = digest(canonicalJson({ data, files: told.map(({ files }) => files) }));
  const before = manifest.artifacts.filter((record) => record.plan === null && record.content === content);
  const standing = before.filter(({ file }) => session.earlier(file) !== undefined);
  const isCurrent = standing.every(({ reads }) =>
    Object.entries(reads).every(([name, sha256]) => toolbox.digestOf(name) === sha256),
  );
  if (!force && isCurrent && standing.length === before.length && standing.some(({ file }) => file === INDEX_FILE)) {
    for (const record of standing) session.stands(record, 'fresh');
    return;
  }
  const documents: SiteDocument[] = [];
  for (const { files, load } of told) {
    const facts = await load();
    if (facts !== undefined) documents.push({ data: facts, files });
  }
  const { tools, reads, ownTemplates } = toolbox.open();
  const pages = await site.renderSite(documents, tools).catch((error: unknown) => {
    throw blameTemplate(error, ownTemplates());
  });
  for (const { file, text } of pages) await session.put(file, text, { content, reads: reads(), inputs: [] });
}
