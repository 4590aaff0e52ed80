import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../src/cli/command-names.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { documentBlocks, wordsOf } from '../support/document-blocks.ts';
import { fragmentFaults } from '../support/fragment-faults.ts';
import { type Played, playDocument } from '../support/play-document.ts';
import { programWords } from '../support/program-words.ts';
import { runCli } from '../support/run-cli.ts';

const documents = ['.', 'docs', 'docs/decisions']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Played from top to bottom in a copy of the example root. */
const HERE = [
  'README.md',
  'README.zh-CN.md',
  'docs/architecture.md',
  'docs/comparing.md',
  'docs/public-pages.md',
  'docs/reliability.md',
  'docs/verifying.md',
  'docs/workbooks.md',
];
/** Played by a test of their own: `guide.test.ts`, `test/rendering/contributing.test.ts`. */
const ELSEWHERE = ['docs/contributing.md', 'docs/编写指南.md'];

test('a document that shows blocks is played', () => {
  const shown = documents.filter(({ text }) => documentBlocks(text).length > 0).map(({ path }) => path);
  expect(shown.toSorted()).toEqual([...HERE, ...ELSEWHERE].toSorted());
});

const world = mkdtempSync(join(tmpdir(), 'banwen-docs-'));
afterAll(() => rmSync(world, { recursive: true, force: true }));

describe.each(HERE)('%s', (path) => {
  const start = join(world, path);
  const play = playDocument({
    start,
    run,
    judge: ({ language, about, text }) => expect(FAULTS[language]?.(about, text)).toEqual([]),
  });
  beforeAll(() => {
    layOut(start);
  });
  const blocks = documentBlocks(documents.find((each) => each.path === path)?.text ?? '');
  test.each(blocks.map((block) => ({ ...block, name: `${block.line}: ${block.language} ${block.about}` })))('line $name', play);
});

/** The example root and the scripts of this repository, in a folder. */
function layOut(folder: string): void {
  cpSync('plans', join(folder, 'plans'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
}

/** What is wrong with a block that names no file, by its language. */
const FAULTS: Readonly<Record<string, (about: string, text: string) => readonly string[]>> = {
  yaml: fragmentFaults,
  jsonc: (_, text) => parseYaml({ path: 'x.yaml', text: withoutRemarks(text) }).diagnostics.map(({ message }) => message.en),
};

function withoutRemarks(text: string): string {
  return text.replace(/ +\/\/.*$/gm, '');
}

/** Scripts that look at the whole repository, or install it: that they are there is all there is to try here. */
const WHOLE = /^(coverage|mutation|mutation:plans|soak|test|test:soak|test:rendering)$/;

async function run(here: string, words: readonly string[]): Promise<Played | undefined> {
  const [program, ...rest] = words;
  if (program === 'git' && rest[0] === 'clone') layOut(join(here, rest.at(-1) ?? ''));
  if (program === 'git' || (program === 'npm' && rest[0] === 'ci')) return undefined;
  const script = program === 'npm' ? rest.find((word) => word !== 'run') : undefined;
  if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
  if (script !== undefined && WHOLE.test(script)) return undefined;
  if (words.some((word) => word.startsWith('已发布/'))) await publish(here);
  const { code, stdout, stderr } = await runCli(here, programWords(here, words));
  return { code, printed: `${stdout}${stderr}` };
}

/** What somebody received, and the manifest published with it. */
async function publish(here: string): Promise<void> {
  await runCli(here, programWords(here, ['npm', 'start']));
  cpSync(join(here, 'output/manifest.json'), join(here, '已发布/manifest.json'));
  cpSync(join(here, 'output/luquan/2026/joint-02/notice.docx'), join(here, '收到的通知.docx'));
}

/** Commands as they stand in running text and tables. */
const inline = documents.flatMap(({ path, text }) =>
  [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => ({ path, code })),
);

test('every command named in passing is one, with options it has', async () => {
  const lines = inline.filter(({ code }) => /^npx banwen (?!…)/.test(code));
  expect(lines.length).toBeGreaterThan(40);
  for (const { path, code } of lines) {
    const [command = ''] = wordsOf(code).slice(2);
    expect(commandNames, `${path}: ${code}`).toContain(command);
    const { stdout } = await runCli(world, [command, '--help']);
    for (const option of code.match(/(?<!\S)--[a-z-]+/g) ?? []) expect(stdout, `${path}: ${code}`).toContain(option);
  }
});

test('every script named in passing is there', () => {
  const named = inline.flatMap(({ path, code }) => {
    const [, script] = /^npm (?:run (?:-s )?)?([\w:-]+)/.exec(code) ?? [];
    const [, file] = /^node (scripts\/[\w.-]+)/.exec(code) ?? [];
    return [
      ...(script === undefined ? [] : [{ path, code, is: script in scripts }]),
      ...(file ? [{ path, code, is: existsSync(file) }] : []),
    ];
  });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ code, is }) => !is && !/^npm (ci|install|audit|pack|publish)\b/.test(code))).toEqual([]);
});

test('every link of a document leads to a file', () => {
  const links = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to = '']) => join(dirname(path), decodeURI(to))),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((to) => !existsSync(to))).toEqual([]);
});

test('a picture is small, and shown', () => {
  for (const name of readdirSync('docs/images')) {
    expect(statSync(join('docs/images', name)).size, name).toBeLessThan(120 * 1024);
    for (const readme of ['README.md', 'README.zh-CN.md']) expect(readFileSync(readme, 'utf8')).toContain(`docs/images/${name}`);
  }
});

test('both READMEs show one plan and one program', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((path) =>
    documentBlocks(readFileSync(path, 'utf8'))
      .filter(({ language }) => language === 'yaml' || language === 'js')
      .map(({ text }) => text.replace(/ +# .*$/gm, '').replaceAll('message.zh', 'message.en')),
  );
  expect(chinese).toEqual(english);
});

test('what is shown of the report on two versions is what it has', async () => {
  const [block] = documentBlocks(readFileSync('docs/comparing.md', 'utf8'));
  const { value } = parseYaml({ path: 'x.yaml', text: withoutRemarks(block?.text ?? '') });
  const root = join(world, 'compared');
  cpSync('plans', join(root, 'plans'), { recursive: true });
  const old = readFileSync(join(root, 'plans/luquan/2026/joint-02.yaml'), 'utf8');
  writeFileSync(join(root, '旧.yaml'), old.replace('atLeast: 3%', 'atLeast: 5%').replace('end: 2026-07-31', 'end: 2026-07-24'));
  const { stdout } = await runCli(root, ['diff', '旧.yaml', 'luquan/2026/joint-02', '--reporter', 'json']);
  expect([...keysOf(JSON.parse(stdout))].filter((key) => !keysOf(value?.data).has(key))).toEqual([]);
  expect([...keysOf(value?.data)].filter((key) => !keysOf(JSON.parse(stdout)).has(key))).toEqual([]);
});

/** The keys of data and of what is in them: `facts[].label`. */
function keysOf(data: unknown, path = ''): ReadonlySet<string> {
  if (Array.isArray(data)) return new Set(data.flatMap((each) => [...keysOf(each, `${path}[]`)]));
  if (data === null || typeof data !== 'object') return new Set();
  return new Set(Object.entries(data).flatMap(([key, value]) => [`${path}.${key}`, ...keysOf(value, `${path}.${key}`)]));
}
