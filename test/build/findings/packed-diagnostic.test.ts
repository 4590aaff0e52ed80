import { expect, test } from 'vitest';
import { packDiagnostic, unpackDiagnostics } from '../../../src/build/findings/packed-diagnostic.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Source } from '../../../src/core/source.ts';

const plan: Source = { path: 'plans/a.yaml', text: 'kind: campaign\n' };
const table: Source = { path: 'plans/a.csv', text: '名称\n' };
const message = { zh: '日期不对', en: 'Unexpected date' };
const bare: Diagnostic = { rule: 'dates/early', severity: 'error', message, file: plan.path };
const placed: Diagnostic = { ...bare, place: { source: plan, range: { start: 0, end: 4 } } };
const tied: Diagnostic = { ...placed, related: [{ source: table, range: { start: 0, end: 2 }, message }] };

const sourceOf = (...sources: readonly Source[]) => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return (path: string) => byPath.get(path);
};

test.each([
  ['without a place', bare],
  ['at a place', placed],
  ['with a related place in another file', tied],
])('a finding %s is the same again once its sources are back', (_, diagnostic) => {
  const packed: unknown = JSON.parse(JSON.stringify(packDiagnostic(diagnostic)));
  expect(packed).toEqual(packDiagnostic(diagnostic));
  expect(unpackDiagnostics([packDiagnostic(diagnostic)], sourceOf(plan, table))).toEqual([diagnostic]);
});

test('what is packed names its files and holds none of their text', () => {
  const text = JSON.stringify(packDiagnostic(tied));
  expect(text).toContain(plan.path);
  expect(text).toContain(table.path);
  expect(text).not.toContain('campaign');
  expect(text).not.toContain('名称');
});

test('findings cannot be told while a file one of them points at is gone', () => {
  expect(unpackDiagnostics([bare, placed].map(packDiagnostic), sourceOf(table))).toBeUndefined();
  expect(unpackDiagnostics([tied].map(packDiagnostic), sourceOf(plan))).toBeUndefined();
});
