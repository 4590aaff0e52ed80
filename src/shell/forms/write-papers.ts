import { posix, sep } from 'node:path';
import type { Config } from '../../build/config/config.ts';
import { digest } from '../../build/digest.ts';
import type { PaperGround } from '../../documents/papers/compose-paper.ts';
import type { Tools } from '../../renderers/renderer.ts';
import type { JudgedTargets } from '../../targets/judge-targets.ts';
import { openPaperMaker, type PaperMaker } from '../../targets/paper-maker.ts';
import { paperFolder, paperStem, paperTitles } from '../../targets/paper-names.ts';
import type { Target } from '../../targets/target.ts';
import { lazyPrinter } from '../browser/lazy-printer.ts';
import type { Host, Printer } from '../host.ts';
import { makeToolbox } from '../write/recording-tools.ts';
import type { Progress } from '../write/write-build.ts';
import { FORMS_MANIFEST, formsManifest } from './forms-manifest.ts';
import { findLeftovers, removePapers, stemDigest } from './leftovers.ts';
import { openPaperFolder, type PaperFolder } from './paper-folder.ts';
import type { PaperFile, PapersReport } from './papers-report.ts';
import type { ReadList } from './read-list.ts';
import { openVolumes, type VolumeFormat } from './volumes.ts';

/** Rows between two words of progress. */
const PROGRESS_EACH = 100;

export interface WritePapers {
  readonly ground: PaperGround;
  readonly judged: JudgedTargets;
  readonly given: ReadList;
  readonly combined: ReadonlySet<VolumeFormat>;
  readonly prune: boolean;
  readonly dryRun: boolean;
  readonly progress: Progress | undefined;
  /** Absolute path of the output folder, and the folder of the papers below it. */
  readonly out: string;
  readonly folder: string;
  readonly config: Pick<Config, 'site' | 'formats'>;
}

/** Writes the papers of a list, each whole or not at all, then the list of them. Ended at any moment, it goes on where it was. */
export async function writePapers(host: Host, input: WritePapers): Promise<PapersReport> {
  const { judged, dryRun } = input;
  const named = (file: string): string => host.outputPath(posix.join(input.folder.split(sep).join('/'), file));
  const report: PapersReport = {
    targets: judged.count,
    rejected: judged.rejected.size,
    ...{ written: 0, unchanged: 0, volumes: [], left: [], missing: [], removed: false, manifest: null },
    folder: named(''),
  };
  if (dryRun) return report;
  const folder = await openPaperFolder(input.out, input.folder);
  const printer = lazyPrinter(host);
  try {
    const { volumes, left, ...made } = await makeAll(host, { ...input, papers: folder, printer });
    const paths = { volumes: volumes.map(named), left: left.map(named), manifest: named(FORMS_MANIFEST) };
    return { ...report, ...made, ...paths, removed: input.prune };
  } finally {
    await printer.close();
    await folder.close();
  }
}

interface Making extends WritePapers {
  /** Of the papers, opened. */
  readonly papers: PaperFolder;
  readonly printer: Printer;
}

type Made = Pick<PapersReport, 'written' | 'unchanged' | 'volumes' | 'left' | 'missing'>;

async function makeAll(host: Host, input: Making): Promise<Made> {
  const { ground, judged, given, papers, progress, prune } = input;
  const maker = await openPaperMaker(ground);
  const missing = new Set<string>();
  const volumes = [...input.combined].map((format) =>
    openVolumes(format, { folder: papers, maker, tools: toolsOf(host, input), missing }),
  );
  const head = { program: `banwen/${host.version}`, campaign: ground.plan.id };
  const list = formsManifest(papers, { ...head, targets: { file: given.name, sha256: given.sha256 } });
  const counts = { written: 0, unchanged: 0 };
  const stems = new Set<number>();
  let done = 0;
  for (const target of judged.targets()) {
    const stem = { folder: paperFolder(target), name: paperStem(target) };
    if (done % PROGRESS_EACH === 0) progress?.({ done, total: judged.count, path: `${stem.folder}/${stem.name}` });
    list.row(target.row, await putPapers(target, { maker, papers, counts, stem }));
    for (const volume of volumes) await volume.add(target);
    stems.add(stemDigest(stem.folder, stem.name));
    done += 1;
  }
  await papers.settle();
  const bound = (await Promise.all(volumes.map((volume) => volume.end()))).flat();
  const files = bound.map(({ path }) => path);
  const left = await findLeftovers(papers, { stems, volumes: new Set(files) });
  if (prune) await removePapers(papers, left);
  await list.end(judged.rejected, bound);
  return { ...counts, volumes: files, left, missing: [...missing].sort() };
}

interface Putting {
  readonly maker: PaperMaker;
  readonly papers: PaperFolder;
  readonly counts: { written: number; unchanged: number };
  readonly stem: { readonly folder: string; readonly name: string };
}

async function putPapers(target: Target, { maker, papers, counts, stem }: Putting): Promise<readonly PaperFile[]> {
  const files: PaperFile[] = [];
  for (const [kind, bytes] of await maker.stamp(target)) {
    const path = `${stem.folder}/${stem.name}-${paperTitles[kind]}.docx`;
    counts[await papers.put(path, bytes)] += 1;
    files.push({ kind, path, bytes: bytes.length, sha256: digest(bytes) });
  }
  return files;
}

/** What printing takes; nothing is loaded of it before something is printed. */
function toolsOf(host: Host, { config, printer }: Making): Tools {
  const { site, formats } = config;
  return makeToolbox({ host, site, formats, printer, fonts: '' }).open().tools;
}
