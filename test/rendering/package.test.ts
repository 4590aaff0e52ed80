import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentBlocks } from '../support/document-blocks.ts';
import { docxText } from '../support/docx-text.ts';

/** Megabytes; most of them are fonts. */
const MOST_PACKED = 40;
const MEGABYTE = 1024 * 1024;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
  readonly bundled: readonly string[];
}

let world = '';
let root = '';
let packed: Packed;
beforeAll(() => {
  world = mkdtempSync(join(tmpdir(), 'banwen-pack-'));
  root = join(world, '办 文');
  const told = run(process.cwd(), 'npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', world]);
  [packed] = JSON.parse(told);
});
afterAll(() => rmSync(world, { recursive: true, force: true }));

function run(cwd: string, program: string, argv: readonly string[]): string {
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', SOURCE_DATE_EPOCH: String(Date.parse('2026-06-01') / 1000) };
  return execFileSync(program, argv, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

test('the package holds what the program needs, and nothing of its making', () => {
  const own = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('node_modules/'));
  const tops = new Set(own.map((path) => path.split('/', 1).join()));
  expect([...tops].sort()).toEqual([
    ...['LICENSE', 'README.md', 'README.zh-CN.md'],
    ...['dist', 'docs', 'package.json', 'schemas', 'scripts', 'templates'],
  ]);
  expect(own.filter((path) => path.startsWith('scripts/'))).toEqual(['scripts/prepare.mjs']);
  expect(own.filter((path) => path.startsWith('docs/'))).toEqual(['docs/licences.md']);
  expect(own.filter((path) => /\.(test\.js|map|tsbuildinfo|ts)$/.test(path.replace(/\.d\.ts$/, '')))).toEqual([]);
  for (const path of ['dist/bin.js', 'templates/fonts/GwFangSong.woff2', 'templates/fonts/COPYING', 'templates/fonts/OFL.txt']) {
    expect(own).toContain(path);
  }
  expect(packed.bundled).toContain('exceljs');
  expect(packed.bundled).toContain('traverse');
  expect(packed.size).toBeLessThan(MOST_PACKED * MEGABYTE);
});

test('installed from its file into another folder it begins a root and builds it', () => {
  mkdirSync(root);
  writeFileSync(join(root, 'package.json'), `${JSON.stringify({ name: 'x', private: true, dependencies: {} })}\n`);
  run(root, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', join(world, packed.filename)]);
  expect(existsSync(join(root, 'node_modules/banwen/node_modules/exceljs'))).toBe(true);
  // npm runs it where another folder names this one as a dependency, as `init` writes
  expect(run(join(root, 'node_modules/banwen'), 'npm', ['run', '--silent', 'prepare'])).toBe('');
  expect(run(root, 'npx', ['--no-install', 'banwen', 'init', '.', '--ci', 'github'])).toContain(
    '新建  plans/mouqu/2026/joint-01.yaml',
  );
  const report = JSON.parse(run(root, 'npx', ['--no-install', 'banwen', 'build', '--reporter', 'json']));
  expect(report.summary).toMatchObject({ plans: 1, errors: 0, warnings: 0 });
  expect(readdirSync(join(root, 'output/mouqu/2026/joint-01')).sort()).toEqual([
    'disclosure.html',
    'disclosure.pdf',
    'notice.docx',
    'statistics.xlsx',
  ]);
  expect(run(root, 'npx', ['--no-install', 'banwen', 'doctor', '--quiet'])).toContain('一切就绪');
});

/** A program of somebody else's: builds elsewhere, watches one change, and compiles what lies on no disk. */
const PROGRAM = `
import { readFileSync, writeFileSync } from 'node:fs';
import { type BuildReport, build, check, compile, type Compiled, lineColumn, UsageError, watch } from 'banwen';

const PLAN = 'plans/mouqu/2026/joint-01.yaml';
const text = readFileSync(PLAN, 'utf8');
const built: BuildReport = await build({ out: 'made', formats: ['docx', 'pdf'], today: '2026-06-01' });

const end = new AbortController();
const watched: (string | null)[] = [];
await watch({
  formats: ['docx'],
  signal: end.signal,
  built: ({ listed }) => {
    watched.push(...listed.map(({ title }) => title));
    if (watched.length === 1) writeFileSync(PLAN, text.replace(/^sequence: .*$/m, 'sequence: 7'));
    else end.abort();
  },
});

const compiled: Compiled = await compile([{ path: 'plans/x/2026/a.yaml', content: 'kind: campaign\\nyears: 2026\\n' }]);
const faults = compiled.diagnostics.flatMap(({ rule, place }) =>
  place ? [\`\${rule} \${lineColumn(place.source.text, place.range.start).line}\`] : [],
);
const refused = await check({ plans: ['x/y'] }).catch((error) => (error instanceof UsageError ? error.text.zh : 'x'));
// @ts-expect-error: there is no such format
const odd = build({ formats: ['doc'] }).catch(({ name }) => name);
console.log(JSON.stringify({ made: built.artifacts.map(({ path }) => path), watched, faults, refused, odd: await odd }));
`;

test('a program written against its types builds, watches and compiles with it', () => {
  const [shown] = documentBlocks(readFileSync('README.md', 'utf8')).filter(({ language }) => language === 'js');
  writeFileSync(join(root, 'shown.ts'), shown?.text ?? '');
  writeFileSync(join(root, 'build.mjs'), shown?.text ?? '');
  writeFileSync(join(root, 'program.ts'), PROGRAM);
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER, include: ['*.ts'] }));
  writeFileSync(join(root, 'package.json'), readFileSync(join(root, 'package.json'), 'utf8').replace('{', '{ "type": "module",'));
  expect(run(root, process.execPath, [resolve('node_modules/typescript/bin/tsc')])).toBe('');

  const told = JSON.parse(run(root, process.execPath, ['out/program.js']));
  expect(told).toMatchObject({
    made: expect.arrayContaining(['made/mouqu/2026/joint-01/notice.docx', 'made/mouqu/2026/joint-01/disclosure.pdf']),
    watched: [expect.not.stringContaining('第七次'), expect.stringContaining('第七次')],
    faults: expect.arrayContaining(['schema/unknown-key 2']),
    refused: expect.stringContaining('没有方案符合 `x/y`'),
    odd: 'UsageError',
  });
  expect(readFileSync(join(root, 'made/mouqu/2026/joint-01/disclosure.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(docxText(readFileSync(join(root, 'output/mouqu/2026/joint-01/notice.docx')))).toContain('第七次');

  expect(run(root, process.execPath, ['build.mjs'])).toContain('output/mouqu/2026/joint-01/notice.docx');
});

const COMPILER = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023'],
  types: ['node'],
  typeRoots: [resolve('node_modules/@types')],
  outDir: 'out',
};
