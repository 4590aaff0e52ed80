import { digest } from '../../build/digest.ts';
import type { ArtifactRecord } from '../../build/manifest/manifest.ts';
import { pageSizes, sizesDigest, stampPage } from '../../build/public/page-sizes.ts';
import type { Host } from '../host.ts';
import { inLanes } from '../in-lanes.ts';
import type { WriteSession } from './write-session.ts';

/** Pages being written at one time. */
const LANES = 4;

export interface Stamping {
  /** The data of plans that stand. */
  readonly site: readonly ArtifactRecord[];
  /** Limits the pages to those of these plans. */
  readonly of?: ReadonlySet<string>;
}

/**
 * Writes the sizes of the files beside each public page into it, when all of them stand: pages just rendered, and those
 * of earlier builds beside which a size has changed. So a page is the same whether it was built with its files or after them.
 */
export async function stampPages(host: Host, session: WriteSession, { site, of }: Stamping): Promise<void> {
  const bytes = new Map([...session.records, ...site].map((record) => [record.file, record.bytes]));
  const all = session.records.filter(({ format, file }) => format === 'html' && !session.hasFailed(file));
  const pages = of === undefined ? all : all.filter(({ plan }) => plan !== null && of.has(plan));
  await inLanes(pages, LANES, async (record) => {
    const sizes = pageSizes(record.plan ?? '', (file) => bytes.get(file));
    const shownSizes = sizesDigest(sizes);
    const made = session.pages.get(record.file);
    if (made === undefined && record.shownSizes === shownSizes) return;
    const page = made ?? (await standing(host, record));
    if (page === undefined) return;
    const stamped = stampPage(page, sizes);
    await session.finish({ ...record, shownSizes, sha256: digest(stamped) }, stamped);
  });
}

/** The page of an earlier build, if it still is what that build wrote. */
async function standing(host: Host, { file, sha256 }: ArtifactRecord): Promise<Uint8Array | undefined> {
  const page = await host.readOutput(file);
  return page !== undefined && digest(page) === sha256 ? page : undefined;
}
