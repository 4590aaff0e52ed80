import { digest } from '../build/digest.ts';
import { type ArtifactRecord, MANIFEST_FILE, printManifest } from '../build/manifest/manifest.ts';
import { publicArtifacts } from '../build/public/public-artifacts.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import type { BuildReport, PublishReport } from './build-report.ts';
import type { Host } from './host.ts';
import { nodeHost } from './node-host.ts';
import type { PublishPlace } from './publish-place.ts';
import { lastManifest } from './write/last-manifest.ts';

/**
 * Puts what a build made and everybody may see into a folder of its own, with a manifest of just that; what an earlier run put there and
 * is public no more is taken away. After a build with errors nothing is published.
 */
export async function runPublish(report: BuildReport, { target, root, folder, goal }: PublishPlace): Promise<PublishReport> {
  const published: PublishReport = { folder, files: 0, removed: 0, withheld: [] };
  if (hasErrors(report.diagnostics) || report.failures.length > 0 || report.configurationFaulty) return published;
  const { program, artifacts } = await lastManifest(target);
  const present = new Set(report.artifacts.map(({ path }) => path));
  const made = artifacts.filter(({ file }) => present.has(target.outputPath(file)));
  const chosen = publicArtifacts(made);
  const site = nodeHost({ root, out: goal, version: target.version, program: null });
  const removed = await clear(site, new Set(chosen.map(({ file }) => file)));
  const files = await copy(chosen, target, site);
  await site.writeOutput(MANIFEST_FILE, new TextEncoder().encode(printManifest({ program, artifacts: chosen })));
  const isPublic = new Set(chosen);
  return {
    folder,
    files: files + 1,
    removed,
    withheld: made.filter((each) => !isPublic.has(each)).map(({ file }) => target.outputPath(file)),
  };
}

async function copy(records: readonly ArtifactRecord[], from: Host, to: Host): Promise<number> {
  for (const { file, sha256 } of records) {
    const bytes = await from.readOutput(file);
    if (bytes === undefined || digest(bytes) !== sha256) throw new UsageError(changed(from.outputPath(file)));
    await to.writeOutput(file, bytes);
  }
  return records.length;
}

/** What was published before and is no more; a file somebody has altered since is somebody's own. */
async function clear(site: Host, wanted: ReadonlySet<string>): Promise<number> {
  const { artifacts } = await lastManifest(site);
  const gone = artifacts.filter(({ file }) => !wanted.has(file));
  const onDisk = await site.digestOutputs(gone.map(({ file }) => file));
  const ours = gone.filter(({ file, sha256 }) => onDisk.get(file) === sha256);
  for (const { file } of ours) await site.removeOutput(file);
  return ours.length;
}

function changed(path: string) {
  return {
    zh: `\`${path}\` 刚才又变了，没有发布；再运行一次`,
    en: `\`${path}\` has just changed again, so that nothing was published; run it once more`,
  };
}
