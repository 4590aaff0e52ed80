import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printManifest } from '../../src/build/manifest/manifest.ts';
import { sealZip } from '../../src/zip/seal-zip.ts';
import { storeZip } from '../../src/zip/store-zip.ts';
import { makeRoot } from '../support/build-root.ts';
import { runCli } from '../support/run-cli.ts';

const PLAN = 'luquan/2026/joint-02';
const HUNDRED_MB = 100_000_000;
/** More than Node reads at once. */
const THREE_GB = 3_000_000_000;
const MAX_MS = 20_000;

let root = makeRoot({ of: '' });
let folder = '';
beforeEach(() => {
  root = makeRoot({ of: '' });
  folder = dirname(root.output);
});
afterEach(() => root.remove());

/** A file of that length which takes no room. */
function huge(path: string, bytes: number): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const handle = openSync(join(folder, path), 'w');
  ftruncateSync(handle, bytes);
  closeSync(handle);
}

test.each([
  ['a plan of 100 MB', `plans/${PLAN}.yaml`, HUNDRED_MB, ['check', PLAN], 1],
  ['a plan of 3 GB', `plans/${PLAN}.yaml`, THREE_GB, ['build', PLAN, '--format', 'docx'], 1],
  ['a registry of 3 GB', 'plans/registry/luquan/orgs.yaml', THREE_GB, ['check', PLAN], 1],
  ['an outline of 3 GB', 'templates/campaign/outline.yaml', THREE_GB, ['check', PLAN], 1],
  ['a page template of 3 GB', 'templates/pages/theme.css', THREE_GB, ['build', PLAN, '--format', 'html'], 2],
  ['a configuration of 3 GB', 'banwen.config.yaml', THREE_GB, ['check'], 2],
  ['a baseline of 3 GB', 'banwen.baseline.json', THREE_GB, ['check'], 2],
  ['a table of 3 GB', 'plans/luquan/2026/joint-02-results.csv', THREE_GB, ['check', `${PLAN}-results`], 1],
  ['a manifest of 3 GB', 'output/manifest.json', THREE_GB, ['build', PLAN, '--format', 'docx'], 3],
  ['a Word file of 3 GB', 'x.docx', THREE_GB, ['inspect', 'x.docx'], 2],
  ['a return of 3 GB', '返回/x.xlsx', THREE_GB, ['collect', PLAN, '返回'], 1],
  ['a list of 3 GB', 'x.csv', THREE_GB, ['forms', PLAN, '--targets', 'x.csv'], 2],
  ['a version of 3 GB', 'x.yaml', THREE_GB, ['diff', PLAN, 'x.yaml'], 3],
  ['an artifact of 3 GB', 'x.pdf', THREE_GB, ['verify', 'x.pdf', '--manifest', 'manifest.json'], 2],
])('%s is turned away by a sentence, soon', async (_, path, bytes, argv, exit) => {
  if (argv[0] === 'verify') writeFileSync(join(folder, 'manifest.json'), printManifest({ program: 'banwen/0', artifacts: [] }));
  huge(path, bytes);
  const started = process.cpuUsage();
  const { code, stdout, stderr } = await runCli(folder, argv, '2026-11-21');
  expect(`${code} ${stdout}${stderr}`).not.toMatch(/^\s+at |^70/m);
  expect(code).toBe(exit);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(MAX_MS);
});

const LAUGHS = `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(1000)}">${Array.from({ length: 9 }, (_, level) => `<!ENTITY ${'bcdefghij'.charAt(level)} "${`&${'abcdefghi'.charAt(level)};`.repeat(10)}">`).join('')}]>`;
const BOMBS: Readonly<Record<string, (part: string) => Uint8Array>> = {
  'that unpacks to 300 MB': (part) => packed({ [part]: ' '.repeat(300_000_000) }),
  'of entities in entities': (part) => packed({ [part]: `${LAUGHS}<a>&j;</a>` }),
  'of elements in elements': (part) => packed({ [part]: '<a>'.repeat(1_000_000) }),
  'of ten thousand parts': (part) =>
    packed(
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [at === 0 ? part : `xl/worksheets/sheet${at}.xml`, '<a/>'])),
    ),
  'of one element with a million attributes': (part) =>
    packed({ [part]: `<a ${Array.from({ length: 1_000_000 }, (_, at) => `b${at}=""`).join(' ')}/>` }),
};
const OPENERS: readonly (readonly [file: string, part: string, argv: readonly string[]])[] = [
  ['x.docx', 'word/document.xml', ['inspect', 'x.docx']],
  ['返回/x.xlsx', 'xl/worksheets/sheet1.xml', ['collect', PLAN, '返回']],
  ['x.xlsx', 'xl/worksheets/sheet1.xml', ['forms', PLAN, '--targets', 'x.xlsx']],
  ['plans/luquan/2026/x.xlsx', 'xl/worksheets/sheet1.xml', ['check', `${PLAN}-results`]],
];

test.each(Object.entries(BOMBS))('a package %s is turned away by whoever opens it, soon', async (_, bombOf) => {
  const results = `plans/${PLAN}-results.yaml`;
  root.write(results, readFileSync(join(folder, results), 'utf8').replace('joint-02-results.csv', 'x.xlsx'));
  for (const [file, part, argv] of OPENERS) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bombOf(part));
    const started = process.cpuUsage();
    const { code, stdout, stderr } = await runCli(folder, argv, '2026-11-21');
    expect(`${code} ${stdout}${stderr}`).not.toMatch(/^\s+at |^70/m);
    expect([1, 2]).toContain(code);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(MAX_MS);
  }
});

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const types = ['xl/workbook.xml', '[Content_Types].xml'].map((name) => [name, new TextEncoder().encode('<a/>')] as const);
  return sealZip(storeZip(new Map([...types, ...bytes])));
}
