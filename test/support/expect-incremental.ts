import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { digest } from '../../src/build/digest.ts';
import { hasErrors } from '../../src/core/diagnostic.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import type { Format } from '../../src/renderers/renderer.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { runBuild } from '../../src/shell/run-build.ts';
import { runCheck } from '../../src/shell/run-check.ts';
import { type Random, randomOf } from '../mutation/random.ts';
import { type Files, makeRandomRoot, randomEdit } from './random-root.ts';

const DAYS = ['2026-07-01', '2026-08-30', '2026-11-21'];
const VERSION = '0.0.0';

/** Without what takes a browser. */
const FORMATS: ReadonlySet<Format> = new Set(['docx', 'html', 'xlsx']);

/** What a walk of edits came to. */
export interface Walk {
  readonly edits: number;
  /** States without errors, of which every file was compared. */
  readonly compared: number;
  /** Damages done to outputs, manifests and what was kept, all healed. */
  readonly damages: number;
}

/**
 * Edits a root at random, again and again, and builds after each edit: in one process that goes on, and in one of its own
 * each time, in which now and then something lies damaged. Both give what a clean build gives, byte for byte, and tell the same.
 */
export async function expectIncremental(edits: number, seed: number): Promise<Walk> {
  const random = randomOf(seed, 'incremental');
  const { root, put, remove, files: first } = makeRandomRoot();
  const folders = { warm: join(root, 'warm'), fresh: join(root, 'fresh'), clean: join(root, 'clean') };
  const warm = nodeHost({ root, out: folders.warm, version: VERSION, program: 'warm' });
  const past: Files[] = [first];
  let files: Files = first;
  let compared = 0;
  let damages = 0;
  try {
    for (let count = 0; count <= edits; count += 1) {
      // without the manifest nobody knows of files left over: nothing else changes then
      const isManifestLost = count > 0 && random.below(8) === 0;
      const edit = count === 0 || isManifestLost ? { name: 'nothing', files } : randomEdit(files, past, random);
      const today = random.pick(DAYS) ?? '2026-07-01';
      put(edit.files);
      const done = isManifestLost
        ? damageManifest(folders.fresh, random)
        : random.below(3) === 0 && damage(root, folders.fresh, random);
      damages += done ? 1 : 0;
      rmSync(folders.clean, { recursive: true, force: true });
      const clean = await build(nodeHost({ root, out: folders.clean, version: VERSION, program: null }), today);
      if (random.below(4) === 0) await check(root, today);
      const fresh = await buildOften(
        () => nodeHost({ root, out: folders.fresh, version: VERSION, program: 'fresh' }),
        today,
        random,
      );
      const warmly = await build(warm, today);
      const where = `${count}. ${edit.name}`;
      expect(
        [clean, fresh, warmly].flatMap(({ failures }) => failures),
        where,
      ).toEqual([]);
      expect(told(fresh), where).toEqual(told(clean));
      expect(told(warmly), where).toEqual(told(clean));
      files = edit.files;
      if (clean.configurationFaulty || hasErrors(clean.diagnostics)) {
        files = past.at(-1) ?? first; // what fails is undone by the next edit
        continue;
      }
      expect(treeOf(folders.fresh), where).toEqual(treeOf(folders.clean));
      expect(treeOf(folders.warm), where).toEqual(treeOf(folders.clean));
      past.push(files);
      compared += 1;
    }
  } finally {
    remove();
  }
  return { edits, compared, damages };
}

function build(host: ReturnType<typeof nodeHost>, day: string): Promise<BuildReport> {
  const today = dayOf(day);
  const options = { patterns: [], formats: FORMATS, draft: false, force: false, dryRun: false, prune: true, today };
  return runBuild(host, options);
}

/** A build that finds everything as it was leaves what it told, and the next one may tell it again. */
async function buildOften(host: () => ReturnType<typeof nodeHost>, day: string, random: Random): Promise<BuildReport> {
  const times = random.below(3) === 0 ? 3 : 1;
  let report = await build(host(), day);
  for (let count = 1; count < times; count += 1) report = await build(host(), day);
  return report;
}

/** A check keeps what it finds, too. */
async function check(root: string, day: string): Promise<void> {
  await runCheck(nodeHost({ root, out: undefined, version: VERSION, program: 'fresh' }), { patterns: [], today: dayOf(day) });
}

function dayOf(text: string) {
  const day = parseDay(text);
  if (day === undefined) throw new Error('a day of the test is a day');
  return day;
}

function told({ diagnostics }: BuildReport): readonly unknown[] {
  return diagnostics.map(({ rule, file, severity, message, hint, place, related, replacement }) => {
    const spots = [place, ...(related ?? [])].map((each) => each && [each.source.path, each.source.text.length, each.range]);
    return { rule, file, severity, message, hint, spots, replacement };
  });
}

function treeOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      path.endsWith('manifest.json') ? readFileSync(path, 'utf8') : digest(readFileSync(path)),
    ]),
  );
}

/** Damages something of what the builds before have made or kept; false where there is nothing. */
function damage(root: string, output: string, random: Random): boolean {
  const file = random.pick(filesBelow(output).filter((path) => !path.endsWith('manifest.json')));
  const entry = random.pick(filesBelow(join(root, '.banwen/answers')));
  if (file === undefined || entry === undefined) return false;
  const damages = [
    () => appendFileSync(file, ' '),
    () => rmSync(file),
    () => appendFileSync(entry, ' '),
    () => writeFileSync(entry, readFileSync(entry, 'utf8').replace('"rule"', '"role"').replace('主动', '不予')),
    () => rmSync(join(root, '.banwen'), { recursive: true }),
  ];
  random.pick(damages)?.();
  return true;
}

function damageManifest(output: string, random: Random): boolean {
  const path = join(output, 'manifest.json');
  const text = readFileSync(path, 'utf8');
  const damages = [
    () => writeFileSync(path, text.slice(0, 900)),
    () => rmSync(path),
    () => writeFileSync(path, text.replace(/"content":"../, '"content":"00')),
    () => writeFileSync(path, text.replaceAll('notice.docx', '../../../notice.docx')),
    () => writeFileSync(path, `${JSON.stringify(JSON.parse(text), null, 2)}\n`),
  ];
  random.pick(damages)?.();
  return true;
}

function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  } catch {
    return [];
  }
}
