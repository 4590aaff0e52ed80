import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const PATIENCE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'banwen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the compiled program, and the paths of the code stored beside its files. */
function copyProgram(name: string): { readonly program: string; readonly codes: readonly string[] } {
  const copy = join(folder, name);
  const bundle = join(copy, 'dist/bundle');
  for (const path of ['dist/bin.js', 'dist/bundle', 'dist/shell', 'package.json'])
    cpSync(path, join(copy, path), { recursive: true });
  for (const path of ['schemas', 'templates', 'node_modules']) symlinkSync(resolve(path), join(copy, path));
  const codes = readdirSync(bundle).filter((file) => file.endsWith('.code'));
  return { program: join(copy, 'dist/bin.js'), codes: codes.map((file) => join(bundle, file)) };
}

function check(program: string): string {
  const options = ['check', '--no-cache', '--today', '2026-07-01', '--reporter', 'json'];
  const told = execFileSync(process.execPath, [program, ...options], { encoding: 'utf8' });
  return told.replace(/"ms": [\d.]+/g, '"ms": 0');
}

test(
  'without stored code, and with code that is broken, a check tells the same',
  () => {
    const { program, codes } = copyProgram('whole');
    expect(codes.length).toBeGreaterThan(5);
    const told = check(program);
    for (const code of codes) writeFileSync(code, readFileSync(code).subarray(0, 1000));
    expect(check(program)).toBe(told);
    for (const code of codes) writeFileSync(code, 'no code');
    expect(check(program)).toBe(told);
    for (const code of codes) rmSync(code);
    expect(check(program)).toBe(told);
  },
  PATIENCE,
);
