import type { Compilation } from '../../build/compiled-plan.ts';
import type { PlanAnswer } from '../../build/kept/plan-answer.ts';
import type { ArtifactRecord, Manifest } from '../../build/manifest/manifest.ts';
import type { SiteParts } from '../../build/public/site-parts.ts';
import type { InputDigests } from './input-digests.ts';
import type { Toolbox } from './recording-tools.ts';
import type { Stamping } from './stamp-pages.ts';
import type { Workshop } from './workshop.ts';

/** What the files of the whole root are made of. */
export interface SiteInput {
  readonly compilation: Compilation<PlanAnswer>;
  readonly workshop: Workshop;
  /** Makes anew what stands as it would be made. */
  readonly force: boolean;
  /** The plans a build was asked for. */
  readonly asked: ReadonlySet<string>;
  readonly manifest: Manifest;
  /** Every artifact of a plan that stands after the build. */
  readonly records: readonly ArtifactRecord[];
  /** Digest of the file on disk, by its path below the output folder. */
  readonly onDisk: ReadonlyMap<string, string>;
  readonly toolbox: Toolbox;
  readonly digests: InputDigests;
  readonly site: SiteParts;
  /** Plans with pages that wait for the sizes of their data. */
  readonly waitedFor: ReadonlySet<string>;
  /** Told when data of those were made and stand, before others are made. */
  stood(stamping: Stamping): Promise<void>;
}
