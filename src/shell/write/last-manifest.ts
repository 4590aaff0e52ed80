import { MANIFEST_FILE, type Manifest, parseManifest } from '../../build/manifest/manifest.ts';
import type { Host } from '../host.ts';

/** What the builds before wrote into the output folder; empty where their record is gone or torn. */
export async function lastManifest(host: Pick<Host, 'readOutput'>): Promise<Manifest> {
  const bytes = await host.readOutput(MANIFEST_FILE);
  return parseManifest(bytes && new TextDecoder().decode(bytes));
}
