import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What the library shows, by the name of each and the file it stands in. */
const shown = parse('src/index.ts').statements.flatMap((statement) => {
  if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier))
    return [];
  const path = join('src', statement.moduleSpecifier.text);
  const clause = statement.exportClause;
  return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => ({ name: name.text, path })) : [];
});

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function declarationOf({ name, path }: { readonly name: string; readonly path: string }): ts.Statement | undefined {
  return parse(path).statements.find(
    (each) =>
      (ts.isInterfaceDeclaration(each) ||
        ts.isTypeAliasDeclaration(each) ||
        ts.isFunctionDeclaration(each) ||
        ts.isClassDeclaration(each)) &&
      each.name?.text === name,
  );
}

const isTold = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).length > 0;

test('the library is four functions, two errors, one help with places, and types', () => {
  const values = ['EnvironmentError', 'UsageError', 'build', 'check', 'compile', 'lineColumn', 'watch'];
  const all = shown.map((each) => ({ ...each, declaration: declarationOf(each) }));
  const isValue = ({ declaration }: (typeof all)[number]) =>
    declaration && (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration));
  expect(all.filter(({ declaration }) => declaration === undefined)).toEqual([]);
  expect(
    all
      .filter(isValue)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(values);
});

test('every name of it says what it is', () => {
  const silent = shown.filter((each) => {
    const declaration = declarationOf(each);
    return declaration === undefined || !isTold(declaration);
  });
  expect(silent).toEqual([]);
});

test('every option, and every field of what is given back, says what it means', () => {
  const own = shown.filter(({ path }) => /\/(library|shell)\/|\/(compile|diagnostic|failure)\.ts$/.test(path));
  const silent = own.flatMap((each) => {
    const declaration = declarationOf(each);
    if (!declaration || !(ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration))) return [];
    const members = [...declaration.members].filter(
      (member) => ts.isPropertySignature(member) || ts.isPropertyDeclaration(member),
    );
    return members
      .filter((member) => !isTold(member))
      .map((member) => `${each.name}.${member.name.getText()}`)
      .filter((member) => !member.endsWith('Error.name'));
  });
  expect(silent).toEqual([]);
});

test('each function says when it throws', () => {
  const quiet = shown.filter((each) => {
    const declaration = declarationOf(each);
    return (
      /\/library\//.test(each.path) &&
      declaration &&
      ts.isFunctionDeclaration(declaration) &&
      !/@throws/.test(declaration.getFullText())
    );
  });
  expect(quiet).toEqual([]);
});
