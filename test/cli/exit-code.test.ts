import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import type { Severity } from '../../src/core/diagnostic.ts';
import { EnvironmentError, UsageError } from '../../src/core/failure.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { problemAt, toldReport } from '../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'org: 甲局\n' };
const found = (...severities: readonly Severity[]) => severities.map((severity) => problemAt(source, '甲局', { severity }));
const disk = new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free some' });
const slip = new UsageError({ zh: '写错了', en: 'a slip' });

test.each<[name: string, said: Partial<BuildReport>, asked: number | undefined, code: number]>([
  ['nothing found', {}, undefined, 0],
  ['no plan at all', { plans: 0, listed: [] }, undefined, 0],
  ['remarks alone', { diagnostics: found('info', 'info') }, 0, 0],
  ['warnings, where nobody limits them', { diagnostics: found('warning', 'warning') }, undefined, 0],
  ['as many warnings as the command line allows', { diagnostics: found('warning', 'warning') }, 2, 0],
  ['one more', { diagnostics: found('warning', 'info', 'warning') }, 1, 1],
  ['a warning where none is allowed', { diagnostics: found('warning') }, 0, 1],
  ['more warnings than the configuration allows', { diagnostics: found('warning'), maxWarnings: 0 }, undefined, 1],
  ['the command line allows more than the configuration', { diagnostics: found('warning'), maxWarnings: 0 }, 5, 0],
  ['the command line allows fewer', { diagnostics: found('warning'), maxWarnings: 5 }, 0, 1],
  ['an error', { diagnostics: found('warning', 'error') }, undefined, 1],
  ['a slip beside an error', { diagnostics: found('error'), failures: [slip] }, undefined, 2],
  ['the machine beside an error and a slip', { diagnostics: found('error'), failures: [slip, disk] }, undefined, 3],
  [
    'a faulty configuration beside everything',
    { diagnostics: found('error'), failures: [disk], configurationFaulty: true },
    0,
    2,
  ],
])('%s', (_, said, asked, code) => {
  expect(exitCodeOf(toldReport(said), asked)).toBe(code);
});

test('what was left out by the baseline counts for nothing', () => {
  expect(exitCodeOf(toldReport({ baselined: 9, maxWarnings: 0 }), 0)).toBe(0);
});
