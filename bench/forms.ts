// How many inspection papers a second come to the disk from a list of 10,000, beside docxtemplater and easy-template-x with the
// same form and the same words, all through the same folder; then the whole program with 10,000 and 100,000 enterprises, and
// what memory it takes. The disk alone is one paper written as often: nobody is faster than that. The others are installed into a
// folder of their own first, the program has to be compiled. Nothing is removed before the end: a disk that has just let go of
// thousands of files is slow to make new ones, as ext4 keeps their numbers back for a while.
// npm run compile && node scripts/run.mjs bench/forms.ts
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { targetFields } from '../src/documents/papers/target-facts.ts';
import { wordPackage } from '../src/renderers/docx/word-package.ts';
import { openPaperFolder } from '../src/shell/forms/paper-folder.ts';
import { campaignParts } from '../src/targets/campaign-parts.ts';
import { judgeTargets } from '../src/targets/judge-targets.ts';
import { openPaperMaker } from '../src/targets/paper-maker.ts';
import { shapeValues, wholePapers } from '../src/targets/paper-shapes.ts';
import type { Target } from '../src/targets/target.ts';
import { paperGround } from '../test/support/paper-ground.ts';
import { inventedList, listOf } from '../test/support/target-lists.ts';
import { unzip } from '../test/support/unzip.ts';

const PEERS = ['docxtemplater@3.71.0', 'pizzip@3.2.0', 'easy-template-x@7.2.8'];
const PEER_NAMES: ReadonlySet<string> = new Set(['docxtemplater', 'easy-template-x']);
const PLAN = 'shili/2026/canteens';
const ROWS = 10_000;
/** Of the others fewer, for they take longer. */
const PEER_ROWS = 1000;
const ROUNDS = 3;
const MANY = 100_000;
const PROGRAM = process.env['BANWEN_PROGRAM'] ?? 'dist/bin.js';

type Make = (target: Target) => Promise<Uint8Array>;

const folder = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
try {
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...PEERS], { encoding: 'utf8' });
  if (install.status !== 0) throw new Error(install.stderr);
  await compare(createRequire(join(folder, 'package.json')));
  for (const count of [ROWS, MANY]) runProgram(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(require: NodeJS.Require): Promise<void> {
  const ground = await paperGround(PLAN);
  const targets = [...judgeTargets(listOf(inventedList(ROWS)), campaignParts(ground.plan)).targets()];
  const [first] = targets;
  if (first === undefined) throw new Error('no targets');
  const template = await templateOf(first);
  const maker = await openPaperMaker(ground);
  const makers: Readonly<Record<string, Make>> = {
    banwen: async (target) => (await maker.stamp(target)).get('record') ?? new Uint8Array(),
    docxtemplater: withDocxtemplater(require, template),
    'easy-template-x': withEasyTemplate(require, template),
  };
  await verify(makers, first);
  const same = (await maker.stamp(first)).get('record') ?? new Uint8Array();
  const all = { 'the disk alone': async () => same, ...makers };
  const rates = new Map<string, Rate[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, make] of Object.entries(all)) {
      const some = PEER_NAMES.has(name) ? targets.slice(0, PEER_ROWS) : targets;
      rates.set(name, [...(rates.get(name) ?? []), await measure(`${name}-${round}`, make, some)]);
    }
  }
  const own = best(rates.get('banwen') ?? []);
  for (const [name, taken] of rates) {
    const { wall, cpu } = best(taken);
    const times = `${(own.wall / wall).toFixed(1)} times as many (${(own.cpu / cpu).toFixed(1)} by processor time)`;
    const ratio = PEER_NAMES.has(name) ? `; banwen makes ${times}` : '';
    console.log(
      `${name}: ${wall.toFixed(0)} documents/s on disk (best of ${ROUNDS}), ${cpu.toFixed(0)} a second of processor time${ratio}`,
    );
  }

  async function templateOf(target: Target): Promise<Uint8Array> {
    const facts = new Map(targetFields.flatMap((field) => (target.facts.has(field) ? [[field, `{${field}}`] as const] : [])));
    const layout = wholePapers(ground, { ...target, facts }).layouts.get('record');
    if (layout === undefined) throw new Error('no record');
    return wordPackage(layout);
  }
}

interface Rate {
  /** Documents in a second of the clock, and of processor time. */
  readonly wall: number;
  readonly cpu: number;
}

/** The same folder for all: each file begun apart, synced, and put in its place. */
async function measure(into: string, make: Make, targets: readonly Target[]): Promise<Rate> {
  const papers = await openPaperFolder(folder, into);
  const [started, before] = [performance.now(), process.cpuUsage()];
  for (const target of targets) await papers.put(`${target.key}.docx`, await make(target));
  await papers.settle();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  await papers.close();
  return { wall: targets.length / seconds, cpu: (targets.length * 1e6) / (user + system) };
}

function best(rates: readonly Rate[]): Rate {
  return { wall: Math.max(...rates.map(({ wall }) => wall)), cpu: Math.max(...rates.map(({ cpu }) => cpu)) };
}

async function verify(makers: Readonly<Record<string, Make>>, target: Target): Promise<void> {
  const texts = await Promise.all(
    Object.entries(makers).map(async ([name, make]) => [name, textOf(await make(target))] as const),
  );
  for (const [name, text] of texts) if (text !== texts[0]?.[1]) throw new Error(`${name} says something else`);
}

function textOf(bytes: Uint8Array): string {
  const xml = unzip(bytes).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text = '']) => text).join('');
}

/** What the blanks of the form hold, by name. */
function answersOf(target: Target): Readonly<Record<string, string>> {
  const values = shapeValues(target);
  return Object.fromEntries(targetFields.map((field, index) => [field, values[index] ?? '']));
}

function withDocxtemplater(require: NodeJS.Require, template: Uint8Array): Make {
  const Docxtemplater = require('docxtemplater');
  const PizZip = require('pizzip');
  return async (target) => {
    const document = new Docxtemplater(new PizZip(template));
    document.render(answersOf(target));
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

function withEasyTemplate(require: NodeJS.Require, template: Uint8Array): Make {
  const { TemplateHandler } = require('easy-template-x');
  const handler = new TemplateHandler();
  return async (target) => handler.process(Buffer.from(template), answersOf(target));
}

/** The program from start to exit, both papers of each enterprise. */
function runProgram(count: number): void {
  const root = mkdtempSync(join(folder, 'root-'));
  cpSync('plans', join(root, 'plans'), { recursive: true });
  writeFileSync(join(root, 'list.csv'), inventedList(count));
  const [noting, noted] = [join(root, 'usage.cjs'), join(root, 'usage.json')];
  writeFileSync(noting, noteUsage(noted));
  const argv = ['--require', noting, PROGRAM, 'forms', PLAN, '--root', root, '--targets', join(root, 'list.csv')];
  const started = performance.now();
  const { stderr, status, error } = spawnSync(process.execPath, [...argv, '--today', '2026-08-25', '--quiet'], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`the program ended with ${status}: ${error?.message ?? stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(noted, 'utf8'));
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  const manifest = readFileSync(join(root, 'output', PLAN, 'forms/manifest.json'), 'utf8');
  if ((manifest.match(/"row":/g) ?? []).length !== count) throw new Error('papers are missing');
  console.log(
    `${count} enterprises: ${((2 * count) / seconds).toFixed(0)} documents/s, start to exit ${seconds.toFixed(1)} s ` +
      `(${cpu.toFixed(1)} s of processor time, ${((cpu * 1000) / (2 * count)).toFixed(2)} ms a document), ` +
      `at most ${(maxRSS / 1024).toFixed(0)} MB; load ${loadavg()[0]?.toFixed(1)}`,
  );
}

/** What a process loads to note what it took. Threads load it too, and say nothing: what they took is in what the process did. */
function noteUsage(path: string): string {
  return `if (require('node:worker_threads').isMainThread)
  process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(path)}, JSON.stringify(process.resourceUsage())));`;
}
