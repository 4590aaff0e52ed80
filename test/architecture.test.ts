import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type ImportLine, readModules, type SourceModule } from './support/read-modules.ts';

interface Layer {
  /** Folders and files it may import, types and values. */
  readonly uses: readonly string[];
  /** Folders and files of which it may know the types. */
  readonly knows?: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: readonly string[] | 'all';
}

const RENDERER = [
  'core',
  'zip',
  'documents/manuscript.ts',
  'documents/page-model.ts',
  'documents/sheet-model.ts',
  'renderers/*.ts',
];

/** What each folder may import; its own files always. */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { uses: [] },
  zip: { uses: ['core'], node: ['node:events', 'node:zlib'] },
  source: { uses: ['core', 'zip'], packages: ['yaml', 'exceljs'], node: ['node:module'] },
  schema: { uses: ['core', 'source'], node: ['node:fs', 'node:url'] },
  plan: { uses: ['core'], knows: ['schema'], packages: ['chinese-days'], node: ['node:module'] },
  'language-rules': { uses: ['core'] },
  checks: { uses: ['core', 'language-rules', 'plan', 'documents/manuscript.ts'] },
  documents: { uses: ['core', 'plan'], knows: ['source', 'schema/inputs.ts', 'schema/public-data.ts'] },
  renderers: { uses: RENDERER, node: ['node:zlib'] },
  'renderers/docx': { uses: RENDERER, packages: ['docx'] },
  'renderers/html': { uses: RENDERER, packages: ['d3-scale', 'd3-shape', 'handlebars'] },
  'renderers/pdf': { uses: [...RENDERER, 'renderers/html'], node: ['node:zlib'] },
  'renderers/site': { uses: [...RENDERER, 'renderers/html', 'documents/within-marks.ts'], knows: ['schema/public-data.ts'] },
  'renderers/*': { uses: RENDERER },
  collect: { uses: ['core', 'source/sheet-grid.ts'], knows: ['documents/sheet-model.ts'] },
  inspect: { uses: ['core', 'zip'], packages: ['saxes'] },
  preview: { uses: ['core', 'inspect'] },
  diff: { uses: ['core', 'plan', 'documents'] },
  tracked: { uses: ['core', 'diff', 'inspect/package', 'zip'] },
  build: {
    uses: [
      'core',
      'zip',
      'source',
      'schema',
      'plan',
      'language-rules',
      'checks',
      'documents',
      'collect',
      'renderers',
      'diff',
      'tracked',
    ],
    node: ['node:crypto'],
  },
  targets: { uses: ['core', 'source', 'plan', 'documents', 'renderers'], node: ['node:crypto'] },
  shell: {
    uses: ['targets', 'build', 'core', 'inspect', 'plan/days/day.ts', 'preview'],
    knows: [
      'diff',
      'documents/papers',
      'documents/manuscript.ts',
      'renderers/renderer.ts',
      'renderers/site/site-document.ts',
      'schema/public-data.ts',
    ],
    packages: ['chokidar', 'puppeteer'],
    node: 'all',
  },
  library: {
    uses: ['shell', 'core', 'plan/days/day.ts', 'build/tables/table-file.ts', 'renderers/formats.ts'],
    knows: ['build', 'renderers/renderer.ts'],
  },
  cli: {
    uses: ['shell', 'build', 'core', 'inspect', 'diff', 'plan/days/day.ts', 'renderers/formats.ts'],
    knows: ['renderers/renderer.ts'],
    node: ['node:util'],
  },
};

/** `bin.ts` joins the world to the command line; `index.ts` shows the library. */
const ROOT_FILES = ['src/bin.ts', 'src/index.ts'];

/** The one folder that imports a package. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  'chinese-days': ['plan'],
  'd3-scale': ['renderers/html'],
  'd3-shape': ['renderers/html'],
  docx: ['renderers/docx'],
  handlebars: ['renderers/html'],
  exceljs: ['source'],
  saxes: ['inspect'],
  chokidar: ['shell'],
  puppeteer: ['shell'],
};

/** Slow to load, so loaded when first needed: other modules import of them no more than types. */
const LATE_PACKAGES = ['exceljs', 'puppeteer', 'chokidar'];

/** Where the clock, the console and chance may be. */
const WORLDLY = /^src\/(shell|cli)\/|^src\/bin\.ts$/;

const MAX_FILE_LINES = 250;
const MAX_FUNCTION_LINES = 50;
const GENERATED = ['src/schema/inputs.ts', 'src/checks/registry.ts'];

/** Folders that hold no file of the repository. */
const NOT_OURS = ['node_modules', 'dist', 'output', 'coverage', '.git', '.cache'];

const modules = readModules('src');

test('each folder imports what its layer may', () => {
  const offences = modules
    .filter(({ path }) => !ROOT_FILES.includes(path))
    .flatMap((module) =>
      module.imports.filter((line) => !mayImport(module.path, line)).map((line) => `${module.path} → ${line.target}`),
    );
  expect(offences).toEqual([]);
});

test('each package has one door', () => {
  const offences = modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, isFile }) => !isFile && !target.startsWith('node:') && !DOORS[target]?.includes(folderOf(path)))
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(offences).toEqual([]);
});

test('heavy packages are loaded when first needed', () => {
  const offences = modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, late, typesOnly }) => LATE_PACKAGES.includes(target) && !late && !typesOnly)
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(offences).toEqual([]);
});

test('no module needs itself', () => {
  expect(findCycles(modules)).toEqual([]);
});

test('nothing has a default export, and only index.ts passes others on', () => {
  const offences = modules.flatMap(({ path, tree }) =>
    tree.statements
      .filter((statement) => isDefaultExport(statement) || (path !== 'src/index.ts' && isReExport(statement)))
      .map((statement) => `${path}: ${statement.getText(tree).split('\n', 1).join()}`),
  );
  expect(offences).toEqual([]);
});

test('the clock, the console and chance are for the shell and the command line alone', () => {
  const offences = modules
    .filter(({ path }) => !WORLDLY.test(path))
    .flatMap(({ path, tree }) => worldlyNames(tree).map((name) => `${path}: ${name}`));
  expect(offences).toEqual([]);
});

test('files and functions fit a reader', () => {
  const offences = modules
    .filter(({ path }) => !GENERATED.includes(path))
    .flatMap((module) => [...longFile(module), ...longFunctions(module)]);
  expect(offences).toEqual([]);
});

test('no file names a registry host or a folder of one machine', () => {
  const paths = listFiles('.').filter((path) => !/\.(woff2|png|docx|pdf|xlsx|zip)$/.test(path));
  expect(paths.flatMap(forbiddenWords)).toEqual([]);
});

/** The layer of a file: its folder below src, two deep for the renderers. */
function folderOf(path: string): string {
  const [, first = '', second = '', third] = path.split('/');
  return first === 'renderers' && third !== undefined ? `${first}/${second}` : first;
}

function mayImport(from: string, { target, isFile, typesOnly }: ImportLine): boolean {
  const folder = folderOf(from);
  const layer = LAYERS[folder] ?? (folder.startsWith('renderers/') ? LAYERS['renderers/*'] : undefined);
  if (!layer) return false;
  if (target.startsWith('node:')) return layer.node === 'all' || (layer.node ?? []).includes(target);
  if (!isFile) return (layer.packages ?? []).includes(target);
  if (folderOf(target) === folder) return true;
  const allowed = typesOnly ? [...layer.uses, ...(layer.knows ?? [])] : layer.uses;
  return allowed.some((entry) => covers(entry, target));
}

function covers(entry: string, target: string): boolean {
  if (entry.endsWith('*.ts')) return new RegExp(`^src/${entry.slice(0, -4)}[^/]+\\.ts$`).test(target);
  return entry.endsWith('.ts') ? target === `src/${entry}` : target.startsWith(`src/${entry}/`);
}

/** Rings of imports, of types too; what is loaded later cannot be in one. */
function findCycles(all: readonly SourceModule[]): readonly string[] {
  const byPath = new Map(all.map((module) => [module.path, module]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const line of byPath.get(path)?.imports ?? []) {
      if (line.isFile && !line.late) visit(line.target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return cycles;
}

function isDefaultExport(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return ts.isExportAssignment(statement) || modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function worldlyNames(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const owner = node.expression.getText(tree);
      const isChance = /^(Date\.now|Math\.random|performance\.now|crypto\.randomUUID)$/.test(`${owner}.${node.name.text}`);
      if (owner === 'process' || owner === 'console' || isChance) found.push(node.getText(tree));
    }
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length) found.push('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Files of nothing but types are a vocabulary, and may be longer. */
function longFile({ path, text, tree }: SourceModule): readonly string[] {
  const lines = text.split('\n').length - 1;
  const isVocabulary = tree.statements.every(
    (node) => ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
  );
  return lines > MAX_FILE_LINES && !isVocabulary ? [`${path}: ${lines} lines`] : [];
}

function longFunctions({ path, tree }: SourceModule): readonly string[] {
  const found: string[] = [];
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const isFunction =
      ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node);
    if (isFunction && node.body) {
      const lines = lineOf(node.body.getEnd()) - lineOf(node.body.getStart(tree)) + 1;
      if (lines > MAX_FUNCTION_LINES) found.push(`${path}:${lineOf(node.getStart(tree)) + 1}: ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every file of the repository but what is installed, built or kept by git; without git, which a bare machine lacks. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.includes(entry.name) ? [] : listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

function forbiddenWords(path: string): readonly string[] {
  const hosts = [['registry', 'npmjs', 'org'].join('.'), ['deb', 'debian', 'org'].join('.')];
  const folders = [/(?<![\w.)}\]*-])\/work\//, ...(/^(scripts|bench|\.ci)\//.test(path) ? [] : [/(?<![\w.)}\]*-])\/tmp\//])];
  const text = readFileSync(path, 'utf8');
  const named = hosts.filter((host) => text.includes(host));
  return [...named, ...folders.filter((folder) => folder.test(text)).map(String)].map((word) => `${path}: ${word}`);
}
