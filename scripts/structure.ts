import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { stdout } from 'node:process';
import ts from 'typescript';
import { sum } from '../src/core/sum.ts';
import { readModules, type SourceModule } from '../test/support/read-modules.ts';

/**
 * What the structure of the code measures, as a row of Markdown a folder: sizes of files and functions, names a file
 * exports, tests beside sources, `any`, files that touch the world, cycles of imports: `node scripts/run.mjs scripts/structure.ts`.
 */
const WORLD_MODULES = /^node:(fs|fs\/promises|net|http|https|child_process|worker_threads|process|os|readline)$/;
const HEAD = [
  '| | files | lines | file med / p90 / max | function med / p90 / max | exports med / p90 | `any` | touch the world | cycles |',
  '|---|--:|--:|---|---|---|--:|--:|--:|',
];

const modules = readModules('src').filter(({ text }) => !text.startsWith('// Generated'));
const folders = [...new Set(modules.map(({ path }) => path.split('/').slice(0, 2).join('/')))].filter(
  (path) => !path.endsWith('.ts'),
);
const rows = [...HEAD, row('**all**', modules), ...folders.map((folder) => row(folder, below(folder)))];
stdout.write(`${rows.join('\n')}\n\n${beside()}\n`);

function below(folder: string): readonly SourceModule[] {
  return modules.filter(({ path }) => path.startsWith(`${folder}/`));
}

function row(name: string, some: readonly SourceModule[]): string {
  const lengths = some.map(({ text }) => linesOf(text));
  const exported = some.map(({ tree }) => tree.statements.filter(isExported).length);
  const worldly = some.filter(touchesWorld).length;
  const cells = [
    name,
    some.length,
    sum(lengths),
    spread(lengths),
    spread(some.flatMap(functionLengths)),
    `${at(exported, 0.5)} / ${at(exported, 0.9)}`,
    sum(some.map(({ tree }) => countAny(tree))),
    `${worldly} (${((100 * worldly) / some.length).toFixed(0)} %)`,
    tangles(some),
  ];
  return `| ${cells.join(' | ')} |`;
}

function spread(numbers: readonly number[]): string {
  return `${at(numbers, 0.5)} / ${at(numbers, 0.9)} / ${at(numbers, 1)}`;
}

function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function functionLengths({ tree }: SourceModule): readonly number[] {
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return nodesOf(tree).flatMap((node) =>
    ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)
      ? [lineOf(node.getEnd()) - lineOf(node.getStart(tree)) + 1]
      : [],
  );
}

function countAny(tree: ts.SourceFile): number {
  return nodesOf(tree).filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword).length;
}

function touchesWorld({ imports, tree }: SourceModule): boolean {
  const binds = imports.some(({ target, typesOnly }) => !typesOnly && WORLD_MODULES.test(target));
  return binds || nodesOf(tree).some((node) => ts.isPropertyAccessExpression(node) && isWorldly(node, tree));
}

function isWorldly(node: ts.PropertyAccessExpression, tree: ts.SourceFile): boolean {
  const owner = node.expression.getText(tree);
  return /^(process|console)$/.test(owner) || /^(Date\.now|Math\.random|performance\.now)$/.test(`${owner}.${node.name.text}`);
}

function nodesOf(tree: ts.SourceFile): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Files in a ring of imports, of types too, or that stand on one; what is loaded when first needed makes none. */
function tangles(some: readonly SourceModule[]): number {
  const open = new Map(some.map(({ path, imports }) => [path, imports.filter(({ isFile, late }) => isFile && !late)]));
  for (let hasLeft = true; hasLeft; ) {
    hasLeft = false;
    for (const [path, lines] of open) {
      if (lines.some(({ target }) => open.has(target))) continue;
      open.delete(path);
      hasLeft = true;
    }
  }
  return open.size;
}

/** Lines of tests for a line of source, and the tests that are there. */
function beside(): string {
  const tests = listTests('test');
  const lines = sum(tests.map((path) => linesOf(readFileSync(path, 'utf8'))));
  const source = sum(modules.map(({ text }) => linesOf(text)));
  return `tests: ${tests.length} files, ${lines} lines, ${(lines / source).toFixed(2)} for a line of source`;
}

function listTests(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.mjs'))
    .map((name) => join(folder, name));
}
