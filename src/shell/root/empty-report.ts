import { planFiles } from '../../build/plan-files.ts';
import type { BuildReport } from '../build-report.ts';
import type { RootRead } from './read-root.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** What a report says of work nobody did. */
export const nothingDone = {
  plans: 0,
  listed: [],
  diagnostics: [],
  artifacts: [],
  intended: [],
  orphans: [],
  pruned: [],
  failures: [],
  language: null,
  maxWarnings: null,
  configurationFaulty: false,
  baselined: 0,
  baselineWritten: null,
  fixes: null,
} as const satisfies Omit<BuildReport, 'ms'>;

/** The report of a run that looked at nothing, with what its settings say. */
export function emptyReport({ given, selected, config, diagnostics, faulty }: RootRead): Omit<BuildReport, 'ms'> {
  const { language, maxWarnings } = config;
  return {
    ...nothingDone,
    listed: planFiles(given).flatMap(({ id, path }) => (selected.has(id) ? [{ id, file: path, title: null }] : [])),
    diagnostics: sortDiagnostics(diagnostics),
    language,
    maxWarnings,
    configurationFaulty: faulty,
  };
}
