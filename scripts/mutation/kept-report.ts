import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { grouped } from '../../src/core/grouped.ts';
import type { Change, Position } from './change.ts';

/** What became of a change, with the tests that noticed it: `test/file.test.ts > name`. */
export interface Verdict {
  readonly status: string;
  readonly statusReason?: string;
  readonly killedBy?: readonly string[];
}

interface Mutant extends Verdict, Omit<Change, 'fileName'> {}

interface FileReport {
  readonly language: 'typescript';
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

type Files = Readonly<Record<string, FileReport>>;

/** What is kept, by path without ending, of files that still are as they were, letter for letter. */
export function keptFiles(path: string): Files {
  if (!existsSync(`${path}.json`)) return {};
  const { files } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as { files: Files };
  const same = ([file, { source }]: [string, FileReport]) => existsSync(file) && readFileSync(file, 'utf8') === source;
  return Object.fromEntries(Object.entries(files).filter(same));
}

/** What the kept report says of changes. */
export function keptVerdicts(files: Files, changes: readonly Change[]): ReadonlyMap<Change, Verdict> {
  const known = new Map(
    Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => [keyOf(file, mutant), mutant] as const)),
  );
  return new Map(
    changes.flatMap((change) => {
      const { location, fileName } = change;
      const verdict = known.get(keyOf(relative('.', fileName), { ...change, location: fromOne(location) }));
      return verdict === undefined ? [] : [[change, verdict] as const];
    }),
  );
}

/** Writes what became of changes over what is kept of other files, in Stryker's form: as JSON, and as a page that shows each change. */
export function keepReport(path: string, kept: Files, verdicts: ReadonlyMap<Change, Verdict>): void {
  const changed = [...grouped([...verdicts], ([{ fileName }]) => fileName)].map(([file, found]) => [
    relative('.', file),
    fileReport(file, found),
  ]);
  const files: Files = { ...kept, ...Object.fromEntries(changed) };
  const report = JSON.stringify({
    schemaVersion: '2',
    thresholds: { high: 85, low: 85 },
    files,
    testFiles: testFiles(Object.values(files).flatMap(({ mutants }) => mutants.flatMap(({ killedBy = [] }) => killedBy))),
  });
  writeFileSync(`${path}.json`, report);
  writeFileSync(`${path}.html`, page(report));
}

function fileReport(path: string, found: readonly (readonly [Change, Verdict])[]): FileReport {
  const mutants = found.map(([{ id, mutatorName, replacement, location }, { status, killedBy, statusReason }]) => ({
    ...{ id, mutatorName, replacement, status, location: fromOne(location) },
    ...(killedBy && { killedBy }),
    ...(statusReason !== undefined && { statusReason }),
  }));
  return { language: 'typescript', source: readFileSync(path, 'utf8'), mutants };
}

/** The tests that noticed something. */
function testFiles(ids: readonly string[]): object {
  const files = grouped([...new Set(ids)], (id) => id.split(' > ')[0] ?? '');
  const tests = (some: readonly string[]) => ({ tests: some.map((id) => ({ id, name: id.split(' > ').slice(1).join(' > ') })) });
  return Object.fromEntries([...files].map(([file, some]) => [file, tests(some)]));
}

function keyOf(file: string, { mutatorName, replacement, location }: Omit<Mutant, 'id' | 'status'>): string {
  const { start, end } = location;
  return JSON.stringify([file, mutatorName, replacement, start.line, start.column, end.line, end.column]);
}

function fromOne({ start, end }: Change['location']): Change['location'] {
  const next = ({ line, column }: Position): Position => ({ line: line + 1, column: column + 1 });
  return { start: next(start), end: next(end) };
}

function page(report: string): string {
  const elements = createRequire(resolve('package.json')).resolve('mutation-testing-elements/dist/mutation-test-elements.js');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>banwen</title>
<script>${readFileSync(elements, 'utf8')}</script>
<mutation-test-report-app title-postfix="banwen"></mutation-test-report-app>
<script>document.querySelector('mutation-test-report-app').report = ${report.replaceAll('<', '\\u003c')};</script>
</html>
`;
}
