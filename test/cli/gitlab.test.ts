import { expect, test } from 'vitest';
import { printGitlab } from '../../src/cli/reporters/gitlab.ts';
import { problemAt, toldReport } from '../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\norg: 甲局\n' };

test('each problem has what a merge request shows: file, lines, severity, and a mark of its own', () => {
  const { place: _, ...whole } = problemAt(source, '甲', { severity: 'info' });
  const diagnostics = [problemAt(source, '甲局\n'), problemAt(source, '甲局\n', { severity: 'warning' }), whole];
  const issues = JSON.parse(printGitlab(toldReport({ diagnostics }), { language: 'en', quiet: false, folder: 'r' }));
  expect(issues).toMatchObject([
    {
      description: 'Unexpected organ',
      check_name: 'names/unknown',
      severity: 'critical',
      location: { path: 'r/plans/a/2026/x.yaml', lines: { begin: 2, end: 2 } },
    },
    { severity: 'minor' },
    { severity: 'info', location: { lines: { begin: 1, end: 1 } } },
  ]);
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
});
