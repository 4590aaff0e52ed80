import type { ArtifactRecord } from '../../build/manifest/manifest.ts';
import type { BuildReport } from '../build-report.ts';
import type { Host } from '../host.ts';
import type { WriteSession } from './write-session.ts';

interface Left {
  /** Whether what is left over is to go. */
  readonly prune: boolean;
  /** Digest of the file on disk, by its path below the output folder. */
  readonly onDisk: ReadonlyMap<string, string>;
}

/** Files no plan makes any more, as records: those that go, or have gone, and those that stay. */
export interface LeftOver {
  readonly goes: readonly ArtifactRecord[];
  readonly stays: readonly ArtifactRecord[];
}

/** Tells which of the files left over go. One somebody has altered stays; one that is not there is no matter. */
export function leftOver(left: readonly ArtifactRecord[], { prune, onDisk }: Left): LeftOver {
  const there = left.filter(({ file }) => onDisk.has(file));
  const isOurs = ({ file, sha256 }: ArtifactRecord): boolean => prune && onDisk.get(file) === sha256;
  return { goes: there.filter(isOurs), stays: there.filter((record) => !isOurs(record)) };
}

/** Takes away the files that go; one the machine does not let go, which is noted, stays. */
export async function pruneOutput(
  host: Pick<Host, 'removeOutput'>,
  session: Pick<WriteSession, 'attempt'>,
  { goes, stays }: LeftOver,
): Promise<LeftOver> {
  const gone: ArtifactRecord[] = [];
  const left = [...stays];
  for (const record of goes) {
    const isGone = await session.attempt(record.file, async () => {
      await host.removeOutput(record.file);
      return true;
    });
    (isGone ? gone : left).push(record);
  }
  return { goes: gone, stays: left };
}

/** What is told of them. */
export function tellLeft(host: Pick<Host, 'outputPath'>, { goes, stays }: LeftOver): Pick<BuildReport, 'orphans' | 'pruned'> {
  const paths = (records: readonly ArtifactRecord[]) => records.map(({ file }) => host.outputPath(file)).sort();
  return { pruned: paths(goes), orphans: paths(stays) };
}
