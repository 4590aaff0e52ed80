import { expect, test } from 'vitest';
import { printGitlab } from '../../../src/cli/reporters/gitlab.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { problemAt, toldReport } from '../../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\norg: 甲局\n' };
const read = (diagnostics: readonly Diagnostic[], folder = '') =>
  JSON.parse(printGitlab(toldReport({ diagnostics }), { language: 'zh', quiet: false, folder }));

test('a sound report is an empty list, which takes away what was told before', () => {
  expect(printGitlab(toldReport(), { language: 'zh', quiet: false, folder: '' })).toBe('[]\n');
});

test('a problem has exactly what the format asks for', () => {
  expect(read([problemAt(source, '甲局', { hint: { zh: '改', en: '' } })])).toEqual([
    {
      description: '没有这个单位\n修改：改',
      check_name: 'names/unknown',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      severity: 'critical',
      location: { path: 'plans/a/2026/x.yaml', lines: { begin: 2, end: 2 } },
    },
  ]);
});

test('a problem of several lines ends on the last that has something of it', () => {
  expect(read([problemAt(source, 'campaign\norg')])[0].location.lines).toEqual({ begin: 1, end: 2 });
  expect(read([problemAt(source, 'kind: campaign\n')])[0].location.lines).toEqual({ begin: 1, end: 1 });
});

test('the mark of a problem is the same wherever the root lies in its repository', () => {
  const [here, there] = [read([problemAt(source, '甲局')]), read([problemAt(source, '甲局')], '办文')];
  expect(there[0].location.path).toBe('办文/plans/a/2026/x.yaml');
  expect(there[0].fingerprint).toBe(here[0].fingerprint);
});
