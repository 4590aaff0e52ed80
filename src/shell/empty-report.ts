import type { BuildReport } from './build-report.ts';
import type { RootRead } from './read-root.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** The report of a run that looked at nothing, with what its settings say. */
export function emptyReport({ config, diagnostics, faulty }: RootRead): Omit<BuildReport, 'ms'> {
  const { language, maxWarnings } = config;
  return {
    plans: 0,
    diagnostics: sortDiagnostics(diagnostics),
    artifacts: [],
    intended: [],
    orphans: [],
    failures: [],
    language,
    maxWarnings,
    configurationFaulty: faulty,
    baselined: 0,
    baselineWritten: null,
    fixes: null,
  };
}
