import { expect, test } from 'vitest';
import { printBuildSarif } from '../../../src/cli/reporters/build-sarif.ts';
import { printSarif, type SarifRun } from '../../../src/cli/reporters/sarif.ts';
import { uriPath } from '../../../src/cli/reporters/uri-path.ts';
import type { BuildReport } from '../../../src/shell/build-report.ts';
import { problemAt, toldReport } from '../../support/told-report.ts';

const nothing: SarifRun = { version: '1.2.3', rules: [], results: [], notifications: [] };
const logOf = (said: Partial<SarifRun>) => JSON.parse(printSarif({ ...nothing, ...said }));
const runOf = (said: Partial<SarifRun>) => logOf(said).runs[0];

test('a log of nothing is a log of one run that went well', () => {
  expect(logOf({})).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'banwen', semanticVersion: '1.2.3', rules: [] } },
        columnKind: 'utf16CodeUnits',
        results: [],
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
      },
    ],
  });
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
] as const)('an %s has the level %s, as a rule and as a result', (severity, level) => {
  const rule = { id: 'a/b', title: 't', description: 'd', help: 'h', severity, tags: ['a'] };
  const run = runOf({ rules: [rule], results: [{ rule: 'a/b', severity, message: 'm', file: 'x' }] });
  expect(run.tool.driver.rules).toEqual([
    {
      id: 'a/b',
      shortDescription: { text: 't' },
      fullDescription: { text: 'd' },
      help: { text: 'h' },
      defaultConfiguration: { level },
      properties: { tags: ['a'] },
    },
  ]);
  expect(run.results[0].level).toBe(level);
});

test('a piece of a document without lines is named by its words', () => {
  const piece = { name: 'paragraph 3', quote: '甲' };
  const [result] = runOf({ results: [{ rule: 'R1', severity: 'error', message: 'm', file: 'a b.docx', piece }] }).results;
  expect(result.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: 'a%20b.docx' } },
      logicalLocations: [{ name: '甲', fullyQualifiedName: 'paragraph 3', kind: 'element' }],
    },
  ]);
});

test('what is to be typed is gathered by file; related places are counted from 1', () => {
  const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const replacements = ['a', 'b', 'a'].map((file, at) => ({ file, region, text: `${at}` }));
  const related = [1, 2].map((at) => ({ file: 'b', region, message: `${at}` }));
  const fix = { description: 'd', replacements };
  const [result] = runOf({ results: [{ rule: 'a/b', severity: 'error', message: 'm', file: 'a', related, fix }] }).results;
  const typed = (text: string) => ({ deletedRegion: region, insertedContent: { text } });
  expect(result.fixes).toEqual([
    {
      description: { text: 'd' },
      artifactChanges: [
        { artifactLocation: { uri: 'a' }, replacements: [typed('0'), typed('2')] },
        { artifactLocation: { uri: 'b' }, replacements: [typed('1')] },
      ],
    },
  ]);
  expect(result.relatedLocations.map(({ id, message }: { id: number; message: object }) => [id, message])).toEqual([
    [1, { text: '1' }],
    [2, { text: '2' }],
  ]);
});

test('a run fails by what could not be looked at, not by a remark', () => {
  const [failed] = runOf({
    notifications: [
      { file: 'a.doc', message: 'old' },
      { message: 'more', level: 'note' },
    ],
  }).invocations;
  expect(failed).toEqual({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'error', message: { text: 'old' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a.doc' } } }] },
      { level: 'note', message: { text: 'more' } },
    ],
  });
  expect(runOf({ notifications: [{ message: 'more', level: 'note' }] }).invocations[0].executionSuccessful).toBe(true);
});

const source = { path: 'plans/a/2026/x.yaml', text: 'a: 𠮷𠮷甲局\nb: 乙\n' };
const look = { language: 'en', quiet: false, folder: '', version: '1' } as const;
const built = (said: Partial<BuildReport>) => JSON.parse(printBuildSarif(toldReport(said), look)).runs[0];

test('regions count UTF-16 units, as the log says', () => {
  const [result] = built({ diagnostics: [problemAt(source, '甲局')] }).results;
  expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 1, startColumn: 8, endLine: 1, endColumn: 10 });
});

test('the mark of a result stays when lines move, are indented, or end as on another machine', () => {
  const mark = (text: string, words: string) =>
    built({ diagnostics: [problemAt({ ...source, text }, words)] }).results[0].partialFingerprints['banwenFinding/v1'];
  expect(mark('# 一\n\n  a: 𠮷𠮷甲局\r\n', '甲局')).toBe(mark(source.text, '甲局'));
  expect(mark('x:\n    - 甲\n    - 乙\n', '- 甲\n    - 乙')).toBe(mark('x:\r\n  - 甲\r\n  - 乙\r\n', '- 甲\r\n  - 乙'));
  expect(mark('x:\n  - 甲\n  - 乙\n', '- 甲\n  - 乙')).not.toBe(mark('x:\n  - 甲\n  - 丙\n', '- 甲\n  - 丙'));
});

test('of the places of one result a host keeps a hundred; what would be typed there is told whole', () => {
  const text = '：\n'.repeat(150);
  const at = (start: number) => ({ source: { ...source, text }, range: { start, end: start + 1 } });
  const related = Array.from({ length: 149 }, (_, line) => ({
    ...at(2 * line + 2),
    message: { zh: '', en: 'too' },
    replacement: ':',
  }));
  const [result] = built({ diagnostics: [problemAt({ ...source, text }, '：', { related, replacement: ':' })] }).results;
  expect(result.relatedLocations).toHaveLength(100);
  expect(result.fixes[0].artifactChanges[0].replacements).toHaveLength(150);
});

test('a problem that has no safe replacement has no fix', () => {
  expect(built({ diagnostics: [problemAt(source, '甲局')] }).results[0]).not.toHaveProperty('fixes');
  const { place: _, ...nowhere } = problemAt(source, '甲局', { replacement: '乙局' });
  expect(built({ diagnostics: [nowhere] }).results[0]).not.toHaveProperty('fixes');
});

test.each([
  ['plans/a.yaml', 'plans/a.yaml'],
  ['甲 乙/#1?.yaml', '%E7%94%B2%20%E4%B9%99/%231%3F.yaml'],
  ['a%20b:c', 'a%2520b%3Ac'],
  ['half \ud800', 'half%20%EF%BF%BD'],
  ['𠮷', '%F0%A0%AE%B7'],
  ['', ''],
])('the path %j is the reference %s', (path, uri) => {
  expect(uriPath(path)).toBe(uri);
});
