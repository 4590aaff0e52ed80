import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';

export interface ImportLine {
  /** A path below the repository, or the name of a package or of a module of Node. */
  readonly target: string;
  readonly isFile: boolean;
  readonly typesOnly: boolean;
  /** Loaded with `await import()`, when first needed. */
  readonly late: boolean;
}

export interface SourceModule {
  /** Path below the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly ImportLine[];
}

/** The TypeScript modules below a folder of the repository, with what they import. */
export function readModules(folder: string): readonly SourceModule[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(readModule);
}

function readModule(path: string): SourceModule {
  const text = readFileSync(path, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return { path, text, tree, imports: importsOf(tree) };
}

function importsOf(tree: ts.SourceFile): readonly ImportLine[] {
  const found: ImportLine[] = [];
  const visit = (node: ts.Node): void => {
    const line = importLine(node, tree.fileName);
    if (line) found.push(line);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function importLine(node: ts.Node, from: string): ImportLine | undefined {
  if (ts.isImportDeclaration(node))
    return line(node.moduleSpecifier, from, { typesOnly: importsTypes(node.importClause), late: false });
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return line(node.moduleSpecifier, from, { typesOnly: node.isTypeOnly, late: false });
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return line(node.argument.literal, from, { typesOnly: true, late: true });
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? line(node.arguments[0], from, { typesOnly: false, late: true }) : undefined;
}

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
}

function line(specifier: ts.Node | undefined, from: string, how: Pick<ImportLine, 'typesOnly' | 'late'>): ImportLine | undefined {
  if (!specifier || !ts.isStringLiteralLike(specifier)) return undefined;
  const isFile = specifier.text.startsWith('.');
  return { target: isFile ? join(from, '..', specifier.text) : packageName(specifier.text), isFile, ...how };
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
