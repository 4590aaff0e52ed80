import { planFiles } from '../build/compile.ts';
import type { BuildReport } from './build-report.ts';
import type { RootRead } from './read-root.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** The report of a run that looked at nothing, with what its settings say. */
export function emptyReport({ given, selected, config, diagnostics, faulty }: RootRead): Omit<BuildReport, 'ms'> {
  const { language, maxWarnings } = config;
  return {
    plans: 0,
    listed: planFiles(given).flatMap(({ id, path }) => (selected.has(id) ? [{ id, file: path, title: null }] : [])),
    diagnostics: sortDiagnostics(diagnostics),
    artifacts: [],
    intended: [],
    orphans: [],
    pruned: [],
    failures: [],
    language,
    maxWarnings,
    configurationFaulty: faulty,
    baselined: 0,
    baselineWritten: null,
    fixes: null,
  };
}
