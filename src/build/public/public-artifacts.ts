import type { ArtifactRecord } from '../manifest/manifest.ts';
import { jsonFile } from './data-files.ts';

/** The files that may be published: those of the whole root, and those of plans whose facts it publishes. */
export function publicArtifacts(artifacts: readonly ArtifactRecord[]): readonly ArtifactRecord[] {
  const site = new Set(artifacts.flatMap(({ plan, file }) => (plan === null ? [file] : [])));
  return artifacts.filter(({ plan }) => plan === null || site.has(jsonFile(plan)));
}
