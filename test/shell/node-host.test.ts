import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError, UsageError } from '../../src/core/failure.ts';
import { InvariantError } from '../../src/core/invariant.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { findRoot } from '../../src/shell/root/find-root.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const host = (root = folder) => nodeHost({ root, out: undefined, version: '1' });
const bytes = new TextEncoder().encode('内容');

test('sources are read from below the root only, links and hidden folders left alone', async () => {
  put('root/plans/a/2026/x.yaml', '\uFEFFkind: campaign\n');
  put('root/plans/a/2026/y.yml', new Uint8Array([0xff, 0xfe, 0x00]));
  put('root/plans/a/2026/notes.txt', 'a');
  put('root/plans/.schemas/s.yaml', 'a: 1');
  put('root/templates/campaign/outline.yaml', 'id: campaign\n');
  put('root/templates/campaign/more/outline.yaml', 'id: no\n');
  put('secret/s.yaml', 'a: 1');
  put('root/plans/a/2026/long.yaml', `a: ${'x'.repeat(1_000_001)}`);
  symlinkSync(join(folder, 'secret/s.yaml'), join(folder, 'root/plans/a/2026/link.yaml'));
  symlinkSync(join(folder, 'secret'), join(folder, 'root/plans/a/linked'));
  symlinkSync(join(folder, 'nothing'), join(folder, 'root/plans/a/dangling.yaml'));
  const { sources, unreadable } = await host(join(folder, 'root')).readSources();
  expect(sources.map(({ path }) => path).sort()).toEqual(['plans/a/2026/x.yaml', 'templates/campaign/outline.yaml']);
  expect(sources.find(({ path }) => path.startsWith('plans'))?.text).toBe('kind: campaign\n');
  expect(unreadable.map(({ file, rule }) => `${rule} ${file}`).sort()).toEqual([
    'yaml/syntax plans/a/2026/long.yaml',
    'yaml/syntax plans/a/2026/y.yml',
  ]);
});

test('a root is found upward', async () => {
  put('root/plans/a/2026/x.yaml', '');
  expect(await findRoot(join(folder, 'root/plans/a/2026'))).toBe(join(folder, 'root'));
});

test('a file is written whole, and only when its bytes differ', async () => {
  expect(await host().writeOutput('a/2026/x/notice.docx', bytes)).toBe('written');
  expect(await host().writeOutput('a/2026/x/notice.docx', bytes)).toBe('unchanged');
  expect(readdirSync(join(folder, 'output/a/2026/x'))).toEqual(['notice.docx']);
  expect(await host().readOutput('a/2026/x/notice.docx')).toEqual(Buffer.from(bytes));
  expect(await host().readOutput('../plans')).toBeUndefined();
});

test('nothing is written outside the output folder, not through a link either', async () => {
  await expect(host().writeOutput('../x', bytes)).rejects.toThrow(InvariantError);
  mkdirSync(join(folder, 'output'));
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'output/a'));
  await expect(host().writeOutput('a/x', bytes)).rejects.toThrow(EnvironmentError);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  expect(() => host().withOutput('../elsewhere')).toThrow(UsageError);
});

test('what is in the way is named with advice, and nothing is left behind', async () => {
  put('output', 'a file');
  const refused = await host()
    .writeOutput('a/x', bytes)
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(EnvironmentError);
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('a file');
  rmSync(join(folder, 'output'));
  put('output/a/x/inside', 'kept');
  await expect(host().writeOutput('a/x', bytes)).rejects.toThrow(EnvironmentError);
  expect(readdirSync(join(folder, 'output/a'))).toEqual(['x']);
});

test.skipIf(process.platform !== 'linux')('a place where no folder can be made is an answer, not an endless wait', async () => {
  const refused = nodeHost({ root: folder, out: '/proc/nothing', version: '1' }).writeOutput('a/x', bytes);
  await expect(refused).rejects.toThrow(EnvironmentError);
});

test('an output folder the caller names may lie anywhere, and paths say so', () => {
  const out = join(folder, 'elsewhere');
  expect(nodeHost({ root: join(folder, 'root'), out, version: '1' }).outputPath('a/x')).toBe(join(out, 'a/x'));
  expect(host().outputPath('a/x')).toBe('output/a/x');
});

test('files put into the root itself are called by their names', () => {
  expect(nodeHost({ root: folder, out: folder, version: '1' }).outputPath('a/x')).toBe('a/x');
});

test.each([
  ['an output folder of the root', 'output'],
  ['the root itself', '.'],
  ['a folder above it', '..'],
  ['a folder among the templates', 'templates/made'],
])('with %s to write to, changes of plans are told and those of the output are not', async (_, out) => {
  put('root/plans/a/2026/x.yaml', '');
  put('root/templates/made/index.html', '');
  const root = join(folder, 'root');
  const told: string[] = [];
  const watching = await nodeHost({ root, out: join(root, out), version: '1' }).watch(({ path }) =>
    told.push(relative(root, path)),
  );
  for (let count = 0; told.length < 2; count += 1) {
    put('root/output/index.html', `${count}`);
    if (out.startsWith('templates')) put('root/templates/made/index.html', `${count}`);
    put('root/plans/a/2026/.#x.yaml', `${count}`);
    put('root/plans/a/2026/x.yaml', `${count}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await watching.close();
  expect(new Set(told)).toEqual(new Set(['plans/a/2026/x.yaml']));
});

test.each(['a/b', '../secret/x.html', 'page', '.hbs'])('%j names no page template', (name) => {
  expect(() => host().template(name)).toThrow(InvariantError);
});

test('a page template of the root goes before that of the program; too long a one is refused', () => {
  expect(host().template('theme.css')).toMatchObject({ own: false, path: 'templates/pages/theme.css' });
  put('templates/pages/theme.css', '/* 自己的 */');
  expect(host().template('theme.css')).toEqual({ text: '/* 自己的 */', own: true, path: 'templates/pages/theme.css' });
  put('templates/pages/theme.css', 'x'.repeat(2_000_001));
  expect(() => host().template('theme.css')).toThrow('is longer than 2000000 bytes');
  expect(() => host().template('none.css')).toThrow('could not find the page template `none.css`');
});
