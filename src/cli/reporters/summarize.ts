import type { Severity } from '../../core/diagnostic.ts';
import type { BuildReport } from '../../shell/build-report.ts';

/** The figures of a report. `built` counts files made anew, whether or not their bytes differ. */
export function summarize({ plans, diagnostics, artifacts, baselined, ms }: BuildReport) {
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const made = artifacts.filter(({ status }) => status === 'written' || status === 'unchanged').length;
  return {
    plans,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    built: made,
    fresh: artifacts.filter(({ status }) => status === 'fresh').length,
    ms: Math.round(ms),
    baselined,
  };
}
