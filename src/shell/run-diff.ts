import { planFiles } from '../build/plan-files.ts';
import { loadStages, type Stages } from '../build/stages.ts';
import { trackedNotice, versionChanges } from '../build/versions/version-changes.ts';
import type { Diagnostic, Message } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import type { VersionChanges } from '../diff/compare-versions.ts';
import type { Day } from '../plan/days/day.ts';
import { writeReport } from './disk/write-report.ts';
import type { Host } from './host.ts';
import { type CompiledVersion, compileVersion } from './versions/compile-version.ts';
import { findVersion, type NamedVersion, notInRevision, type VersionGround } from './versions/find-version.ts';
import { openGit } from './versions/git.ts';
import { placeFile } from './versions/place-file.ts';
import { withFile } from './versions/with-file.ts';

export interface DiffOptions {
  readonly cwd: string;
  readonly root: string;
  readonly host: Host;
  readonly today: Day;
  /** The day written beside each tracked change; that of issue where nobody names one. */
  readonly changedOn: Day | undefined;
  /** File for the Word document with tracked changes, seen from `cwd`. */
  readonly out: string | undefined;
}

/** One of the two versions, and what is wrong with it. */
export interface DiffedVersion {
  readonly name: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DiffReport {
  readonly before: DiffedVersion;
  readonly after: DiffedVersion;
  /** Undefined where one of them could not be read as a plan. */
  readonly changes: VersionChanges | undefined;
  /** The Word file that was written. */
  readonly file: string | null;
}

/** Compares two versions of a plan, and writes them as one Word document with tracked changes where that is asked for. */
export async function runDiff(names: readonly [old: string, fresh: string], options: DiffOptions): Promise<DiffReport> {
  const { cwd, root, host, today, out } = options;
  const stages = await loadStages();
  let opened: ReturnType<typeof openGit> | undefined;
  const ground: VersionGround = {
    cwd,
    root,
    host,
    git: () => {
      opened ??= openGit(root);
      return opened;
    },
  };
  const named = [await findVersion(names[0], ground), await findVersion(names[1], ground)] as const;
  const before = await compile(named[0], named[1], { host, today, stages });
  const after = await compile(named[1], named[0], { host, today, stages });
  const told = { before: toldOf(before), after: toldOf(after) };
  const pair = { before: before.compiled, after: after.compiled };
  const changes = versionChanges(pair, after.given, stages);
  if (changes === undefined || out === undefined) return { ...told, changes, file: null };
  const bytes = await trackedNotice(pair, options.changedOn);
  if (bytes === undefined) throw new UsageError(NOT_COMPOSED);
  await writeReport(cwd, out, bytes);
  return { ...told, changes, file: out };
}

type Compiled = CompiledVersion & { readonly name: string; readonly id: string };

interface Compiling {
  readonly host: Host;
  readonly today: Day;
  readonly stages: Stages;
}

/** A revision and a file outside take their plan from the other version. */
async function compile(version: NamedVersion, other: NamedVersion, { host, ...means }: Compiling): Promise<Compiled> {
  const { name } = version;
  if (version.is === 'plan') return { name, id: version.id, ...(await compileVersion(version.host, version.id, means)) };
  if (version.is === 'revision') {
    if (other.is !== 'plan') throw new UsageError(WHICH_PLAN);
    const known = planFiles(await version.host.readSources());
    if (!known.some(({ id }) => id === other.id)) throw new UsageError(notInRevision(name, other.id));
    return { name, id: other.id, ...(await compileVersion(version.host, other.id, means)) };
  }
  const ground = other.is === 'plan' ? other.host : host;
  const { path, id } = await placeFile(version.source, { host: ground, beside: other.is === 'plan' ? other.id : null, ...means });
  return { name, id, ...(await compileVersion(withFile(ground, { ...version.source, path }), id, means)) };
}

function toldOf({ name, id, diagnostics }: Compiled): DiffedVersion {
  return { name, id, diagnostics };
}

const WHICH_PLAN: Message = {
  zh: '没有写是哪份方案；其中一个要写 版本:路径、方案编号或文件',
  en: 'say which plan is meant: one of the two has to be REV:path, an id or a file',
};

const NOT_COMPOSED: Message = {
  zh: '有一个版本成不了文，不能生成 Word 文件；先用 banwen check 改正它的错误',
  en: 'one of the versions makes no document, so that there is no Word file; mend its errors first (banwen check)',
};
