import { readFile, stat } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { type EditorFile, editorSchemas } from '../build/editor/editor-schemas.ts';
import { gatherNames } from '../build/editor/gather-names.ts';
import { roleOf } from '../build/role-of.ts';
import { loadStages } from '../build/stages.ts';
import { type CiHost, ciFiles } from '../build/starter/ci-files.ts';
import { type StarterFile, starterFiles } from '../build/starter/starter-files.ts';
import { missingCalendar, programNotNamed, programOutOfReach } from '../build/starter/starter-notes.ts';
import type { Message } from '../core/diagnostic.ts';
import { UsageError } from '../core/failure.ts';
import { addFile } from './disk/add-file.ts';
import { listSources } from './disk/list-sources.ts';
import { wayTo } from './disk/way-to.ts';
import type { Host } from './host.ts';
import { nodeHost } from './node-host.ts';
import { packageFolder } from './package-folder.ts';
import { starterText } from './program/starter-text.ts';

export interface InitRequest {
  /** Absolute path of the folder the command runs in. */
  readonly cwd: string;
  /** The folder that becomes a root, seen from `cwd`. */
  readonly folder: string;
  readonly region: string;
  readonly year: number;
  readonly area: string;
  /** Whether the caller asked for that area. */
  readonly isAreaNamed: boolean;
  /** Hosts that are to check and publish it. */
  readonly ci: readonly CiHost[];
  /** Version of the program. */
  readonly version: string;
}

export interface InitReport {
  /** Files written, relative to the folder. */
  readonly made: readonly string[];
  /** Files that were there and stay as they are. */
  readonly kept: readonly string[];
  /** Whether the root had plans of its own, and so got no example. */
  readonly hadPlans: boolean;
  /** Id the next campaign of the example's area could have; undefined without an example. */
  readonly example: string | undefined;
  readonly notes: readonly Message[];
}

/** Makes a root of a folder: writes what a root needs and is not there yet, and changes nothing that is. */
export async function runInit(request: InitRequest): Promise<InitReport> {
  const { area, year } = request;
  const folder = resolve(request.cwd, request.folder);
  const entry = await stat(folder).catch(() => undefined);
  if (entry !== undefined && !entry.isDirectory()) throw new UsageError(noFolder(request.folder));
  const { sources } = await listSources(folder);
  const present = sources.map(({ path }) => path);
  const hadPlans = present.some((path) => roleOf(path).is === 'plan');
  const made: string[] = [];
  const kept: string[] = [];
  const files = starterFiles({ ...request, program: dependency(folder) }, starterText);
  const wanted = files.filter((each) => isWanted(each, request, { present, hadPlans }));
  for (const file of [...wanted, ...ciFiles(request.ci, starterText)]) {
    const done = await addFile(folder, file.path, file.text);
    (done === 'made' ? made : kept).push(file.path);
  }
  for (const { path, text } of await completions(nodeHost({ root: folder, out: undefined, version: request.version }))) {
    const done = await addFile(folder, path, text);
    (done === 'made' ? made : kept).push(path);
  }
  const example = made.some((path) => roleOf(path).is === 'plan') ? `${area}/${year}/joint-02` : undefined;
  return {
    made,
    kept,
    hadPlans,
    example,
    notes: [...(await calendarNotes(year, present)), ...(await programNotes(request, folder))],
  };
}

/** A year without the notice of its public holidays is said at once: no working day of it can be counted. */
async function calendarNotes(year: number, present: readonly string[]): Promise<readonly Message[]> {
  const { calendarOf } = await loadStages();
  const isKnown = calendarOf(undefined).years.has(year) || present.some((path) => roleOf(path).is === 'calendar-overrides');
  return isKnown ? [] : [missingCalendar(year)];
}

/** A host takes the program from where the package file says; so do `npm install` and `npx`. */
async function programNotes({ ci }: InitRequest, folder: string): Promise<readonly Message[]> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '');
  if (!/"banwen"\s*:/.test(text)) return [programNotNamed(dependency(folder))];
  if (ci.length === 0) return [];
  return /"banwen"\s*:\s*"file:/.test(text) ? [programOutOfReach] : [];
}

/** What an editor completes by, made of the names the root now has. */
async function completions(host: Host): Promise<readonly EditorFile[]> {
  const [stages, listing, builtIn] = await Promise.all([loadStages(), host.readSources(), host.readBuiltIn()]);
  return editorSchemas(gatherNames({ ...listing, builtIn }, stages));
}

interface Found {
  readonly present: readonly string[];
  readonly hadPlans: boolean;
}

/** A root with plans needs no example, and a registry that has been begun is not added to. */
function isWanted({ path, isExample }: StarterFile, request: InitRequest, { present, hadPlans }: Found): boolean {
  const { is } = roleOf(path);
  if (isExample && hadPlans && (is === 'plan' || !request.isAreaNamed)) return false;
  return is !== 'registry' || present.includes(path) || !present.some((other) => posix.dirname(other) === posix.dirname(path));
}

/** The program as a dependency by its place, which is all that can be said of one that is in no registry. */
function dependency(folder: string): string {
  return `file:${wayTo(folder, packageFolder)}`;
}

function noFolder(folder: string) {
  return { zh: `\`${folder}\` 是文件，应为文件夹`, en: `\`${folder}\` is a file, expected a folder` };
}
