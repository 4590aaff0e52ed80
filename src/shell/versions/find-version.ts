import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { planFiles } from '../../build/plan-files.ts';
import { roleOf } from '../../build/role-of.ts';
import type { Message } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import type { Source } from '../../core/source.ts';
import { isFile } from '../disk/is-folder.ts';
import { decodeSource } from '../disk/list-sources.ts';
import { wayTo } from '../disk/way-to.ts';
import { wrapReadFailure } from '../disk/wrap-read-failure.ts';
import type { Host, ReadingHost } from '../host.ts';
import { nodeHost } from '../node-host.ts';
import { findRoot } from '../root/find-root.ts';
import type { Git } from './git.ts';
import { revisionHost } from './revision-host.ts';

/** A version of a plan as the command line names it, before the other one is known. */
export type NamedVersion =
  /** A plan of a root: its id, and the root as that version has it. */
  | { readonly is: 'plan'; readonly name: string; readonly host: ReadingHost; readonly id: string }
  /** A root as a commit has it: the plan is that of the other version. */
  | { readonly is: 'revision'; readonly name: string; readonly host: ReadingHost }
  /** A file that lies in no root: it stands in for the other version's. */
  | { readonly is: 'file'; readonly name: string; readonly source: Source };

export interface VersionGround {
  readonly cwd: string;
  /** Absolute path of the root. */
  readonly root: string;
  readonly host: Host;
  /** Opens the repository of the root, once. */
  readonly git: () => Promise<Git>;
}

/** What OLD or NEW names: a file, a plan's id, `REV:path`, or a revision. Throws `UsageError` for what is none of them. */
export async function findVersion(name: string, ground: VersionGround): Promise<NamedVersion> {
  const path = resolve(ground.cwd, name);
  if (await isFile(path)) return fileVersion(name, path, ground);
  const ids = await idsOf(ground.host);
  const id = name.replace(/^plans\//, '').replace(/\.ya?ml$/, '');
  if (ids.includes(id)) return { is: 'plan', name, host: ground.host, id };
  const colon = name.indexOf(':');
  const git = await ground.git();
  if (colon === -1) {
    if (!(await git.knows(name)) && !(await git.isShallow())) throw new UsageError(nothing(name));
    return { is: 'revision', name, host: await revisionHost(git, await git.commit(name), ground.host) };
  }
  const revision = name.slice(0, colon) || 'HEAD';
  const host = await revisionHost(git, await git.commit(revision), ground.host);
  const typed = name.slice(colon + 1);
  const found = candidatesOf(typed, ground, git.prefix);
  const known = await idsOf(host);
  const match = found.find((each) => known.includes(each));
  if (match === undefined) throw new UsageError(notInRevision(revision, typed));
  return { is: 'plan', name, host, id: match };
}

/** The paths a text after `REV:` may mean: seen from here, from the root, from the top of the repository, or an id. */
function candidatesOf(typed: string, { cwd, root }: VersionGround, prefix: string): readonly string[] {
  const fromHere = wayTo(root, resolve(cwd, typed));
  const fromTop = typed.startsWith(prefix) ? typed.slice(prefix.length) : typed;
  return [typed, fromTop, fromHere].map((path) => path.replace(/^plans\//, '').replace(/\.ya?ml$/, ''));
}

async function idsOf(host: Pick<ReadingHost, 'readSources'>): Promise<readonly string[]> {
  return planFiles(await host.readSources()).map(({ id }) => id);
}

/** A file below the `plans/` of a root is a plan of that root, whichever root it is; any other is read by itself. */
async function fileVersion(name: string, path: string, { host, root }: VersionGround): Promise<NamedVersion> {
  const real = await realpath(path);
  const home = await findRoot(dirname(real));
  const way = home === undefined ? '' : wayTo(home, real);
  const role = roleOf(way);
  if (home !== undefined && role.is === 'plan') {
    const own = home === (await realpath(root)) ? host : nodeHost({ root: home, out: undefined, version: host.version });
    return { is: 'plan', name, host: own, id: role.id };
  }
  const source = decodeSource(basename(path), await readBytes(path));
  if ('text' in source) return { is: 'file', name, source };
  throw new UsageError({ zh: `\`${name}\`：${source.message.zh}`, en: `\`${name}\`: ${source.message.en}` });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw wrapReadFailure(error, path);
  }
}

function nothing(name: string) {
  return {
    zh: `\`${name}\` 不是文件、方案编号，也不是版本；写文件、地区/年份/名称、版本:路径，或 HEAD~1 这样的版本`,
    en: `\`${name}\` is no file, no plan and no revision; write a file, area/year/name, REV:path, or a revision such as HEAD~1`,
  };
}

/** What is said of a revision that lacks a plan. */
export function notInRevision(revision: string, path: string): Message {
  return {
    zh: `版本 \`${revision}\` 里没有方案 \`${path}\`；改过名的，写当时的路径`,
    en: `revision \`${revision}\` has no plan \`${path}\`; if it was renamed since, write the path it had then`,
  };
}
