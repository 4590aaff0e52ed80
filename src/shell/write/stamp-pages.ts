import { digest } from '../../build/digest.ts';
import type { ArtifactRecord } from '../../build/manifest/manifest.ts';
import { pageSizes, sizesDigest, stampPage } from '../../build/public/page-sizes.ts';
import type { Host } from '../host.ts';
import type { WriteSession } from './write-session.ts';

/**
 * Writes the sizes of the files beside each public page into it, when all of them stand: pages just rendered, and those
 * of earlier builds beside which a size has changed. So a page is the same whether it was built with its files or after them.
 */
export async function stampPages(host: Host, session: WriteSession, site: readonly ArtifactRecord[]): Promise<void> {
  const bytes = new Map([...session.records, ...site].map((record) => [record.file, record.bytes]));
  for (const record of session.records.filter(({ format, file }) => format === 'html' && !session.hasFailed(file))) {
    const sizes = pageSizes(record.plan ?? '', (file) => bytes.get(file));
    const beside = sizesDigest(sizes);
    const made = session.pages.get(record.file);
    if (made === undefined && record.beside === beside) continue;
    const page = made ?? (await standing(host, record));
    if (page === undefined) continue;
    const stamped = stampPage(page, sizes);
    await session.finish({ ...record, beside, sha256: digest(stamped) }, stamped);
  }
}

/** The page of an earlier build, if it still is what that build wrote. */
async function standing(host: Host, { file, sha256 }: ArtifactRecord): Promise<Uint8Array | undefined> {
  const page = await host.readOutput(file);
  return page !== undefined && digest(page) === sha256 ? page : undefined;
}
