import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

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
let packed: Packed;
beforeAll(() => {
  world = mkdtempSync(join(tmpdir(), 'banwen-pack-'));
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
  expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'docs', 'package.json', 'schemas', 'templates']);
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
  const root = join(world, '办 文');
  mkdirSync(root);
  writeFileSync(join(root, 'package.json'), `${JSON.stringify({ name: 'x', private: true, dependencies: {} })}\n`);
  run(root, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', join(world, packed.filename)]);
  expect(existsSync(join(root, 'node_modules/banwen/node_modules/exceljs'))).toBe(true);
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
